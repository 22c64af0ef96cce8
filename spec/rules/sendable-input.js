import { reservedInputs, reservedMembers } from "./reserved-names.js";

const methods = ["get", "post", "put", "patch", "delete"];
const bodyTypes = ["application/json", "application/x-www-form-urlencoded"];
const styles = { path: "simple", query: "form", header: "simple" };
// A parameter of these is ignored by OpenAPI; the client sets them.
const ownHeaders = ["accept", "authorization", "content-type"];

/**
 * The client can send what an operation takes, and tell it apart in one flat input. It knows one way to write a parameter:
 * a value in the path or in a header, a value or a list that repeats its name in the query.
 */
export function sendableInput() {
  return {
    PathItem(item, { report, location }) {
      for (const key of Object.keys(item).filter((one) => one !== "$ref" && !methods.includes(one))) {
        report({
          message: `A path has operations only (${methods.join(", ")}); put ${key} into each of them.`,
          location: location.child([key]).key(),
        });
      }
    },
    Operation(operation, { report, location, resolve }) {
      const seen = new Map();
      for (const [index, entry] of (operation.parameters ?? []).entries()) {
        const { name, in: place } = resolve(entry).node ?? entry;
        if (seen.has(name)) {
          report({
            message: `${operation.operationId}: ${name} is in the ${seen.get(name)} and in the ${place}, and an input has one member of a name.`,
            location: location.child(["parameters", index]),
          });
        }
        seen.set(name, place);
      }
    },
    Parameter(parameter, { report, location, resolve }) {
      const { name, in: place } = parameter;
      const problem = (key, message) =>
        report({
          message: `Parameter ${name}: ${message}`,
          location: key in parameter ? location.child([key]) : location.key(),
        });
      if (reservedInputs.has(name) || reservedMembers.has(name)) {
        problem("name", `an input cannot have a parameter ${name}; the name means something else there.`);
      }
      if (!(place in styles)) return problem("in", `the client sends no parameter in a ${place}.`);
      if (place === "header" && ownHeaders.includes(name.toLowerCase())) {
        problem("name", `the client sets ${name} itself.`);
      }
      if (parameter.schema === undefined) return problem("content", "it needs a schema; the client writes no other content.");
      if (parameter.style !== undefined && parameter.style !== styles[place]) {
        problem("style", `style ${parameter.style} is none that the client writes in the ${place}; it writes ${styles[place]}.`);
      }
      if (parameter.allowReserved === true) problem("allowReserved", "the client encodes every value.");
      if (typesOf(parameter.schema, resolve).includes("array")) {
        if (place !== "query") problem("schema", `the client writes no list in the ${place}.`);
        else if (parameter.explode === false) problem("explode", "the client repeats the name for each item: explode is true.");
      }
    },
    RequestBody(body, { report, location }) {
      const types = Object.keys(body.content ?? {});
      if (types.length !== 1 || !bodyTypes.includes(types[0])) {
        report({
          message: `A request body has one type that the client writes, ${bodyTypes.join(" or ")}, not ${types.join(" and ")}.`,
          location: location.child(["content"]).key(),
        });
      }
    },
  };
}

function typesOf(schema, resolve) {
  const { type, allOf = [], oneOf = [], anyOf = [] } = resolve(schema).node ?? schema;
  return [type, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => typesOf(part, resolve))].flat();
}

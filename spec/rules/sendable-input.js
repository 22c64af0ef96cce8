import { follow } from "./follow.js";
import { reservedInputs, reservedMembers } from "./reserved-names.js";

const methods = ["get", "post", "put", "patch", "delete"];
const bodyTypes = ["application/json", "application/x-www-form-urlencoded"];
const styles = { path: "simple", query: "form", header: "simple" };
const scalars = ["string", "number", "integer", "boolean"];
// Those that the client sets, of which OpenAPI ignores a parameter, and those that the transport sets: see headers.ts in core.
const ownHeaders =
  /^(accept|authorization|content-type|connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

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
      const headers = new Map();
      for (const [index, entry] of (operation.parameters ?? []).entries()) {
        const { name, in: place } = resolve(entry).node ?? entry;
        const problem = (message) =>
          report({ message: `${operation.operationId}: ${message}`, location: location.child(["parameters", index]) });
        if (seen.has(name)) {
          problem(`${name} is in the ${seen.get(name)} and in the ${place}, and an input has one member of a name.`);
        }
        seen.set(name, place);
        if (place !== "header") continue;
        const other = headers.get(name.toLowerCase());
        if (other !== undefined) problem(`${name} and ${other} are one header; letter case tells none apart.`);
        headers.set(name.toLowerCase(), name);
      }
    },
    Parameter(parameter, context) {
      const { report, location } = context;
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
      if (place === "header" && ownHeaders.test(name)) {
        problem("name", `the client sets ${name} itself.`);
      }
      if (parameter.schema === undefined) return problem("content", "it needs a schema; the client writes no other content.");
      if (parameter.style !== undefined && parameter.style !== styles[place]) {
        problem("style", `style ${parameter.style} is none that the client writes in the ${place}; it writes ${styles[place]}.`);
      }
      if (parameter.allowReserved === true) problem("allowReserved", "the client encodes every value.");
      const types = typesOf(parameter.schema, context);
      if (types.includes("array")) {
        if (place !== "query") problem("schema", `the client writes no list in the ${place}.`);
        else if (parameter.explode === false) problem("explode", "the client repeats the name for each item: explode is true.");
      }
      const unwritten = [
        ...types.filter((type) => type !== "array" && !scalars.includes(type)),
        ...itemTypesOf(parameter.schema, context)
          .filter((type) => !scalars.includes(type))
          .map((type) => `${type} in a list`),
      ];
      if (unwritten.length > 0) {
        problem("schema", `the client writes no ${unwritten.join(", ")}: a value is one of ${scalars.join(", ")}.`);
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

function typesOf(schema, context, from) {
  return partsOf(schema, context, from).flatMap(({ node }) => node.type ?? []);
}

function itemTypesOf(schema, context) {
  return partsOf(schema, context).flatMap(({ node, from }) => (node.items ? typesOf(node.items, context, from) : []));
}

// The schema itself and all that it is made of, each with the file it stands in.
function partsOf(schema, context, from) {
  const whole = follow(schema, context, from);
  const { allOf = [], oneOf = [], anyOf = [] } = whole.node ?? {};
  return [whole, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(part, context, whole.from))];
}

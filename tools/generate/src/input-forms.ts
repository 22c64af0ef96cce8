import { schemaPath, schemasOf, typesFrom, typesOfAnswers, typesOfRequests } from "./directions.ts";
import { type OpenApiDocument, resolve, type Schema } from "./document.ts";
import { idForm, isIdName, isIdType } from "./id-form.ts";
import { mapValues } from "./map-values.ts";
import { ContractError } from "./problem.ts";
import { holdsValues } from "./references.ts";

/**
 * Gives requests types of their own where they differ from answers, so that the contract's files say once what both have in
 * common:
 *
 * - An id is a text or a whole number in a request: the service takes back what it sent, and v1 sends numbers.
 * - An enum is all there is in a request, and what is known today in an answer.
 *
 * A type that both use, with an id or an enum in it, is there twice: under its name as answers have it, and with `Input` behind
 * it as requests take it. One that requests alone use keeps its name.
 *
 * @param document - the bundled contract
 * @throws ContractError where another type has the name of an input form
 */
export function withInputForms(document: OpenApiDocument): OpenApiDocument {
  const schemas = schemasOf(document);
  const inRequests = typesOfRequests(document);
  const inAnswers = typesOfAnswers(document);
  const ids = idTypes(document, inRequests);
  const differing = new Set(Object.keys(schemas).filter((name) => ids.has(name) || hasIdOrEnum(document, schemas[name])));
  const differs = (name: string) => [name, ...typesFrom(document, schemas[name])].some((one) => differing.has(one));
  const twice = new Set([...inRequests].filter((name) => inAnswers.has(name) && differs(name)));
  refuseTaken(twice, schemas);

  const rename = (name: string) => (twice.has(name) ? `${name}Input` : name);
  const inputOf = (name: string): unknown => {
    const form = asInput(document, schemas[name], rename);
    return ids.has(name) ? idForm(form as Schema) : form;
  };
  const forms = Object.keys(schemas).flatMap((name): [string, unknown][] => {
    if (twice.has(name)) {
      return [
        [name, schemas[name]],
        [rename(name), inputOf(name)],
      ];
    }
    return [[name, inRequests.has(name) ? inputOf(name) : schemas[name]]];
  });
  const change = (part: unknown): unknown => asInput(document, part, rename);
  const paths = mapValues(document.paths, (item) => mapValues(item, (operation) => changedMembers(operation, change)));
  const components = { ...changedMembers(document.components ?? {}, change), schemas: Object.fromEntries(forms) };
  return { ...document, paths, components } as OpenApiDocument;
}

// A part of a request with its ids loosened, pointing to the input forms.
function asInput(document: OpenApiDocument, part: unknown, rename: (name: string) => string): unknown {
  const visit = (value: unknown, isId: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, false));
    if (typeof value !== "object" || value === null) return value;
    const { $ref } = value as Schema;
    if ($ref?.startsWith(schemaPath)) return { ...value, $ref: schemaPath + rename($ref.slice(schemaPath.length)) };
    const form = mapParts(value, (member, memberIsId) => visit(member, memberIsId), isId);
    return isId && isIdType(resolve(document, value)) ? idForm(form as Schema) : form;
  };
  return visit(part, false);
}

// The types that are an id as a whole: a request has them where an id stands.
function idTypes(document: OpenApiDocument, inRequests: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, isId: boolean): unknown => {
    if (Array.isArray(value)) for (const item of value) visit(item, false);
    else if (typeof value === "object" && value !== null) {
      const { $ref } = value as Schema;
      if ($ref === undefined) mapParts(value, visit, isId);
      else if (isId && isIdType(resolve(document, value))) found.add($ref.slice(schemaPath.length));
    }
    return undefined;
  };
  for (const name of inRequests) visit(schemasOf(document)[name], false);
  return found;
}

function hasIdOrEnum(document: OpenApiDocument, schema: unknown): boolean {
  let found = false;
  const visit = (value: unknown, isId: boolean): unknown => {
    if (Array.isArray(value)) for (const item of value) visit(item, false);
    else if (typeof value === "object" && value !== null) {
      const { enum: choices } = value as Schema;
      found ||= choices !== undefined || (isId && isIdType(resolve(document, value)));
      mapParts(value, visit, isId);
    }
    return undefined;
  };
  visit(schema, false);
  return found;
}

function isOfPath(parameter: object): boolean {
  return "in" in parameter && parameter.in === "path";
}

// The parts of a schema or a parameter, each with whether an id stands there.
function mapParts(value: object, change: (part: unknown, isId: boolean) => unknown, isId: boolean): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (holdsValues(key)) return [key, part];
      if (key === "properties") {
        const properties = Object.entries(part).map(([name, property]) => [name, change(property, isIdName(name))]);
        return [key, Object.fromEntries(properties)];
      }
      // What a path takes its parameters say themselves: some name more than an id, such as a task of several parts.
      if (key === "schema" && "name" in value) return [key, change(part, !isOfPath(value) && isIdName(String(value.name)))];
      return [key, change(part, isId && key === "items")];
    }),
  );
}

function refuseTaken(names: Iterable<string>, schemas: Readonly<Record<string, Schema>>): void {
  const taken = [...names].filter((name) => `${name}Input` in schemas);
  const message = (name: string) => `${name} is in requests and answers; rename ${name}Input, which its form for requests needs`;
  if (taken.length > 0) throw new ContractError(taken.map((name) => ({ place: "spec", message: message(name) })));
}

function changedMembers(object: object, change: (part: unknown) => unknown): object {
  const isOfRequests = (name: string) => ["parameters", "requestBody", "requestBodies"].includes(name);
  return mapValues({ ...object }, (part: unknown, name) => (isOfRequests(name) ? change(part) : part));
}

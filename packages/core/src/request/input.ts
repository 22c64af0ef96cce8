import type { Operation } from "../call/operation.ts";
import { inputError } from "../errors/input-error.ts";
import { checkHeaders } from "./headers.ts";
import { kindOf } from "./kind-of.ts";
import { nearestName } from "./nearest-name.ts";
import { fillPath, parsePath } from "./path.ts";
import { serializeQuery, toText } from "./query.ts";

type Values = Readonly<Record<string, unknown>>;

/** The parts of a request that an input is sorted into. */
export interface RequestParts {
  readonly path: Values;
  readonly query: Values;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Sorts a flat input into what the path, the query and the headers name, and `body`. What a path parameter means that is
 * left out, the contract says; `undefined` is not left out.
 *
 * @param operation - which
 * @param names - of the path's parameters
 * @param input - values by name; `fillPath` and `serializeQuery` check theirs
 * @throws InputError for what is no plain object, for a member that the operation does not take, for a header that cannot be
 * sent, and for a body that is missing
 */
export function requestParts(operation: Operation, names: readonly string[], input: unknown): RequestParts {
  const { id, query: queryNames = [], headers: headerNames = [] } = operation;
  checkPlain(id, "the input", input);
  const path: Record<string, unknown> = { ...operation.defaults };
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(input)) {
    if (names.includes(name)) path[name] = value;
    else if (queryNames.includes(name)) query[name] = value;
    else if (headerNames.includes(name)) headers[name] = toText(name, value, id);
    else if (name !== "body" || operation.body === undefined) {
      throw unknownMember(operation, name, [...names, ...queryNames, ...headerNames]);
    }
  }
  checkHeaders(id, headers, id);
  const body = input["body"];
  const mustHaveBody = operation.body !== undefined && ("body" in input || !operation.bodyOptional);
  if (mustHaveBody && (body === undefined || body === null)) {
    throw inputError(id, `body must be given, and is ${kindOf(body)}`);
  }
  if (mustHaveBody) checkBody(id, body);
  return { path, query, headers, body };
}

/**
 * Checks an input as each call does before anything leaves, for those who make several calls of one.
 *
 * @param operation - which
 * @param input - values by name
 * @throws InputError for an input that cannot be sent; it names the member
 */
export function checkInput(operation: Operation, input: unknown): void {
  const template = parsePath(operation.path);
  const { path, query } = requestParts(operation, template.names, input);
  fillPath(template, path, operation);
  serializeQuery(query, operation.id);
}

/**
 * Checks that values have no members but those that everybody sees.
 *
 * @param operation - the id of what is called, for the error
 * @param what - what the values are called in the error
 * @param values - by name
 * @throws InputError for what is no plain object, and for a hidden member
 */
export function checkPlain(operation: string | undefined, what: string, values: unknown): asserts values is Values {
  if (!isPlain(values)) throw inputError(operation, `${what} must be a plain object, not ${kindOf(values)}`);
  refuseHidden(operation, what, values);
}

// A plain object has no members but its own. Those that a list, a Map, a promise, a class or another object has would be passed
// over. An object of another realm is plain where its prototype is that realm's own.
function isPlain(input: unknown): input is Values {
  if (typeof input !== "object" || input === null) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf"));
}

// What JSON would leave out: all that a Map holds, and what an object has of its class or of another object. Whoever has a toJSON
// says what it is.
function checkBody(id: string, body: unknown): void {
  if (typeof body !== "object" || body === null || Array.isArray(body) || "toJSON" in body) return;
  if (!isPlain(body)) throw inputError(id, `body must be a plain object, or have a toJSON, and is ${kindOf(body)}`);
  refuseHidden(id, "body", body);
}

// Members that are not enumerable, or whose name is a symbol, are seen by who reads them and not by who sends them.
function refuseHidden(id: string | undefined, holder: string, values: Values): void {
  const isHidden = (key: PropertyKey): boolean =>
    typeof key === "symbol" || !Object.prototype.propertyIsEnumerable.call(values, key);
  const found = Reflect.ownKeys(values).find(isHidden);
  if (found === undefined) return;
  throw inputError(
    id,
    `${holder} has ${JSON.stringify(String(found))}, which is hidden and would not be sent; write it as a usual member`,
  );
}

function unknownMember({ id, body }: Operation, name: string, parameters: readonly string[]): Error {
  const known = body === undefined ? parameters : [...parameters, "body"];
  const nearest = nearestName(name, known);
  const advice = nearest === undefined ? `it takes ${known.join(", ") || "none"}` : `did you mean ${nearest}?`;
  return inputError(id, `the input has ${JSON.stringify(name)}, which the operation does not take; ${advice}`);
}

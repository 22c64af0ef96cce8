import type { Operation } from "../call/operation.ts";
import { checkInput } from "./input.ts";
import { writeJson } from "./json-body.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks an input and copies it as it is now, for those who make several calls of one or make them later: what was checked is
 * what is sent, whatever becomes of the caller's lists and objects meanwhile. The body is copied as its JSON says it.
 *
 * @param operation - which
 * @param input - values by name
 * @returns plain data that shares nothing with the input
 * @throws InputError for an input that cannot be sent; it names the member
 */
export function copyInput(operation: Operation, input: object): Values {
  checkInput(operation, input);
  const copies = Object.entries(input).map(([name, value]) => [
    name,
    name === "body" ? copyBody(operation, value) : copyOf(value),
  ]);
  return Object.fromEntries(copies) as Values;
}

function copyBody(operation: Operation, body: unknown): unknown {
  return operation.body === "form" ? { ...(body as object) } : JSON.parse(writeJson(body, operation));
}

// Of a path, a query and a header: texts, numbers, and lists of them.
function copyOf(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : value;
}

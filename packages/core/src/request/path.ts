import { inputError } from "../errors/input-error.ts";
import { kindOf } from "./kind-of.ts";

// Also between slashes: a gateway may decode what we have encoded.
const dotSegment = /(^|[/\\])\.{1,2}($|[/\\])/;
// What nearly all ids are made of: nothing that has to be looked at or encoded.
const plainId = /^[\w~-]+$/;

/** A path, cut at its parameters. */
export interface PathTemplate {
  readonly path: string;
  /** The names of its parameters, in order. */
  readonly names: readonly string[];
  /** What stands before, between and after them. */
  readonly texts: readonly string[];
}

/**
 * Cuts a path at its parameters.
 *
 * @param path - with parameters in braces
 */
export function parsePath(path: string): PathTemplate {
  const parts = path.split(/\{([^{}]+)\}/); // texts and names take turns
  return { path, names: parts.filter((_, i) => i % 2 === 1), texts: parts.filter((_, i) => i % 2 === 0) };
}

/**
 * Fills in a path's parameters. Each is encoded, so that none can reach another resource.
 *
 * @param template - the path
 * @param values - by name
 * @param caller - what an error calls the call; the path when left out
 * @throws InputError for a value that is missing, no id, empty, or a dot segment
 */
export function fillPath(
  { path, names, texts }: PathTemplate,
  values: Readonly<Record<string, unknown>>,
  caller: string = path,
): string {
  let filled = texts[0] ?? "";
  for (const [i, name] of names.entries()) filled += serializeId(caller, name, values[name]) + (texts[i + 1] ?? "");
  return filled;
}

/**
 * Reads a path's parameters out of an address.
 *
 * @param path - with parameters in braces
 * @param url - whose path ends as this one does: the service's address may have a path of its own
 * @returns their values by name
 */
export function pathValues(path: string, url: string): Record<string, string> {
  const parts = path.split("/");
  const segments = new URL(url).pathname.split("/").slice(-parts.length);
  const values: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = segments[i];
    if (part.startsWith("{") && part.endsWith("}") && segment !== undefined) values[part.slice(1, -1)] = decode(segment);
  }
  return values;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // of a call by path, which nobody encoded
  }
}

/**
 * Checks an id.
 *
 * @param caller - what an error calls the call
 * @param name - what an error calls the id
 * @param value - a string or a whole number
 * @returns the id as a string
 * @throws InputError for what is no id, a list of ids among it, is empty, or has a dot segment
 */
export function toId(caller: string, name: string, value: unknown): string {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value);
    throw inputError(caller, `${name} must be a whole number up to 2^53 - 1; write a longer id as a string`);
  }
  if (typeof value !== "string") throw inputError(caller, `${name} must be a string or a number, not ${kindOf(value)}`);
  if (value.trim() === "") throw inputError(caller, `${name} must be an id, and is empty`);
  if (dotSegment.test(value)) throw inputError(caller, `${name} must be an id, and has a dot segment`);
  if (isMalformed(value)) throw inputError(caller, `${name} must be an id, and is no well-formed Unicode`);
  return value;
}

// A comma is left as it is: it parts the ids of a batch.
function serializeId(caller: string, name: string, value: unknown): string {
  if (typeof value === "string" && plainId.test(value)) return value;
  return encodeURIComponent(toId(caller, name, value)).replaceAll("%2C", ",");
}

function isMalformed(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

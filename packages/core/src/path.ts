import { InputError } from "./errors/input-error.ts";

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
 * @param values - by name; a list of ids, as a batch has it, is joined by commas
 * @throws InputError for a value that is missing, no id, empty, or a dot segment
 */
export function fillPath({ path, names, texts }: PathTemplate, values: Readonly<Record<string, unknown>>): string {
  let filled = texts[0] ?? "";
  for (const [i, name] of names.entries()) filled += serializeIds(path, name, values[name]) + (texts[i + 1] ?? "");
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

function serializeIds(path: string, name: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return serializeId(path, name, value);
  return value.map((id) => serializeId(path, name, id)).join(",");
}

function serializeId(path: string, name: string, value: unknown): string {
  if (typeof value === "string" && plainId.test(value)) return value;
  return encodeURIComponent(toId(path, name, value));
}

function toId(path: string, name: string, value: unknown): string {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value);
    throw new InputError(`${path}: ${name} must be a whole number up to 2^53 - 1; write a longer id as a string`);
  }
  if (typeof value !== "string") {
    throw new InputError(`${path}: ${name} must be a string or a number, not ${value === null ? "null" : typeof value}`);
  }
  if (value.trim() === "") throw new InputError(`${path}: ${name} must be an id, and is empty`);
  if (dotSegment.test(value)) throw new InputError(`${path}: ${name} must be an id, and has a dot segment`);
  if (isMalformed(value)) throw new InputError(`${path}: ${name} must be an id, and is no well-formed Unicode`);
  return value;
}

function isMalformed(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

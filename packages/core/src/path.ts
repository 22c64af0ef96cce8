import { InputError } from "./errors/input-error.ts";

// Also between slashes: a gateway may decode what we have encoded.
const dotSegment = /(^|[/\\])\.{1,2}($|[/\\])/;

/**
 * Fills in a path's parameters. Each is encoded, so that none can reach another resource.
 *
 * @param path - with parameters in braces
 * @param values - by name; a list of ids, as a batch has it, is joined by commas
 * @throws InputError for a value that is missing, no id, empty, or a dot segment
 */
export function serializePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const ids: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
    return ids.map((id) => encodeURIComponent(toId(path, name, id))).join(",");
  });
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

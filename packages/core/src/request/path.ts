import type { Operation } from "../call/operation.ts";
import { inputError } from "../errors/input-error.ts";
import { kindOf } from "./kind-of.ts";

// Also between slashes, encoded, and with a parameter of its own: a gateway may decode what we have encoded, and cut it off.
const slash = String.raw`(?:[/\\]|%(?:25)*(?:2f|5c))`;
const dot = String.raw`(?:\.|%(?:25)*2e)`;
const dotSegment = new RegExp(`(?:^|${slash})${dot}{1,2}(?:$|;|%(?:25)*3b|${slash})`, "i");
// What nobody sees. A blank within is left to the service.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u;
// What a value that got lost is written as.
const lostValues: ReadonlySet<string> = new Set(["undefined", "null", "NaN", "Infinity", "-Infinity"]);
const objectAsText = /^\[object .*\]$/;
// What nearly all ids are made of: nothing that has to be looked at or encoded.
const plainId = /^[\w~-]+$/;

/** The ids of one call. Only a batch makes it: nothing else that a caller gives reaches several things at once. */
export class IdList {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    this.ids = ids;
  }
}

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
 * @param operation - named in errors; a call by path has none
 * @throws InputError for a value that is missing, no id, several, or empty, and for a dot segment
 */
export function fillPath(
  { path, names, texts }: PathTemplate,
  values: Readonly<Record<string, unknown>>,
  operation: Pick<Operation, "id" | "batch"> = { id: path },
): string {
  let filled = texts[0] ?? "";
  for (const [i, name] of names.entries()) filled += serialize(operation, name, values[name]) + (texts[i + 1] ?? "");
  return filled;
}

/**
 * Checks an id.
 *
 * @param operation - named in errors, with what takes several ids where there is such
 * @param name - what an error calls the id
 * @param value - a string or a whole number
 * @returns the id as a string
 * @throws InputError for what is no id or several, is empty or the text of a value that got lost, and has a dot segment or what
 * nobody sees
 */
export function toId(operation: Pick<Operation, "id" | "batch">, name: string, value: unknown): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  const wrong = wrongWith(value);
  if (wrong !== undefined) throw inputError(operation.id, `${name} must be ${wrong}`);
  const id = value as string;
  if (!id.includes(",")) return id;
  const several = operation.batch === undefined ? "call it for each" : `${operation.id}Batch takes a list of several`;
  throw inputError(operation.id, `${name} must be one id, without a comma; ${several}`);
}

function wrongWith(value: unknown): string | undefined {
  if (typeof value === "number") {
    return `a whole number up to 2^53 - 1, not ${numberKind(value)}; write a longer id as a string`;
  }
  if (typeof value !== "string") return `a string or a number, not ${kindOf(value)}`;
  if (value.trim() === "") return "an id, and is empty";
  if (isLost(value)) return `an id, and is the text "${value}"`;
  if (dotSegment.test(value)) return "an id, and has a dot segment";
  if (/\p{Surrogate}/u.test(value)) return "an id, and is no well-formed Unicode";
  if (unseen.test(value)) return "an id, and has a blank at an end or a character that nobody sees";
  return undefined;
}

function numberKind(value: number): string {
  if (!Number.isFinite(value)) return kindOf(value);
  return Number.isInteger(value) ? "one beyond that" : "a fraction";
}

function isLost(text: string): boolean {
  return lostValues.has(text) || objectAsText.test(text);
}

function serialize(operation: Pick<Operation, "id" | "batch">, name: string, value: unknown): string {
  if (value instanceof IdList) return value.ids.map((id) => serializeId(operation, name, id)).join(",");
  return serializeId(operation, name, value);
}

function serializeId(operation: Pick<Operation, "id" | "batch">, name: string, value: unknown): string {
  if (typeof value === "string" && plainId.test(value) && !lostValues.has(value)) return value;
  return encodeURIComponent(toId(operation, name, value));
}

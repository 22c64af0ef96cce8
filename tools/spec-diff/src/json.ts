/** A value of a JSON document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: Json;
}

/** Whether a value is an object, not an array and not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value where it is an object, else an empty one. */
export function toObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value where it is an array, else an empty one. */
export function toList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is the same for values that say the same: the order of members does not count. */
export function canonical(value: Json | undefined): string {
  return (
    JSON.stringify(value, (_, part: Json) =>
      isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? ""
  );
}

/** Whether two values say the same. */
export function isSame(before: Json | undefined, after: Json | undefined): boolean {
  return canonical(before) === canonical(after);
}

/** All keys of two objects, each once. */
export function keysOf(before: Json | undefined, after: Json | undefined): string[] {
  return [...new Set([...Object.keys(toObject(before)), ...Object.keys(toObject(after))])];
}

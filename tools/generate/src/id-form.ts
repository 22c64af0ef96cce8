import type { Schema } from "./document.ts";

/** Whether a member or a parameter of this name holds an id of the service's, or several, or the number of an extension. */
export function isIdName(name: string): boolean {
  return /^(id|[a-z]\w*Ids?|extensionNumber)$/.test(name);
}

/** Whether a value of this type can be an id. One of a few words is none. */
export function isIdType({ type, enum: choices, const: constant }: Schema): boolean {
  const types = [type].flat();
  return choices === undefined && constant === undefined && (types.includes("string") || types.includes("integer"));
}

/**
 * An id as a request may have it: as text or as a whole number. Where a pattern says how many digits the text has, the number
 * has as many.
 *
 * @param schema - the id as answers have it
 */
export function idForm(schema: Schema): Schema {
  const types = [schema.type].flat().filter((type) => type !== undefined);
  const both = ["string", "integer", ...types.filter((type) => type !== "string" && type !== "integer")];
  if (both.length === types.length) return schema;
  if (!types.includes("string")) return { pattern: "^\\d+$", ...schema, type: both };
  return { ...schema, type: both, ...bounds(schema.pattern) };
}

function bounds(pattern = ""): { readonly minimum: number; readonly maximum?: number } {
  const [, first, least, most] = /^\^(\[1-9\])?\\d\{(\d+),(\d+)\}\$$/.exec(pattern) ?? [];
  if (most === undefined) return { minimum: 1 };
  const before = first === undefined ? 0 : 1;
  return { minimum: 10 ** (Number(least) + before - 1), maximum: 10 ** (Number(most) + before) - 1 };
}

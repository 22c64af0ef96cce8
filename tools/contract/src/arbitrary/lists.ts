import fc from "fast-check";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { freeArrayLength, type Style } from "./style.ts";

/**
 * How many items a list may have, in a style.
 *
 * @param schema - of the list
 * @param items - of its items; an enum limits a list of unique ones
 * @param style - `least` and `most` give the limits themselves
 */
export function listLength(schema: FlatSchema, items: FlatSchema, style: Style): { minLength: number; maxLength: number } {
  const { minItems = 0, maxItems, uniqueItems = false } = schema;
  const kinds = uniqueItems && items.enum !== undefined ? items.enum.length : Number.POSITIVE_INFINITY;
  const most = Math.min(Math.max(minItems, maxItems ?? freeArrayLength), kinds);
  if (style.size === "least") return { minLength: minItems, maxLength: minItems };
  if (style.size === "most") return { minLength: most, maxLength: most };
  // A full value shows its items.
  const least = style.members === "all" ? Math.max(minItems, Math.min(1, most)) : minItems;
  return { minLength: least, maxLength: Math.max(least, Math.min(most, minItems + freeArrayLength)) };
}

/**
 * Makes the lists that a schema allows.
 *
 * @param schema - with `array` among its types
 * @param length - from `listLength`
 * @param item - makes an item
 */
export function lists(
  schema: FlatSchema,
  length: { readonly minLength: number; readonly maxLength: number },
  item: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown[]> {
  // The limits are meant: without `size: "max"` a list would be short whatever its limit.
  const constraints = { ...length, size: "max" } as const;
  if (schema.uniqueItems !== true) return fc.array(item, constraints);
  return fc.uniqueArray(item, { ...constraints, selector: (value) => JSON.stringify(value) });
}

import fc from "fast-check";
import type { FlatSchema } from "../schema/schema-reader.ts";
import type { Style } from "./style.ts";

/**
 * Makes the numbers that a schema allows.
 *
 * @param schema - with `number` or `integer` among its types
 * @param type - which of the two
 * @param style - `least` and `most` give the limits themselves
 */
export function numbers(schema: FlatSchema, type: "integer" | "number", style: Style): fc.Arbitrary<number> {
  const { multipleOf } = schema;
  const step = multipleOf ?? (type === "integer" ? 1 : undefined);
  const [min, max] = limits(schema, step);
  if (step === undefined) {
    if (style.size !== "any") return fc.constant(style.size === "least" ? min : max);
    return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  }
  const [first, last] = [Math.ceil(min / step), Math.floor(max / step)];
  if (style.size !== "any") return fc.constant((style.size === "least" ? first : last) * step);
  return integers(first, last).map((count) => count * step);
}

// As many small numbers as large ones: ids have ten digits, and an even spread would hardly ever make one.
function integers(min: number, max: number): fc.Arbitrary<number> {
  const digits = Math.ceil(Math.log10(Math.max(Math.abs(min), Math.abs(max), 10)));
  const byLength = fc.integer({ min: 1, max: digits }).chain((length) => {
    const limit = 10 ** length;
    const [from, to] = [Math.max(min, -limit), Math.min(max, limit)];
    return from <= to ? fc.integer({ min: from, max: to }) : fc.integer({ min, max });
  });
  return fc.oneof(fc.integer({ min, max }), byLength);
}

function limits(schema: FlatSchema, step: number | undefined): [number, number] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, format } = schema;
  const free = format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const nudge = step ?? 0.001;
  const min = Math.max(minimum ?? -free, exclusiveMinimum === undefined ? -free : exclusiveMinimum + nudge);
  const max = Math.min(maximum ?? free, exclusiveMaximum === undefined ? free : exclusiveMaximum - nudge);
  if (min > max) throw new Error(`No number is at least ${min} and at most ${max}`);
  return [min, max];
}

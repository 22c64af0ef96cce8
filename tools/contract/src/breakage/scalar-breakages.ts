import { formatted } from "../arbitrary/formats.ts";
import { lengthOf, matcher } from "../arbitrary/strings.ts";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { type Breakage, broken, type Place } from "./breakage.ts";

/** The ways to break what a schema says of a text. */
export function* stringBreakages(schema: FlatSchema, value: string, place: Place): Generator<Breakage> {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const matches = matcher(pattern);
  if (minLength > 0) {
    const shorter = [...value].slice(0, minLength - 1).join("");
    yield broken(place, "minLength", `${minLength - 1} signs, ${minLength} at least`, shorter);
  }
  if (maxLength !== undefined) {
    const padded = [...value, ..."0".repeat(maxLength + 1)].slice(0, maxLength + 1).join("");
    const longer = [padded, lastSignRepeated(value, maxLength + 1)].find(matches) ?? padded;
    yield broken(place, "maxLength", `${maxLength + 1} signs, ${maxLength} at most`, longer);
  }
  if (pattern !== undefined) {
    const tries = ["!", `${value}!`, `!${value}`, "not so", `${value} `, "-", ".", "\u0001", "x", "0"];
    const unlike = tries.find((text) => {
      const length = lengthOf(text);
      return !matches(text) && length >= minLength && length <= (maxLength ?? length);
    });
    if (unlike !== undefined) yield broken(place, "pattern", `"${unlike}" does not match ${pattern}`, unlike);
  }
  if (format !== undefined && formatted(format) !== undefined)
    yield broken(place, "format", `no ${format}`, `no ${format} at all`);
}

/** The ways to break what a schema says of a number. */
export function* numberBreakages(schema: FlatSchema, value: number, place: Place): Generator<Breakage> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  if (minimum !== undefined) yield broken(place, "minimum", `${minimum - 1}, ${minimum} at least`, minimum - 1);
  if (maximum !== undefined) yield broken(place, "maximum", `${maximum + 1}, ${maximum} at most`, maximum + 1);
  if (exclusiveMinimum !== undefined) {
    yield broken(place, "exclusiveMinimum", `${exclusiveMinimum}, and it must be more`, exclusiveMinimum);
  }
  if (exclusiveMaximum !== undefined) {
    yield broken(place, "exclusiveMaximum", `${exclusiveMaximum}, and it must be less`, exclusiveMaximum);
  }
  if (multipleOf !== undefined) {
    yield broken(place, "multipleOf", `no multiple of ${multipleOf}`, value + multipleOf / 2);
  }
  if (format === "int32" && maximum === undefined) {
    yield broken(place, "format", "too great for 32 bits", 2 ** 31);
  }
}

function lastSignRepeated(text: string, length: number): string {
  const signs = [...text];
  return signs.join("") + (signs.at(-1) ?? "0").repeat(Math.max(0, length - signs.length));
}

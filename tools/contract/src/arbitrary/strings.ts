import fc from "fast-check";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { formatted } from "./formats.ts";
import { requireOften } from "./require-often.ts";
import { freeStringLength, type Style } from "./style.ts";

/**
 * Makes the texts that a schema allows.
 *
 * @param schema - with `string` among its types
 * @param style - `least` and `most` give the shortest and the longest, as far as pattern and format let them be found
 */
export function strings(schema: FlatSchema, style: Style): fc.Arbitrary<string> {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const matches = matcher(pattern);
  const holds = (text: string): boolean => {
    const length = lengthOf(text);
    return length >= minLength && length <= (maxLength ?? length) && matches(text) && !/\p{Surrogate}/u.test(text);
  };
  const byFormat = format === undefined ? undefined : formatted(format);
  if (byFormat !== undefined) return requireOften(byFormat, holds, `a ${format} for ${limitsOf(schema)}`);

  if (pattern === undefined) {
    const most = Math.max(minLength, maxLength ?? freeStringLength);
    if (style.size === "least") return text(minLength, minLength);
    if (style.size === "most") return fc.string({ unit: "grapheme-ascii", minLength: most, maxLength: most });
    return text(minLength, Math.min(most, minLength + freeStringLength));
  }
  const matching = requireOften(fc.stringMatching(new RegExp(pattern, "u")), holds, `a text for ${limitsOf(schema)}`);
  if (style.size === "any") return matching;
  return matching.map((found) =>
    style.size === "least" ? shrink(found, minLength, holds) : grow(found, maxLength ?? freeStringLength, holds),
  );
}

/** The length of a text as JSON Schema counts it: in code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Says whether a text matches a schema's pattern. */
export function matcher(pattern: string | undefined): (text: string) => boolean {
  if (pattern === undefined) return () => true;
  const expression = new RegExp(pattern, "u");
  return (text) => expression.test(text);
}

// Most people's letters, and now and then any sign there is.
function text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const ascii = fc.string({ unit: "grapheme-ascii", minLength, maxLength });
  const any = fc.string({ unit: "binary", minLength, maxLength });
  return fc.oneof({ weight: 2, arbitrary: ascii }, { weight: 1, arbitrary: any });
}

// Leaves out one sign after the other, for as long as the rest holds.
function shrink(text: string, toLength: number, holds: (text: string) => boolean): string {
  let signs = [...text];
  for (let index = signs.length - 1; index >= 0 && signs.length > toLength; index--) {
    const shorter = signs.toSpliced(index, 1);
    if (holds(shorter.join(""))) signs = shorter;
  }
  return signs.join("");
}

// Doubles signs, for as long as the text holds and may be longer.
function grow(text: string, toLength: number, holds: (text: string) => boolean): string {
  let signs = [...text];
  for (let index = signs.length - 1; index >= 0 && signs.length < toLength; index--) {
    const sign = signs[index] ?? "";
    for (let longer = signs.toSpliced(index, 0, sign); signs.length < toLength; longer = signs.toSpliced(index, 0, sign)) {
      if (!holds(longer.join(""))) break;
      signs = longer;
    }
  }
  return signs.join("");
}

function limitsOf({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: FlatSchema): string {
  return `pattern ${pattern ?? "(none)"} and length ${minLength} to ${maxLength}`;
}

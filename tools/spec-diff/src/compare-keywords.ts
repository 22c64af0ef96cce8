import type { Kind } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { isObject, isSame, type Json } from "./json.ts";
import { isIncluded } from "./pattern-inclusion.ts";
import type { Shape } from "./shape.ts";

/** Members that only people read. */
const wording = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "x-note",
  "x-error-codes",
  "x-vendor-operation",
]);

/** Limits where more is wider, and where less is. */
const upper = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lower = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** Keywords that narrow what is taken, in a way that can't be weighed but for patterns: any other value counts as narrower. */
const narrowing = new Set([
  "pattern",
  "format",
  "multipleOf",
  "uniqueItems",
  "not",
  "propertyNames",
  "contains",
  "dependentRequired",
]);

/** Keywords that are about one kind of value: where no such value was taken before, they narrow nothing. */
const kinds: readonly (readonly [types: readonly string[], keywords: ReadonlySet<string>])[] = [
  [["number", "integer"], new Set(["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "multipleOf"])],
  [["string"], new Set(["maxLength", "minLength", "pattern"])],
];

/** Compares the keywords that stand for themselves: limits, formats, defaults and what only people read. */
export function compareKeywords(comparison: Comparison, before: Keywords, after: Keywords): void {
  for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
    const known = before.rest.get(keyword);
    const now = after.rest.get(keyword);
    const facet = now ?? known;
    if (facet === undefined || isSame(known?.value, now?.value)) continue;
    const kind = kindOf(comparison, keyword, known?.value, now?.value);
    comparison.report(
      kind === "breaking" && !applied(keyword, before.types?.value) ? "addition" : kind,
      facet.place,
      predicate(keyword, known?.value, now?.value),
    );
  }
}

/** Whether only people read a member. */
export function isWording(member: string): boolean {
  return wording.has(member);
}

/** What to say of a member that changed. */
export function predicate(member: string, before: Json | undefined, after: Json | undefined): string {
  if (wording.has(member)) {
    const thing = member.startsWith("x-") ? `\`${member}\`` : member;
    return before === undefined
      ? `has ${article(thing)} now`
      : after === undefined
        ? `has no ${thing} now`
        : `has another ${thing}`;
  }
  if (before === undefined) return `has \`${member}\` ${words(after)} now; it had none`;
  if (after === undefined) return `no longer has \`${member}\`; it was ${words(before)}`;
  return `has \`${member}\` ${words(after)} now; it was ${words(before)}`;
}

/** A value as it reads in a sentence; long ones are cut. */
export function words(value: Json | undefined): string {
  const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return `\`${text.length > 80 ? `${text.slice(0, 77)}...` : text}\``;
}

type Keywords = Pick<Shape, "types" | "rest">;

function applied(keyword: string, types: readonly string[] | undefined): boolean {
  const [about] = kinds.find(([, keywords]) => keywords.has(keyword)) ?? [];
  return about === undefined || types === undefined || about.some((type) => types.includes(type));
}

function kindOf({ direction }: Comparison, keyword: string, before: Json | undefined, after: Json | undefined): Kind {
  if (wording.has(keyword)) return "wording";
  const isLimit = upper.has(keyword) || lower.has(keyword);
  if (direction === "response" || !(isLimit || narrowing.has(keyword))) return "note";
  if (after === undefined || after === false) return "addition";
  if (keyword === "pattern" && before !== undefined) return isIncluded(String(before), String(after)) ? "addition" : "breaking";
  if (before === undefined || !isLimit) return "breaking";
  return upper.has(keyword) === Number(after) > Number(before) ? "addition" : "breaking";
}

function article(thing: string): string {
  return thing === "examples" ? thing : `${/^[aeiou]/.test(thing) ? "an" : "a"} ${thing}`;
}

import type { Place } from "./change.ts";
import { words } from "./compare-keywords.ts";
import type { Comparison } from "./comparison.ts";
import { canonical, type Json } from "./json.ts";
import type { Facet } from "./shape.ts";

const anyType = ["array", "boolean", "null", "number", "object", "string"] as const;

/**
 * Compares the JSON types that a schema takes.
 *
 * @returns `unlike` where no type is left of those before: comparing the rest would only repeat it
 */
export function compareTypes(
  { direction, report }: Comparison,
  before: Facet<readonly string[]> | undefined,
  after: Facet<readonly string[]> | undefined,
  place: Place,
): "alike" | "unlike" {
  const known = expand(before?.value);
  const now = expand(after?.value);
  const gained = [...now].some((type) => !known.has(type));
  const lost = [...known].some((type) => !now.has(type));
  if (!gained && !lost) return "alike";
  const breaking = direction === "request" ? lost : gained;
  const kind = breaking ? "breaking" : direction === "request" ? "addition" : "note";
  report(kind, after?.place ?? before?.place ?? place, `has the type ${typeWords(after)} now; it had ${typeWords(before)}`);
  return [...now].some((type) => known.has(type)) ? "alike" : "unlike";
}

/** Compares the values that a schema takes, where they are listed. */
export function compareValues(
  { direction, report }: Comparison,
  before: Facet<readonly Json[]> | undefined,
  after: Facet<readonly Json[]> | undefined,
  place: Place,
): void {
  const where = after?.place ?? before?.place ?? place;
  const request = direction === "request";
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    report(request ? "breaking" : "note", where, `is one of ${listed(after?.value ?? [])} now; it could be anything`);
    return;
  }
  if (after === undefined) {
    report(request ? "addition" : "note", where, `can be anything now; it was one of ${listed(before.value)}`);
    return;
  }
  const lost = without(before.value, after.value);
  const gained = without(after.value, before.value);
  if (lost.length > 0) {
    report(request ? "breaking" : "note", where, request ? `no longer takes ${listed(lost)}` : `is never ${listed(lost)} now`);
  }
  if (gained.length > 0) {
    report(request ? "addition" : "note", where, request ? `takes ${listed(gained)} too` : `may be ${listed(gained)} now`);
  }
}

/** An integer is a number, so `number` takes integers too. */
function expand(types: readonly string[] | undefined): Set<string> {
  const all = new Set<string>(types ?? anyType);
  if (all.has("number")) all.add("integer");
  return all;
}

function typeWords(types: Facet<readonly string[]> | undefined): string {
  return types === undefined ? "any" : `\`${[...types.value].join(" | ")}\``;
}

function without(values: readonly Json[], others: readonly Json[]): Json[] {
  const texts = new Set(others.map((value) => canonical(value)));
  return values.filter((value) => !texts.has(canonical(value)));
}

function listed(values: readonly Json[]): string {
  return values.map((value) => words(value)).join(", ");
}

import type { Place } from "./change.ts";
import { compareKeywords, words } from "./compare-keywords.ts";
import { compareProperties } from "./compare-properties.ts";
import { compareTypes, compareValues } from "./compare-values.ts";
import type { Comparison } from "./comparison.ts";
import { nameOf, referenceOf } from "./contract.ts";
import { canonical, isObject, isSame, type Json } from "./json.ts";
import { type Facet, placeOfType, type Shape, shapeOf } from "./shape.ts";

/**
 * Compares what a schema takes now with what it took.
 *
 * @param comparison - the documents, the direction and where changes go
 * @param before - the schema as it was; undefined where there was none: anything
 * @param after - the schema as it is
 * @param place - where the schema is used
 */
export function compareSchemas(comparison: Comparison, before: Json | undefined, after: Json | undefined, place: Place): void {
  const names = [referenceOf(before), referenceOf(after)] as const;
  const key = canonical([before ?? null, after ?? null]);
  if (comparison.active.has(key)) return;
  // Without a reference in it, a schema that reads the same is the same.
  if (isSame(before, after) && !key.includes('"$ref"')) return;
  const anything = [isAnything(before), isAnything(after)] as const;
  if (anything[0] && anything[1]) return;
  if (anything[0] || anything[1]) {
    const narrower = anything[0];
    const request = comparison.direction === "request";
    const kind = narrower === request ? "breaking" : request ? "addition" : "note";
    comparison.report(kind, place, narrower ? "must have a certain form now; it could be anything" : "can be anything now");
    return;
  }
  const inner = { ...comparison, active: new Set([...comparison.active, key]) };
  const renamed = names[0] !== names[1];
  if (renamed && names[0] !== undefined && names[1] !== undefined) {
    comparison.report("note", place, `has the type \`${nameOf(names[1])}\` now; it had \`${nameOf(names[0])}\``);
  }
  compareShapes(
    inner,
    shapeOf(comparison.before, before, place, !renamed),
    shapeOf(comparison.after, after, place, !renamed),
    !renamed && names[0] !== undefined ? placeOfType(names[0]) : place,
  );
}

function isAnything(schema: Json | undefined): boolean {
  return schema === undefined || schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}

function compareShapes(comparison: Comparison, before: Shape, after: Shape, place: Place): void {
  if (compareTypes(comparison, before.types, after.types, place) === "unlike") return;
  compareValues(comparison, before.values, after.values, place);
  compareProperties(comparison, before, after, compareSchemas);
  compareItems(comparison, before.items, after.items);
  compareAdditional(comparison, before.additional, after.additional);
  for (const keyword of ["oneOf", "anyOf"] as const) {
    compareBranches(comparison, before.branches.get(keyword), after.branches.get(keyword), place);
  }
  compareKeywords(comparison, before, after);
}

function compareItems(comparison: Comparison, before: Facet<Json> | undefined, after: Facet<Json> | undefined): void {
  const facet = after ?? before;
  if (facet !== undefined) compareSchemas(comparison, before?.value, after?.value, facet.place);
}

/** `additionalProperties`: nothing and `true` are the same. */
function compareAdditional(comparison: Comparison, before: Facet<Json> | undefined, after: Facet<Json> | undefined): void {
  const { direction, report } = comparison;
  const facet = after ?? before;
  if (facet === undefined) return;
  const closed = [before?.value === false, after?.value === false] as const;
  if (closed[0] && closed[1]) return;
  if (closed[1]) report(direction === "request" ? "breaking" : "note", facet.place, "is refused now: members that are not named");
  else if (closed[0])
    report(direction === "request" ? "addition" : "note", facet.place, "is taken now: members that are not named");
  else compareSchemas(comparison, before?.value, after?.value, facet.place);
}

/** Branches are the same where their reference or their text is; the others are compared in their order. */
function compareBranches(
  comparison: Comparison,
  before: Facet<readonly Json[]> | undefined,
  after: Facet<readonly Json[]> | undefined,
  place: Place,
): void {
  const { direction, report } = comparison;
  const where = after?.place ?? before?.place ?? place;
  if (before === undefined && after === undefined) return;
  if (before === undefined || after === undefined) {
    const narrower = before === undefined;
    const breaking = narrower === (direction === "request");
    report(
      breaking ? "breaking" : "note",
      where,
      narrower ? "has to fit one of several forms now" : "no longer has to fit one of several forms",
    );
    return;
  }
  const same = (a: Json) => (b: Json) => (referenceOf(a) ?? canonical(a)) === (referenceOf(b) ?? canonical(b));
  const lost = before.value.filter((branch) => !after.value.some(same(branch)));
  const gained = after.value.filter((branch) => !before.value.some(same(branch)));
  for (const branch of after.value) {
    const match = before.value.find(same(branch));
    if (match !== undefined) compareSchemas(comparison, match, branch, where);
  }
  // Forms written in place have no name to be known by: as many as were lost and gained are taken for changed ones.
  while (lost[0] !== undefined && gained[0] !== undefined && !referenceOf(lost[0]) && !referenceOf(gained[0])) {
    compareSchemas(comparison, lost.shift(), gained.shift(), where);
  }
  for (const branch of lost) {
    report(direction === "request" ? "breaking" : "note", where, `no longer has the form ${formOf(branch)}`);
  }
  for (const branch of gained) {
    report(direction === "request" ? "addition" : "breaking", where, `may have the form ${formOf(branch)} now`);
  }
}

function formOf(branch: Json): string {
  const reference = referenceOf(branch);
  return reference === undefined ? words(branch) : `\`${nameOf(reference)}\``;
}

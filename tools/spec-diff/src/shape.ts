import { inside, type Place } from "./change.ts";
import { at, nameOf, referenceOf } from "./contract.ts";
import { canonical, isObject, type Json, type JsonObject, toList, toObject } from "./json.ts";

/** A facet of a schema, and where it is written: in the schema itself or in a type that it builds on. */
export interface Facet<T> {
  readonly value: T;
  readonly place: Place;
}

/** A schema with its references followed and its `allOf` merged: what a value must look like, in one place. */
export interface Shape {
  /** The JSON types it takes; undefined for any. */
  types: Facet<readonly string[]> | undefined;
  /** The values it takes, from `enum` or `const`; undefined for any. */
  values: Facet<readonly Json[]> | undefined;
  readonly properties: Map<string, Facet<Json>>;
  readonly required: Map<string, Place>;
  items: Facet<Json> | undefined;
  additional: Facet<Json> | undefined;
  readonly branches: Map<"oneOf" | "anyOf", Facet<readonly Json[]>>;
  /** Every other keyword. */
  readonly rest: Map<string, Facet<Json>>;
}

/**
 * Reads a schema whole.
 *
 * @param document - the contract that its references point into
 * @param schema - an object, a boolean or a reference
 * @param place - where it is used
 * @param named - whether what comes from a named type is placed in that type, which keeps it one change however often
 *   the type is used
 */
export function shapeOf(document: JsonObject, schema: Json | undefined, place: Place, named: boolean): Shape {
  const shape: Shape = {
    types: undefined,
    values: undefined,
    properties: new Map(),
    required: new Map(),
    items: undefined,
    additional: undefined,
    branches: new Map(),
    rest: new Map(),
  };
  merge(document, shape, schema, place, named, new Set());
  return shape;
}

/** The place of what a reference points to: the named type itself. */
export function placeOfType(reference: string): Place {
  return { subject: nameOf(reference), part: "", path: "" };
}

function merge(
  document: JsonObject,
  shape: Shape,
  schema: Json | undefined,
  place: Place,
  named: boolean,
  active: ReadonlySet<string>,
): void {
  if (!isObject(schema)) return;
  // What stands beside a reference or an allOf comes first: a description there is the one that people read.
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "description") mergeWords(shape, value, place, active.size > 0);
    else mergeKeyword(shape, keyword, value, place);
  }
  for (const part of toList(schema["allOf"])) merge(document, shape, part, place, named, active);
  const reference = referenceOf(schema);
  if (reference === undefined || active.has(reference)) return;
  const target = named ? placeOfType(reference) : place;
  merge(document, shape, at(document, reference), target, named, new Set([...active, reference]));
}

// Parts of an allOf may each say what a value is: all of it counts. What a type says of itself is told of at the type.
function mergeWords(shape: Shape, text: Json, place: Place, ofType: boolean): void {
  const known = shape.rest.get("description");
  if (known === undefined) shape.rest.set("description", { value: text, place });
  else if (!ofType) shape.rest.set("description", { value: [known.value, text], place: known.place });
}

function mergeKeyword(shape: Shape, keyword: string, value: Json, place: Place): void {
  if (keyword === "$ref" || keyword === "allOf") return;
  if (keyword === "type") shape.types = both(shape.types, (Array.isArray(value) ? value : [value]) as string[], place);
  else if (keyword === "enum" || keyword === "const") {
    shape.values = both(shape.values, keyword === "enum" ? toList(value) : [value], place);
  } else if (keyword === "required") {
    for (const name of toList(value)) shape.required.set(String(name), inside(place, String(name)));
  } else if (keyword === "properties") {
    for (const [name, property] of Object.entries(toObject(value))) {
      shape.properties.set(name, together(shape.properties.get(name), property, inside(place, name)));
    }
  } else if (keyword === "items") shape.items = together(shape.items, value, inside(place, "[]"));
  else if (keyword === "additionalProperties") shape.additional ??= { value, place: inside(place, "*") };
  else if (keyword === "oneOf" || keyword === "anyOf") shape.branches.set(keyword, { value: toList(value), place });
  else if (!shape.rest.has(keyword)) shape.rest.set(keyword, { value, place });
}

function both<T extends Json>(known: Facet<readonly T[]> | undefined, values: readonly T[], place: Place): Facet<readonly T[]> {
  if (known === undefined) return { value: values, place };
  const texts = new Set(values.map((value) => canonical(value)));
  return { value: known.value.filter((value) => texts.has(canonical(value))), place: known.place };
}

function together(known: Facet<Json> | undefined, value: Json, place: Place): Facet<Json> {
  return known === undefined ? { value, place } : { value: { allOf: [known.value, value] }, place: known.place };
}

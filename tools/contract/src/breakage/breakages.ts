import type { Schema } from "../schema/json-schema.ts";
import { mergeSchemas } from "../schema/merge-schemas.ts";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { type Breakage, type BreakageContext, broken, inside, type Place } from "./breakage.ts";
import { numberBreakages, stringBreakages } from "./scalar-breakages.ts";
import { enumBreakages, typeBreakages } from "./type-breakages.ts";

/**
 * Breaks a value's schema, one fact at a time, wherever the value goes. A value made so may still be allowed, where another
 * branch of the schema takes it: the caller checks.
 *
 * @param context - follows references, and tells branches apart
 * @param schema - allows the value
 * @param value - the more members it has, the more can be broken
 */
export function breakages(context: BreakageContext, schema: Schema, value: unknown): Generator<Breakage> {
  return breakagesAt(context, schema, value, { path: [], fact: "", put: (whole) => whole });
}

function* breakagesAt(context: BreakageContext, schema: Schema, value: unknown, place: Place): Generator<Breakage> {
  const flat = context.reader.flatten(schema);
  yield* typeBreakages(flat, place);
  yield* enumBreakages(flat, place);
  yield* branchBreakages(context, flat, value, place);
  if (typeof value === "string") yield* stringBreakages(flat, value, place);
  if (typeof value === "number") yield* numberBreakages(flat, value, place);
  if (Array.isArray(value)) yield* listBreakages(context, flat, value, place);
  else if (typeof value === "object" && value !== null) {
    yield* objectBreakages(context, flat, value as Readonly<Record<string, unknown>>, place);
  }
}

// The facts of the branch that the value took.
function* branchBreakages(context: BreakageContext, flat: FlatSchema, value: unknown, place: Place): Generator<Breakage> {
  const { oneOf, anyOf, references: _, ...base } = flat;
  const branches = oneOf ?? anyOf ?? [];
  const taken = branches.findIndex((branch) => context.validators.accepts(branch, value));
  const branch = branches[taken];
  if (branch === undefined) return;
  const { references: __, ...only } = mergeSchemas(base, context.reader.flatten(branch)) as FlatSchema;
  yield* breakagesAt(context, only, value, { ...place, fact: `${place.fact}|${taken}` });
}

function* listBreakages(
  context: BreakageContext,
  flat: FlatSchema,
  value: readonly unknown[],
  place: Place,
): Generator<Breakage> {
  const { minItems = 0, maxItems, uniqueItems, items } = flat;
  const [first] = value;
  if (minItems > 0) yield broken(place, "minItems", `${minItems - 1} items, ${minItems} at least`, value.slice(0, minItems - 1));
  if (value.length === 0) return;
  if (maxItems !== undefined) {
    const more = Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length]);
    yield broken(place, "maxItems", `${maxItems + 1} items, ${maxItems} at most`, more);
  }
  if (uniqueItems && (maxItems ?? 2) > 1) yield broken(place, "uniqueItems", "the same item twice", [first, first]);
  if (items === undefined) return;
  yield* breakagesAt(
    context,
    items,
    first,
    inside(place, "0", "*", (item) => [item, ...value.slice(1)]),
  );
}

function* objectBreakages(
  context: BreakageContext,
  flat: FlatSchema,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): Generator<Breakage> {
  const { properties = {}, required = [], additionalProperties, unevaluatedProperties, minProperties = 0, maxProperties } = flat;
  for (const name of required) {
    const { [name]: _, ...rest } = value;
    yield { ...broken(place, "required", `${name} is missing`, rest), fact: `${place.fact}/${name}:required` };
  }
  if (additionalProperties === false || unevaluatedProperties === false) {
    yield broken(place, "additionalProperties", "a member that the contract lacks", { ...value, notInTheContract: true });
  }
  if (minProperties > 0) {
    const fewer = Object.fromEntries(Object.entries(value).slice(0, minProperties - 1));
    yield broken(place, "minProperties", `${minProperties - 1} members, ${minProperties} at least`, fewer);
  }
  if (maxProperties !== undefined && typeof additionalProperties === "object") {
    const [one] = Object.values(value);
    const many = Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, index) => [`member${index}`, one]));
    yield broken(place, "maxProperties", `${maxProperties + 1} members, ${maxProperties} at most`, many);
  }
  for (const [name, member] of Object.entries(value)) {
    const schema = properties[name] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    if (schema === undefined || member === undefined) continue;
    const fact = properties[name] === undefined ? "*" : name;
    yield* breakagesAt(
      context,
      schema,
      member,
      inside(place, name, fact, (other) => ({ ...value, [name]: other })),
    );
  }
}

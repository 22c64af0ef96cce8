import type { Json, JsonSchema, Schema } from "./json-schema.ts";

/**
 * Makes one schema of two that both hold. What lies deeper is left as an `allOf` and merged when it is reached, which is
 * why this is not json-schema-merge-allof: that one needs every reference resolved first, and a recursive schema has no end.
 *
 * @param a - a schema without `$ref` and `allOf`
 * @param b - another one
 * @throws Error where two keywords cannot be made one
 */
export function mergeSchemas(a: JsonSchema, b: JsonSchema): JsonSchema {
  const merged: Record<string, unknown> = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const other = (a as Record<string, unknown>)[keyword];
    const rule = rules[keyword];
    if (other === undefined || rule === undefined) merged[keyword] = value;
    else merged[keyword] = rule(other as never, value as never);
  }
  return closed(a, b, merged);
}

// Annotations have no rule: the second one's stand, which are those beside the reference.
const rules: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  type: (a: string | readonly string[], b: string | readonly string[]) => commonTypes([a].flat(), [b].flat()),
  enum: (a: readonly Json[], b: readonly Json[]) => a.filter((value) => b.some((other) => same(value, other))),
  const: (a: Json, b: Json) => (same(a, b) ? a : fail("const", a, b)),
  required: (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])],
  properties: mergeProperties,
  items: both,
  additionalProperties: both,
  unevaluatedProperties: both,
  not: (a: Schema, b: Schema): Schema => ({ anyOf: [a, b] }),
  pattern: (a: string, b: string) => (a === b ? a : fail("pattern", a, b)),
  format: (a: string, b: string) => (a === b ? a : fail("format", a, b)),
  oneOf: (a: readonly Schema[], b: readonly Schema[]) => (same(a, b) ? a : fail("oneOf", a, b)),
  anyOf: (a: readonly Schema[], b: readonly Schema[]) => (same(a, b) ? a : fail("anyOf", a, b)),
  multipleOf: (a: number, b: number) => (a % b === 0 ? a : b % a === 0 ? b : fail("multipleOf", a, b)),
  uniqueItems: (a: boolean, b: boolean) => a || b,
  dependentRequired: (a: object, b: object) => ({ ...a, ...b }),
  minLength: Math.max,
  maxLength: Math.min,
  minimum: Math.max,
  maximum: Math.min,
  exclusiveMinimum: Math.max,
  exclusiveMaximum: Math.min,
  minItems: Math.max,
  maxItems: Math.min,
  minProperties: Math.max,
  maxProperties: Math.min,
};

function both(a: Schema, b: Schema): Schema {
  if (a === b || b === true) return a;
  if (a === true) return b;
  return a === false || b === false ? false : { allOf: [a, b] };
}

function mergeProperties(a: Readonly<Record<string, Schema>>, b: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const merged: Record<string, Schema> = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    const other = a[name];
    merged[name] = other === undefined ? schema : both(other, schema);
  }
  return merged;
}

function commonTypes(a: readonly string[], b: readonly string[]): readonly string[] {
  const accepts = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...a.filter((type) => accepts(b, type)), ...b.filter((type) => accepts(a, type))])];
}

// `additionalProperties: false` forbids what its own schema does not name, so the other's further members go as well.
function closed(a: JsonSchema, b: JsonSchema, merged: JsonSchema): JsonSchema {
  const allowed = [a, b].filter((one) => one.additionalProperties === false).map((one) => Object.keys(one.properties ?? {}));
  if (allowed.length === 0 || merged.properties === undefined) return merged;
  const properties = Object.entries(merged.properties).filter(([name]) => allowed.every((names) => names.includes(name)));
  return { ...merged, properties: Object.fromEntries(properties) };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fail(keyword: string, a: unknown, b: unknown): never {
  throw new Error(`allOf: the harness cannot make one ${keyword} of ${JSON.stringify(a)} and ${JSON.stringify(b)}`);
}

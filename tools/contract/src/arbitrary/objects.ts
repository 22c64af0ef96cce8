import fc from "fast-check";
import type { Schema } from "../schema/json-schema.ts";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { freeArrayLength, type Style } from "./style.ts";

/**
 * Makes the objects that a schema allows.
 *
 * @param schema - with `object` among its types
 * @param style - which of the optional members it gets
 * @param member - makes a member's value
 */
export function objects(
  schema: FlatSchema,
  style: Style,
  member: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const { properties = {}, minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, additionalProperties } = schema;
  const required = (schema.required ?? []).filter((name) => properties[name] !== false);
  const optional = Object.keys(properties).filter((name) => !required.includes(name) && properties[name] !== false);
  // An object that must not be empty gets as many of the optional members as it takes.
  const needed = [...required, ...optional.slice(0, Math.max(0, minProperties - required.length))];
  const wanted = style.members === "required" ? needed : [...needed, ...optional.filter((name) => !needed.includes(name))];
  const names = wanted.slice(0, maxProperties);
  const values = Object.fromEntries(names.map((name) => [name, member(properties[name] ?? additionalProperties ?? true)]));
  const record = fc.record(values, { requiredKeys: style.members === "all" ? names : needed, noNullPrototype: true });

  const isMap = typeof additionalProperties === "object" && Object.keys(properties).length === 0;
  if (!isMap) return record;
  const minKeys = Math.max(minProperties, style.members === "all" && style.size !== "least" ? 1 : 0);
  const maxKeys = style.members === "required" ? minKeys : Math.min(maxProperties, Math.max(minKeys, freeArrayLength));
  const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,11}$/);
  const entries = fc.dictionary(key, member(additionalProperties), { minKeys, maxKeys, noNullPrototype: true });
  return fc.tuple(record, entries).map(([named, others]) => ({ ...others, ...named }));
}

import type { Json } from "../schema/json-schema.ts";
import type { FlatSchema } from "../schema/schema-reader.ts";
import { type Breakage, broken, type Place } from "./breakage.ts";

// A text first: it is what people get wrong most, and a parameter can be nothing else.
const strangers: readonly (readonly [type: string, value: Json])[] = [
  ["string", "something else"],
  ["integer", 4],
  ["number", 4.5],
  ["boolean", true],
  ["object", { something: "else" }],
  ["array", ["something else"]],
  ["null", null],
];

/** The ways to break a schema's types: a value of another type, a fraction where it wants whole numbers, and null. */
export function* typeBreakages(schema: FlatSchema, place: Place): Generator<Breakage> {
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return;
  const wrong = strangers.filter(([type]) => !types.includes(type) && !(type === "integer" && types.includes("number")));
  const words = types.join(" or ");
  const [stranger] = wrong;
  if (stranger !== undefined) yield broken(place, "type", `${JSON.stringify(stranger[1])} is no ${words}`, stranger[1]);
  const others = types.includes("integer") && !types.includes("number") ? [4.5, null] : [null];
  for (const other of others) {
    if (other === stranger?.[1] || (other === null && types.includes("null"))) continue;
    const place2 = { ...place, fact: `${place.fact}=${other}` };
    yield broken(place2, "type", `${other} is no ${words}`, other);
  }
}

/** The ways to break a schema's list of values, with another value of the same type. */
export function* enumBreakages(schema: FlatSchema, place: Place): Generator<Breakage> {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values === undefined) return;
  const keyword = schema.const === undefined ? "enum" : "const";
  const [first] = values.filter((value) => value !== null);
  const other =
    typeof first === "number" ? Math.max(...values.map(Number)) + 1 : typeof first === "boolean" ? !first : `${first}Not`;
  yield broken(place, keyword, `${JSON.stringify(other)} is none of ${values.length} allowed values`, other);
}

import { expect, test } from "vitest";
import type { Contract, Schema } from "../src/contract/contract.ts";
import { createCompiler } from "../src/schema/compile.ts";
import { lookAt } from "../src/schema/look.ts";

const phone: Schema = {
  type: "object",
  required: ["model"],
  properties: { kind: { type: "string", enum: ["Phone"] }, model: { type: "string" } },
};
const app: Schema = { type: "object", properties: { kind: { type: "string", enum: ["App"] }, version: { type: "integer" } } };
const tree: Schema = { type: "object", properties: { below: { type: "array", items: { $ref: "#/components/schemas/Tree" } } } };
const contract: Contract = {
  operations: {},
  parameters: {},
  headers: {},
  responses: {},
  schemas: { Phone: phone, App: app, Tree: tree },
};
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function findsIn(schema: Schema, value: unknown, side: "request" | "response" = "response"): unknown[] {
  const look = lookAt(side);
  createCompiler(contract)(schema)(value, look);
  return look.finds.map(({ kind, path, found, expected }) => [kind, path.join("."), found, expected]);
}

const either: Schema = { oneOf: [ref("Phone"), ref("App")] };

test("of alternatives none of which fits, the one is told that was meant", () => {
  expect(findsIn(either, { kind: "Phone", model: 7 })).toEqual([["broken", "model", "integer", "string"]]);
  expect(findsIn(either, { kind: "App", version: "7" })).toEqual([["broken", "version", "string", "integer"]]);
  expect(findsIn(either, "Phone")).toEqual([["broken", "", "string", "object"]]);
});

test("of one alternative alone no second may fit", () => {
  expect(findsIn(either, { model: "VVX" })).toEqual([["broken", "", "object", "one alone of object"]]);
  expect(findsIn({ anyOf: [ref("Phone"), ref("App")] }, { model: "VVX" })).toEqual([]);
});

test("a member is unknown where no part knows it", () => {
  const both: Schema = { allOf: [ref("Phone"), { type: "object", properties: { line: ref("App") } }] };
  expect(findsIn(both, { model: "VVX", line: { version: 1, colour: 1 }, size: [] })).toEqual([
    ["unknown", "line.colour", "integer", "no such member"],
    ["unknown", "size", "array", "no such member"],
  ]);
  expect(findsIn(either, { kind: "App", colour: 1 })).toEqual([["unknown", "colour", "integer", "no such member"]]);
});

test("where others are allowed none is unknown, and where they have a type they are held to it", () => {
  expect(findsIn({ ...app, additionalProperties: true }, { colour: 1 })).toEqual([]);
  expect(findsIn({ ...app, additionalProperties: { type: "string" } }, { colour: 1 })).toEqual([
    ["broken", "colour", "integer", "string"],
  ]);
  expect(findsIn({ ...app, additionalProperties: false }, { colour: 1 })).toEqual([
    ["broken", "colour", "integer", "no such member"],
  ]);
  expect(findsIn({ type: "object" }, { colour: 1 })).toEqual([]);
});

test("a new value is one of an answer, and a broken one of a request", () => {
  expect(findsIn(ref("App"), { kind: "Watch" })).toEqual([["new value", "kind", "string", "App"]]);
  expect(findsIn(ref("App"), { kind: "Watch" }, "request")).toEqual([["broken", "kind", "string", "App"]]);
  expect(findsIn(ref("App"), { kind: 7 })).toEqual([["broken", "kind", "integer", "string"]]);
});

test("a type may hold itself", () => {
  expect(findsIn(ref("Tree"), { below: [{ below: [{ wharf: 1 }] }] })).toEqual([
    ["unknown", "below.0.below.0.wharf", "integer", "no such member"],
  ]);
});

test("a member that every object has is no member of its own", () => {
  const schema: Schema = { type: "object", required: ["constructor"], properties: { toString: { type: "string" } } };
  expect(findsIn(schema, {})).toEqual([["broken", "constructor", "nothing", "a value"]]);
  expect(findsIn(schema, JSON.parse('{"constructor":1,"__proto__":1}'))).toEqual([
    ["unknown", "constructor", "integer", "no such member"],
    ["unknown", "__proto__", "integer", "no such member"],
  ]);
});

import { expect, test } from "vitest";
import type { JsonSchema } from "../src/schema/json-schema.ts";
import { mergeSchemas } from "../src/schema/merge-schemas.ts";

test.each<[string, JsonSchema, JsonSchema, JsonSchema]>([
  ["common types", { type: ["string", "null"] }, { type: "string" }, { type: ["string"] }],
  ["integers among numbers", { type: "number" }, { type: ["integer", "null"] }, { type: ["integer"] }],
  ["the narrower bounds", { minimum: 1, maxLength: 9 }, { minimum: 3, maxLength: 12 }, { minimum: 3, maxLength: 9 }],
  ["all that is required", { required: ["a", "b"] }, { required: ["b", "c"] }, { required: ["a", "b", "c"] }],
  ["common values", { enum: [1, 2, 3] }, { enum: [2, 3, 4] }, { enum: [2, 3] }],
  ["the words beside a reference", { description: "Its own." }, { description: "Here." }, { description: "Here." }],
  [
    "members, those of both left for later",
    { properties: { a: { type: "string" }, b: true } },
    { properties: { a: { minLength: 1 }, c: true } },
    { properties: { a: { allOf: [{ type: "string" }, { minLength: 1 }] }, b: true, c: true } },
  ],
  [
    "what a closed schema leaves of the other's members",
    { additionalProperties: false, properties: { a: true } },
    { properties: { a: true, b: true } },
    { additionalProperties: false, properties: { a: true } },
  ],
])("merges to %s", (_, a, b, expected) => {
  expect(mergeSchemas(a, b)).toEqual(expected);
});

test("says what it cannot merge", () => {
  expect(() => mergeSchemas({ pattern: "^a" }, { pattern: "b$" })).toThrow('cannot make one pattern of "^a" and "b$"');
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { Arbitraries } from "../src/arbitrary/arbitraries.ts";
import { readContract } from "../src/check.ts";
import type { JsonSchema } from "../src/schema/json-schema.ts";
import { library } from "./fixtures/library.ts";

const { reader, validators } = readContract(library);
const arbitraries = new Arbitraries(reader, validators);

function edge(schema: JsonSchema, size: "least" | "most"): unknown[] {
  return fc.sample(arbitraries.of(schema, { members: "all", size }), { seed: 5, numRuns: 10 });
}

test.each<[JsonSchema, number, number]>([
  [{ type: "string", minLength: 3, maxLength: 250 }, 3, 250],
  [{ type: "string", pattern: "^[A-Za-z0-9._-]*$", maxLength: 128 }, 0, 128],
  [{ type: "string", pattern: "^\\+?[1-9]\\d{1,14}$" }, 2, 16],
  [{ type: "string", pattern: "^[A-Z]\\d*$", minLength: 2, maxLength: 6 }, 2, 6],
  [{ type: "array", items: { type: "integer" }, minItems: 2, maxItems: 64 }, 2, 64],
  [{ type: "array", items: { type: "string", enum: ["a", "b", "c"] }, uniqueItems: true, maxItems: 10 }, 0, 3],
])("%j has its shortest and its longest", (schema, shortest, longest) => {
  const lengths = (size: "least" | "most"): number[] => edge(schema, size).map((value) => (value as string | unknown[]).length);
  expect(Math.min(...lengths("least"))).toBe(shortest);
  expect(Math.max(...lengths("most"))).toBe(longest);
});

test.each<[JsonSchema, number, number]>([
  [{ type: "integer", minimum: 1, maximum: 1000 }, 1, 1000],
  [{ type: "integer", format: "int32" }, -(2 ** 31) + 1, 2 ** 31 - 1],
  [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 }, 1, 8],
  [{ type: "integer", multipleOf: 5, minimum: 3, maximum: 21 }, 5, 20],
  [{ type: "number", minimum: 0.5, maximum: 2.5 }, 0.5, 2.5],
])("%j has its least and its greatest", (schema, least, greatest) => {
  expect(edge(schema, "least")[0]).toBe(least);
  expect(edge(schema, "most")[0]).toBe(greatest);
});

test("nothing to make is an error in words, not a search without end", () => {
  const never: JsonSchema = { type: "string", pattern: "^a+$", minLength: 3, maxLength: 2 };
  expect(() => edge(never, "least")).toThrow("is a text for pattern ^a+$ and length 3 to 2");
  expect(() => edge({ type: "integer", minimum: 2, maximum: 1 }, "most")).toThrow("No number is at least 2 and at most 1");
});

test("what the harness does not know is refused by name", () => {
  expect(() => edge({ type: "string", format: "postcode" }, "least")).toThrow('format "postcode"');
  expect(() => edge({ type: "array", prefixItems: [] } as JsonSchema, "least")).toThrow('schema keyword "prefixItems"');
});

import { type OpenApiDocument, readDocument } from "@ringwright/mock";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Arbitraries } from "../src/arbitrary/arbitraries.ts";
import type { Style } from "../src/arbitrary/style.ts";
import { breakages } from "../src/breakage/breakages.ts";
import { readContract } from "../src/check.ts";
import type { Schema } from "../src/schema/json-schema.ts";
import { library } from "./fixtures/library.ts";
import { bodyPointers, compileSchemas, componentPointers } from "./support/independent-check.ts";

const styles: Style[] = (["required", "all", "some"] as const).flatMap((members) =>
  (["any", "least", "most"] as const).map((size) => ({ members, size })),
);
const documents: [string, OpenApiDocument][] = [
  ["the hard document", library],
  ["the contract", readDocument()],
];

describe.each(documents)("of every schema of %s", (_, document) => {
  const contract = readContract(document);
  const arbitraries = new Arbitraries(contract.reader, contract.validators);
  const schemas = compileSchemas(document, [...bodyPointers(document), ...componentPointers(document)]);
  const schemaAt = (pointer: string): Schema => contract.reader.resolve(`contract:#${pointer}`) as Schema;

  test("every value is valid, in every style", () => {
    for (const { pointer, validate } of schemas) {
      for (const style of styles) {
        for (const value of fc.sample(arbitraries.of(schemaAt(pointer), style), { seed: 7, numRuns: 12 })) {
          if (!validate(value)) expect.fail(`${pointer} ${JSON.stringify({ style, value, errors: validate.errors })}`);
        }
      }
    }
  });

  test("every breakage that the harness keeps is invalid, and few are not kept", () => {
    let [kept, lost] = [0, 0];
    for (const { pointer, validate } of schemas) {
      const schema = schemaAt(pointer);
      for (const value of fc.sample(arbitraries.of(schema, { members: "all", size: "any" }), { seed: 7, numRuns: 3 })) {
        for (const { what, value: broken } of breakages(contract, schema, value)) {
          const isKept = !contract.validators.accepts(schema, broken);
          if (isKept && validate(broken)) expect.fail(`${pointer} ${what}`);
          if (isKept) kept += 1;
          else lost += 1;
        }
      }
    }
    expect(kept).toBeGreaterThan(500);
    expect(lost / kept).toBeLessThan(0.02);
  });
});

test("the same seed gives the same values, another seed others", () => {
  const { reader, validators } = readContract(library);
  const sample = (seed: number): unknown =>
    fc.sample(
      new Arbitraries(reader, validators).of({ $ref: "contract:#/components/schemas/Book" }, { members: "some", size: "any" }),
      {
        seed,
        numRuns: 20,
      },
    );
  expect(sample(3)).toEqual(sample(3));
  expect(sample(3)).not.toEqual(sample(4));
});

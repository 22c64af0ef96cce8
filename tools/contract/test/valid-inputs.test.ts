import { expect, test } from "vitest";
import { readContract, validInputs } from "../src/check.ts";
import { library } from "./fixtures/library.ts";

const contract = readContract();

test.each(contract.operations)("$id: twenty inputs or all there are, the variants among them", (operation) => {
  const inputs = validInputs(contract, operation);
  const kinds = new Set(inputs.map(({ kind }) => kind.split(" ")[0]));
  const takesNothing = operation.parameters.length === 0 && operation.body === undefined;
  expect(inputs.length).toBeGreaterThanOrEqual(takesNothing ? 1 : 20);
  expect(new Set(inputs.map(({ input }) => JSON.stringify(input))).size).toBe(inputs.length);
  for (const name of operation.body?.examples.keys() ?? []) {
    expect(inputs.map(({ kind }) => kind)).toContain(`example ${name}`);
  }
  if (operation.body !== undefined) expect([...kinds]).toEqual(expect.arrayContaining(["full", "mixed"]));
});

test("as many as are asked for, and the same each time", () => {
  const [operation] = readContract(library).operations;
  if (operation === undefined) throw new Error("no operation");
  const make = (seed: number): unknown => validInputs(readContract(library), operation, { count: 60, seed });
  expect(make(1)).toHaveLength(60);
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
});

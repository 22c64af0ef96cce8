import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { contract } from "../src/contract/contract.gen.ts";
import type { Schema } from "../src/contract/contract.ts";
import { createCompiler } from "../src/schema/compile.ts";
import { lookAt } from "../src/schema/look.ts";
import { operations, published } from "./support/operations.ts";

// Ajv reads the document as it is published, and knows all of JSON Schema: what it takes is not broken here, and the reverse.
const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateSchema: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ components: published.components }, "contract:");
const compile = createCompiler(contract);

const schemas = new Map<string, unknown[]>();
for (const { bodies, answers } of operations) {
  for (const { schema, examples } of [...bodies, ...answers]) {
    const { $ref } = schema as { readonly $ref?: string };
    const name = $ref?.split("/").at(-1);
    if (name !== undefined) schemas.set(name, [...(schemas.get(name) ?? []), ...examples]);
  }
}

function validatorOf(name: string): ValidateFunction {
  return ajv.compile({ $ref: `contract:#/components/schemas/${name}` });
}

function isTaken(name: string, value: unknown): boolean {
  const look = lookAt("response");
  compile(contract.schemas[name] as Schema)(value, look);
  return look.finds.every(({ kind }) => kind === "unknown");
}

const others: readonly unknown[] = [null, true, 0, -1, 1.5, 2 ** 40, "", "Wharf", "2026-02-31T10:00:00Z", [], [1, 1], {}];

/** The value with each of its places, one at a time, gone or something else. */
function* changesOf(value: unknown): Generator<unknown> {
  yield* others;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    // What a change of one record shows, that of another would show again.
    for (const [index, item] of [...value.entries()].slice(0, 2)) {
      for (const changed of changesOf(item)) yield value.with(index, changed);
    }
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, wharf: 1 };
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const changed of changesOf(member)) yield { ...value, [name]: changed };
    }
  }
}

describe("what Ajv takes of the published contract is taken, and nothing else is", () => {
  test.each([...schemas])("%s", (name, examples) => {
    const validate = validatorOf(name);
    for (const example of examples) {
      if (typeof example === "string") continue; // of several parts
      expect([name, validate(example), isTaken(name, example)]).toEqual([name, true, true]);
      for (const changed of changesOf(example)) {
        if (validate(changed) !== isTaken(name, changed)) {
          expect.fail(`Ajv says ${validate(changed)} ${ajv.errorsText(validate.errors)} of ${JSON.stringify(changed)}`);
        }
      }
    }
  });
});

import { type AnyClient, createClient, InputError, tokenAuth } from "@ringwright/core";
import { describe, expect, test } from "vitest";
import { generatedFunctions } from "./check/generated-functions.ts";
import { readContract } from "./contract/read-contract.ts";
import { meaninglessInputs, nothings } from "./input/meaningless-inputs.ts";
import { exampleInputs } from "./input/valid-inputs.ts";

/** What to check. */
export interface InputTestOptions {
  /** The module of generated functions, `import * as operations from "../src/operations.gen.ts"`. */
  readonly operations: object;
}

type Call = (client: AnyClient, ...parameters: readonly unknown[]) => unknown;

/** A call that must not send anything. */
interface Refusal {
  readonly what: string;
  /** Named by the error. */
  readonly member: string;
  readonly call: Call;
}

/**
 * Declares a package's input tests: whatever the operation, nothing is sent for an id or a filter that says nothing, for a
 * member that the operation does not take, and for a body that is missing; nor by the functions for several ids or any
 * number of records. A new operation in the contract is tested without a new line anywhere.
 *
 * @param options - see `InputTestOptions`
 */
export function inputTests({ operations: module }: InputTestOptions): void {
  const functions = generatedFunctions(module);
  // A function of what takes nothing has no input, and its first argument is its options.
  const operations = readContract().operations.filter(
    ({ id, parameters, body }) => functions.has(id) && (parameters.length > 0 || body !== undefined),
  );

  describe("what says nothing is refused before anything is sent", () => {
    test.each(operations)("by $id", async (operation) => {
      const { id, batch } = operation;
      const input = exampleInputs(operation).at(-1)?.input ?? {};
      for (const name of [id, `${id}InBulk`]) {
        const call = functionNamed(module, name);
        if (call === undefined) continue;
        await expectSent((client) => call(client, input));
        for (const { input: wrong, ...rest } of meaninglessInputs(operation, input)) {
          await expectRefused({ ...rest, call: (client) => call(client, wrong) });
        }
      }
      if (batch === undefined) return;
      const call = functionNamed(module, `${id}Batch`);
      const { [batch.parameter]: one, ...others } = input;
      await expectRefused({
        what: `${batch.parameter} is beside the ids`,
        member: batch.parameter,
        call: (client) => call?.(client, [one], input),
      });
      await expectSent((client) => call?.(client, [one], others));
      for (const nothing of nothings) {
        const ids = [...Array(100).fill(one), nothing];
        await expectRefused({
          what: `the last id is ${nothing}`,
          member: "ids[100]",
          call: (client) => call?.(client, ids, others),
        });
      }
      for (const { input: wrong, ...rest } of meaninglessInputs(operation, others, batch.parameter)) {
        await expectRefused({ ...rest, call: (client) => call?.(client, [one], wrong) });
      }
    });
  });
}

function functionNamed(module: object, name: string): Call | undefined {
  return Reflect.get(module, name) as Call | undefined;
}

async function expectSent(call: Call): Promise<void> {
  const { requests } = await outcomeOf(call);
  expect(requests, "requests of an input that is right").toBeGreaterThan(0);
}

async function expectRefused({ what, member, call }: Refusal): Promise<void> {
  const { error, requests } = await outcomeOf(call);
  expect(error, what).toBeInstanceOf(InputError);
  expect(String(error), what).toContain(member);
  expect(requests, what).toBe(0);
}

// Any answer will do: what counts is whether a request leaves.
async function outcomeOf(call: Call): Promise<{ readonly error: unknown; readonly requests: number }> {
  let requests = 0;
  const client = createClient({
    auth: tokenAuth("none"),
    retry: { attempts: 1 },
    fetch: async () => {
      requests += 1;
      return Response.json({});
    },
  });
  let error: unknown;
  try {
    await call(client);
  } catch (reason) {
    error = reason;
  }
  return { error, requests };
}

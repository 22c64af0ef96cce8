import { type ContractOperation, describeProblem } from "@ringwright/contract/check";
import type {} from "@ringwright/contract/setup"; // declares what inject() gives
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { compareAccepted, compareRefused } from "../src/compare-operation.ts";
import { type Comparison, describeComparisons } from "../src/comparison.ts";
import { readCompared } from "./support/compared.ts";

const compared = readCompared();

describe("the sandbox and Prism answer in the same shape", () => {
  const comparisons: Comparison[] = [];
  let sandbox: Sandbox;
  let sandboxUrl: string;
  beforeAll(async () => {
    // Its answers are judged here, by other means than its own.
    sandbox = await createSandbox({ answers: "unchecked" });
    sandboxUrl = (await sandbox.listen(0)).url;
  });
  afterAll(async () => {
    await sandbox.close();
    process.stdout.write(`${describeComparisons(comparisons)}\n`);
  });

  describe.each(compared.contract.operations)("$id", (operation) => {
    test("to what the contract allows", async () => {
      const comparison = await compare(compareAccepted, operation);
      expect(comparison.successes.size, "statuses that both have answered with").toBeGreaterThan(0);
    });

    test("to what the contract forbids", async () => {
      await compare(compareRefused, operation);
    });
  });

  async function compare(comparing: typeof compareAccepted, operation: ContractOperation): Promise<Comparison> {
    const comparison = await comparing({ ...compared, operation, sandbox, sandboxUrl, prismUrl: inject("mockUrl") });
    comparisons.push(comparison);
    if (comparison.problems.length > 0) expect.fail(comparison.problems.map(describeProblem).join("\n"));
    return comparison;
  }
});

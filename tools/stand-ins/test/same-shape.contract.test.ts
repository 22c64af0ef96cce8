import { type ContractOperation, describeProblem } from "@ringwright/contract/check";
import type {} from "@ringwright/contract/setup"; // declares what inject() gives
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, describe, expect, inject, type RunnerTaskBase, test } from "vitest";
import { compareAccepted, compareRefused } from "../src/compare-operation.ts";
import { type Comparison, countsOf, describeComparisons } from "../src/comparison.ts";
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
    test("to what the contract allows", async ({ task }) => {
      const comparison = await compare(task, compareAccepted, operation);
      expect(comparison.successes.size, "statuses that both have answered with").toBeGreaterThan(0);
    });

    test("to what the contract forbids", async ({ task }) => {
      await compare(task, compareRefused, operation);
    });
  });

  async function compare(
    { meta }: Pick<RunnerTaskBase, "meta">,
    comparing: typeof compareAccepted,
    operation: ContractOperation,
  ): Promise<Comparison> {
    const comparison = await comparing({ ...compared, operation, sandbox, sandboxUrl, prismUrl: inject("mockUrl") });
    comparisons.push(comparison);
    meta.figures = countsOf([comparison]);
    if (comparison.problems.length > 0) expect.fail(comparison.problems.map(describeProblem).join("\n"));
    return comparison;
  }
});

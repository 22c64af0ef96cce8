import { afterAll, describe, expect, inject, type RunnerTaskBase, test } from "vitest";
import type { OperationCall } from "./check/call-operation.ts";
import { checkAccepted, checkRefused } from "./check/check-operation.ts";
import { generatedFunctions } from "./check/generated-functions.ts";
import { describeProblem, type OperationReport } from "./check/operation-report.ts";
import { describeTotals } from "./check/totals.ts";
import { type Contract, readContract } from "./contract/read-contract.ts";
import type { InputOptions } from "./input/valid-inputs.ts";
import type {} from "./setup.ts"; // declares what inject() gives

/** What to hold to the contract. */
export interface ContractTestOptions extends InputOptions {
  /** The domain: the first tag of its operations. */
  readonly domain: string;
  /** The module of generated functions, `import * as operations from "../src/operations.gen.ts"`. What else it exports is left alone. */
  readonly operations: object;
  /** The contract; the bundled one when left out. The mock that the tests talk to has to serve the same. */
  readonly contract?: Contract;
}

/**
 * Declares the contract tests of a package: for every operation of its domain, that inputs the contract allows are
 * accepted and rightly answered, and that inputs with one fact broken are refused. A new operation in the contract is
 * tested without a new line anywhere. Needs the mock that `@ringwright/contract/setup` starts.
 *
 * @param options - see `ContractTestOptions`
 * @throws Error for a domain that has no operation
 */
export function contractTests(options: ContractTestOptions): void {
  const { domain } = options;
  const contract = options.contract ?? readContract();
  const functions = generatedFunctions(options.operations);
  const operations = contract.operations.filter((operation) => operation.domain === domain);
  if (operations.length === 0) {
    const domains = [...new Set(contract.operations.map((operation) => operation.domain))];
    throw new Error(`domain: "${domain}" has no operation in the contract; its domains are ${domains.join(", ")}`);
  }

  describe(`${domain} keeps to the contract`, () => {
    const reports: OperationReport[] = [];

    test("a function for each operation, and none besides", () => {
      expect([...functions.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
    });

    describe.each(operations.filter(({ id }) => functions.has(id)))("$id", (operation) => {
      const call = functions.get(operation.id) as OperationCall;
      const check = { ...options, contract, operation, call };

      test("what the contract allows is accepted and rightly answered", async ({ task }) => {
        judge(task, await checkAccepted({ ...check, server: inject("mockUrl") }));
      });

      test("what the contract forbids is refused", async ({ task }) => {
        judge(task, await checkRefused({ ...check, server: inject("mockUrl") }));
      });
    });

    function judge({ meta }: Pick<RunnerTaskBase, "meta">, report: OperationReport): void {
      reports.push(report);
      meta.figures = { accepted: report.accepted, refused: report.refused };
      if (report.problems.length > 0) expect.fail(report.problems.map(describeProblem).join("\n"));
    }

    // Straight to the output: a reporter would put a heading over each line.
    afterAll(() => void process.stdout.write(`${describeTotals(domain, reports)}\n`));
  });
}

import { commandOf, figuresOf, sumOf, type TestRun } from "./test-report.ts";
import type { Topic } from "./topic.ts";

/** What the contract tests of a package have tried. */
export interface ContractCounts {
  readonly name: string;
  readonly operations: number;
  /** Inputs that the contract allows, each accepted and rightly answered. */
  readonly accepted: number;
  /** Inputs with one fact broken, each refused. */
  readonly refused: number;
}

/** What all contract tests have tried. */
export interface ContractFigures {
  readonly packages: readonly ContractCounts[];
}

// The tests of core's operations are the harness' own.
const runs: Readonly<Record<string, TestRun>> = {
  core: { folder: "tools/contract", script: "contract" },
  accounts: { folder: "packages/accounts", script: "contract" },
  devices: { folder: "packages/devices", script: "contract" },
  numbers: { folder: "packages/numbers", script: "contract" },
};

/** The contract tests: each operation of the contract, through the real client, against Prism. */
export const contract: Topic<ContractFigures> = {
  commands: Object.values(runs).map(commandOf),
  async measure(run) {
    const packages: ContractCounts[] = [];
    for (const [name, test] of Object.entries(runs)) {
      const figures = await figuresOf(test, run);
      const { accepted = 0, refused = 0 } = sumOf(figures.values());
      // Each operation has two tests: what is allowed, and what is forbidden.
      packages.push({ name, operations: figures.size / 2, accepted, refused });
    }
    return { packages };
  },
};

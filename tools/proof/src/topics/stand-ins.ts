import { commandOf, figuresOf, sumOf, type TestRun } from "./test-report.ts";
import type { Counts, Topic } from "./topic.ts";

const test: TestRun = { folder: "tools/stand-ins", script: "contract", files: ["same-shape"] };

/** The same requests to the mock and to the sandbox, whose answers must have the same shape. */
export const standIns: Topic<Counts> = {
  commands: [commandOf(test)],
  async measure(run) {
    const figures = await figuresOf(test, run);
    // Each operation has two tests: what is allowed, and what is forbidden.
    return { operations: figures.size / 2, ...sumOf(figures.values()) };
  },
};

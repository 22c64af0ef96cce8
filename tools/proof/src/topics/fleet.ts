import { commandOf, figuresOf, sumOf, type TestRun } from "./test-report.ts";
import type { Counts, Topic } from "./topic.ts";

const test: TestRun = { folder: "packages/fleet", script: "test", files: ["test/crash", "test/takeover"] };

/** Workers and Redis killed while a fleet runs. */
export const fleet: Topic<Counts> = {
  commands: [commandOf(test)],
  async measure(run) {
    const figures = await figuresOf(test, run);
    return { tests: figures.size, ...sumOf(figures.values()) };
  },
};

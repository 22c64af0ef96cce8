import { commandOf, figuresOf, sumOf, type TestRun } from "./test-report.ts";
import type { Counts, Topic } from "./topic.ts";

const test: TestRun = { folder: "tools/endurance", script: "test", files: ["test/crash"] };

/** A sandbox over a file that is killed again and again while it is written to. */
export const kills: Topic<Counts> = {
  commands: [commandOf(test)],
  measure: async (run) => sumOf((await figuresOf(test, run)).values()),
};

#!/usr/bin/env node
// The rest is loaded once this Node is known to be able to: it would end in an error that does not say what is needed.
import { nodeProblem } from "./node-problem.ts";

const problem = nodeProblem();
if (problem === undefined) {
  const { runCommand } = await import("./cli/run-command.ts");
  process.exitCode = await runCommand(process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

import { parseArgs } from "node:util";
import { root } from "./paths.ts";
import { run } from "./run.ts";

const usage =
  "usage: pnpm generate [--check]\n\n--check  writes nothing, and fails when a generated file is not what the contract gives\n";

process.exitCode = await main();

async function main(): Promise<number> {
  const { check = false, help } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } }).values;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  return run({
    root,
    check,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  });
}

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./run.ts";

const usage = `usage: pnpm api [--check]

Writes packages/*/api/*.api.md: what each published package lets its users import.

--check  writes nothing, and fails where one differs from what is built
`;

const { check = false, help = false } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } }).values;
if (help) process.stdout.write(usage);
else
  process.exitCode = run({
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    check,
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
  });

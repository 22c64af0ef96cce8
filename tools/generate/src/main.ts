import { parseArgs } from "node:util";
import { compareFiles, writeFiles } from "./files.ts";
import { generate } from "./generate.ts";
import { contractEntry, root } from "./paths.ts";
import { ContractError } from "./problem.ts";
import { readContract } from "./read-contract.ts";

const usage =
  "usage: pnpm generate [--check]\n\n--check  writes nothing, and fails when a generated file is not what the contract gives\n";

process.exitCode = await main();

async function main(): Promise<number> {
  const { check, help } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } }).values;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const files = await generate(await readContract(contractEntry));
    const differences = await compareFiles(root, files);
    const lines = Object.entries(differences).flatMap(([kind, paths]) => paths.map((path: string) => `${kind}: ${path}\n`));
    process.stdout.write(lines.join(""));
    if (check && lines.length > 0) {
      process.stderr.write("Generated files differ from the contract: run pnpm generate and commit what it writes.\n");
      return 1;
    }
    if (!check) await writeFiles(root, files, differences);
    process.stdout.write(`${files.size} files made from the contract, ${lines.length} ${check ? "differ" : "written"}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    process.stderr.write(`${error.message}\nThe contract has ${error.problems.length} problems; nothing was written.\n`);
    return 1;
  }
}

import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { operationIds } from "./contract.ts";
import { compareFiles, writeFiles } from "./files.ts";
import { type GeneratedFiles, generate } from "./generate.ts";
import { readNames } from "./names.ts";
import { contractEntry, namesFile } from "./paths.ts";
import { ContractError } from "./problem.ts";
import { withPlaces } from "./problem-places.ts";
import { readContract } from "./read-contract.ts";

/** Where the command works, and what it tells. */
export interface RunOptions {
  /** The repository's root. */
  readonly root: string;
  /** Writes nothing, and fails where it would. */
  readonly check: boolean;
  /** Where its answers go. */
  readonly print: (text: string) => void;
  /** Where its complaints go. */
  readonly printError: (text: string) => void;
}

/**
 * Makes the repository's generated files what the contract gives.
 *
 * @param options - where, and whether only to look
 * @returns the exit code
 */
export async function run({ root, check, print, printError }: RunOptions): Promise<number> {
  try {
    const files = await readAndGenerate(root);
    const differences = await compareFiles(root, files);
    const lines = Object.entries(differences).flatMap(([kind, paths]) => paths.map((path: string) => `${kind}: ${path}\n`));
    print(lines.join(""));
    if (check && lines.length > 0) {
      printError("Generated files differ from the contract: run pnpm generate and commit what it writes.\n");
      return 1;
    }
    if (!check) await writeFiles(root, files, differences);
    print(`${files.size} files made from the contract, ${lines.length} ${check ? "differ" : "written"}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { message, problems } = withPlaces(error, join(root, dirname(contractEntry)));
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    printError(`${message}\nThe contract has ${count}; nothing was written.\n`);
    return 1;
  }
}

async function readAndGenerate(root: string): Promise<GeneratedFiles> {
  const document = await readContract(join(root, contractEntry));
  const file = join(root, namesFile);
  const names = readNames(await readFile(file, "utf8"), relative(process.cwd(), file), operationIds(document));
  return generate(document, names);
}

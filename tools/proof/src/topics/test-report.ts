import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";
import type { Counts } from "./topic.ts";

/** A package whose tests leave figures. */
export interface TestRun {
  /** Its folder from the repository's root. */
  readonly folder: string;
  /** Its script, which names the report, too. */
  readonly script: "contract" | "test";
  /** Which files; all when left out. */
  readonly files?: readonly string[];
}

/** The command that runs them, as it is typed at the repository's root. */
export function commandOf({ folder, script, files = [] }: TestRun): string {
  return ["pnpm", "--filter", `./${folder}`, "run", script, ...files].join(" ");
}

/**
 * Runs the tests of a package.
 *
 * @returns what each of them has left, by the names of those around it and its own; of tests that were left out nothing
 * @throws Error when the run fails, or no test has left figures
 */
export async function figuresOf(test: TestRun, run: (command: string) => Promise<string>): Promise<Map<string, Counts>> {
  const report = join(root, test.folder, "reports", `${test.script}.json`);
  // What an earlier run left must not pass for this one's.
  rmSync(report, { force: true });
  await run(commandOf(test));
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const found = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ fullName, meta }) => (meta.figures === undefined ? [] : [[fullName, meta.figures] as const])),
  );
  if (found.length === 0) throw new Error(`${commandOf(test)}: no test has left figures; were they left out?`);
  return new Map(found);
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly meta: { readonly figures?: Counts } }[];
  }[];
}

/** Counts added up, name by name. */
export function sumOf(all: Iterable<Counts>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of all) for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

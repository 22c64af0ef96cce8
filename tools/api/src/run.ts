import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changedLines } from "./changed-lines.ts";
import { typedEntries } from "./entries.ts";
import { reportOf } from "./report.ts";

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
 * Makes the checked-in reports what the built packages export.
 *
 * @returns the exit code
 */
export function run({ root, check, print, printError }: RunOptions): number {
  const reports = new Map(typedEntries(root).map((entry) => [entry.report, reportOf(entry, root)]));
  const there = globSync("packages/*/api/*.api.md", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const before = new Map(there.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const differing = [...new Set([...reports.keys(), ...there])].filter((path) => reports.get(path) !== before.get(path)).sort();
  for (const path of differing) {
    const [old, fresh] = [before.get(path), reports.get(path)];
    print(`${path}\n${changedLines(old ?? "", fresh ?? "")}`);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (fresh === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), fresh);
  }
  if (check && differing.length > 0) {
    printError(
      "What users can import has changed. If that is meant, run pnpm api, commit what it writes, and tell it in a changeset.\n",
    );
    return 1;
  }
  print(`${reports.size} entries of published packages, ${differing.length} reports ${check ? "differ" : "written"}\n`);
  return 0;
}

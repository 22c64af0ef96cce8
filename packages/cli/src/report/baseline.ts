import { readFile } from "node:fs/promises";
import type { CountedProblem } from "@ringwright/contract-check";
import { UsageError } from "../usage-error.ts";

/** Problems that are known and accepted. */
export interface Baseline {
  readonly keys: ReadonlySet<string>;
}

const members = ["operation", "method", "path", "part", "place", "kind", "found", "expected"] as const;

/** A problem as a baseline has it. */
type Accepted = Readonly<Partial<Record<(typeof members)[number], string>>>;

/** What makes a problem the same one, today and in a baseline. */
export function baselineKey(problem: Accepted | CountedProblem): string {
  return JSON.stringify(members.map((member) => problem[member] ?? ""));
}

/**
 * Reads a baseline.
 *
 * @param file - undefined for none
 * @throws UsageError for a file that is none
 */
export async function readBaseline(file: string | undefined): Promise<Baseline> {
  if (file === undefined) return { keys: new Set() };
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "ENOENT" ? "there is no such file; --write-baseline writes it" : `cannot be read (${error.code})`;
    throw new UsageError(`--baseline ${file}: ${reason}`);
  });
  const { accepted } = parse(text) as { readonly accepted?: unknown };
  if (!Array.isArray(accepted) || !accepted.every(isAccepted)) {
    throw new UsageError(
      `--baseline ${file}: is no baseline: it must be JSON with a list "accepted"; --write-baseline writes one`,
    );
  }
  return { keys: new Set(accepted.map(baselineKey)) };
}

/** A baseline that accepts these problems, as text. */
export function baselineOf(problems: readonly CountedProblem[]): string {
  const accepted = problems.map((problem) => Object.fromEntries(members.map((member) => [member, problem[member]])));
  return `${JSON.stringify({ accepted }, null, 2)}\n`;
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isAccepted(value: unknown): value is Accepted {
  return typeof value === "object" && value !== null && "part" in value && "place" in value;
}

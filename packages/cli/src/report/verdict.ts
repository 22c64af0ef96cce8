import type { CheckReport, CountedProblem } from "@ringwright/contract-check";
import type { SkippedEntries } from "@ringwright/contract-check/har";
import { type Baseline, baselineKey } from "./baseline.ts";

/** What was looked at, and what was found. */
export interface Gathered {
  /** The command that has looked. */
  readonly command: "verify" | "drift";
  /** In words: a file, a folder, an address. */
  readonly source: string;
  /** Files that were read. */
  readonly files: readonly string[];
  readonly report: CheckReport;
  readonly skipped: SkippedEntries;
  /** Reads that were not done. */
  readonly unread?: readonly Unread[];
}

/** A read that was not done, and why. */
export interface Unread {
  readonly operation: string;
  readonly reason: string;
}

/** Of calls that are not recorded, none is left out. */
export const nothingSkipped: SkippedEntries = { others: 0, preflights: 0, unanswered: 0, cached: 0 };

/** What a command says of it. */
export interface Verdict extends Gathered {
  /** What makes it end with 1: what is broken, and is in no baseline; with `--strict` all that differs. */
  readonly breaches: readonly CountedProblem[];
  /** What differs and is no breach. */
  readonly others: readonly CountedProblem[];
  /** What the baseline accepts. */
  readonly accepted: readonly CountedProblem[];
  /** How many problems of the baseline were not met. */
  readonly gone: number;
}

/**
 * Judges what was found.
 *
 * @param gathered - what
 * @param baseline - what is accepted
 * @param strict - whether what is unknown is a breach, too
 */
export function judge(gathered: Gathered, baseline: Baseline, strict: boolean): Verdict {
  const { problems } = gathered.report;
  const isAccepted = (problem: CountedProblem): boolean => baseline.keys.has(baselineKey(problem));
  const isBreach = (problem: CountedProblem): boolean => strict || problem.kind === "broken";
  const left = problems.filter((problem) => !isAccepted(problem));
  const met = new Set(problems.map(baselineKey));
  return {
    ...gathered,
    breaches: left.filter(isBreach),
    others: left.filter((problem) => !isBreach(problem)),
    accepted: problems.filter(isAccepted),
    gone: [...baseline.keys].filter((key) => !met.has(key)).length,
  };
}

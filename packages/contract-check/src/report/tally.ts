import type { ExchangeCheck } from "../check/check-recorded.ts";
import { withDetails } from "../check/finding.ts";
import { type Problem, problemKinds } from "../problem.ts";

/** A problem with how often it was met. */
export interface CountedProblem extends Omit<Problem, "count"> {
  /** In how many exchanges. */
  readonly exchanges: number;
  /** How often in all: a list may have it in each record. */
  readonly count: number;
}

/** How many exchanges an operation had. */
export interface OperationCount {
  readonly operation: string;
  readonly exchanges: number;
  /** Those without a problem. */
  readonly clean: number;
}

/** What was found in many exchanges. */
export interface CheckReport {
  readonly exchanges: number;
  readonly clean: number;
  /** Exchanges of which a part could not be looked at. */
  readonly incomplete: number;
  /** By operation, in the order of their names. */
  readonly operations: readonly OperationCount[];
  /** The worst kind first, then by operation and place. */
  readonly problems: readonly CountedProblem[];
}

/** Counts problems of many exchanges. */
export interface Tally {
  /** Counts an exchange; it may be handed on by itself, as `onCheck`. */
  readonly add: (check: ExchangeCheck) => void;
  /** What has been counted so far. */
  report(): CheckReport;
}

/** Begins to count: the same problem of the same place is told once, with how often it was met. */
export function createTally(): Tally {
  const problems = new Map<string, CountedProblem>();
  const operations = new Map<string, { exchanges: number; clean: number }>();
  const totals = { exchanges: 0, clean: 0, incomplete: 0 };
  return {
    add({ operation, problems: met, unchecked }) {
      const clean = met.length === 0 ? 1 : 0;
      totals.exchanges += 1;
      totals.clean += clean;
      if (unchecked.length > 0) totals.incomplete += 1;
      if (operation !== undefined) {
        const { exchanges, clean: before } = operations.get(operation) ?? { exchanges: 0, clean: 0 };
        operations.set(operation, { exchanges: exchanges + 1, clean: before + clean });
      }
      for (const problem of met) {
        const key = problemKey(problem);
        const before = problems.get(key);
        problems.set(key, {
          ...(before ?? problem),
          exchanges: (before?.exchanges ?? 0) + 1,
          count: (before?.count ?? 0) + problem.count,
          ...withDetails(before?.details, problem.details),
        });
      }
    },
    report: () => ({
      ...totals,
      operations: [...operations]
        .map(([operation, counts]) => ({ operation, ...counts }))
        .sort((a, b) => compare(a.operation, b.operation)),
      problems: [...problems.values()].sort(
        (a, b) => problemKinds.indexOf(a.kind) - problemKinds.indexOf(b.kind) || compare(problemKey(a), problemKey(b)),
      ),
    }),
  };
}

/** What makes two problems the same one, of whichever exchange. */
export function problemKey(
  problem: Pick<Problem, "kind" | "operation" | "method" | "path" | "part" | "place" | "found" | "expected">,
): string {
  const { kind, operation, method, path, part, place, found, expected } = problem;
  return JSON.stringify([operation ?? `${method} ${path}`, part, place, kind, found, expected]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

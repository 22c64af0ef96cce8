import type { Problem } from "@ringwright/contract/check";
import type { Exception } from "./sandbox-exception.ts";

/** What came of asking both for one operation. */
export interface Comparison {
  readonly operation: string;
  /** Requests to each. */
  readonly requests: number;
  /** Pairs of successes of the same shape, by their status. */
  readonly successes: ReadonlyMap<number, number>;
  /** Pairs of refusals of the same shape, for what the company's state does not allow. */
  readonly refusals: number;
  /** Pairs of refusals for what the contract does not allow. */
  readonly broken: number;
  readonly exceptions: readonly Exception[];
  readonly problems: readonly Problem[];
}

/** The counts of comparisons, added up. */
export function countsOf(
  comparisons: readonly Comparison[],
): Record<"requests" | "successes" | "refusals" | "broken" | "exceptions" | "problems", number> {
  const sum = (count: (one: Comparison) => number): number => comparisons.reduce((total, one) => total + count(one), 0);
  return {
    requests: sum(({ requests }) => requests),
    successes: sum(({ successes }) => [...successes.values()].reduce((total, count) => total + count, 0)),
    refusals: sum(({ refusals }) => refusals),
    broken: sum(({ broken }) => broken),
    exceptions: sum(({ exceptions }) => exceptions.length),
    problems: sum(({ problems }) => problems.length),
  };
}

/**
 * The counts of a run in one line, and the reasons of its exceptions below it.
 *
 * @param comparisons - of all operations; an operation may have several
 */
export function describeComparisons(comparisons: readonly Comparison[]): string {
  const counts = countsOf(comparisons);
  const operations = new Set(comparisons.map(({ operation }) => operation)).size;
  const exceptions = comparisons.flatMap((one) => one.exceptions.map(({ reason }) => ({ reason, operation: one.operation })));
  const lines = [
    `sandbox beside Prism: ${operations} operations, ${counts.requests} requests to each, ` +
      `${counts.successes} pairs of successes, ${counts.refusals} of refusals by state, ` +
      `${counts.broken} of refusals by contract, ${counts.exceptions} exceptions, ${counts.problems} problems`,
  ];
  for (const [reason, cases] of Map.groupBy(exceptions, (one) => one.reason)) {
    const names = [...new Set(cases.map(({ operation }) => operation))];
    lines.push(`  ${cases.length} exceptions: ${reason} (${names.join(", ")})`);
  }
  return lines.join("\n");
}

import type { OperationReport } from "./operation-report.ts";

/**
 * The counts of a run, and the operations whose input nothing can be wrong with.
 *
 * @param title - what was checked
 * @param reports - of its operations; an operation may have several
 */
export function describeTotals(title: string, reports: readonly OperationReport[]): string {
  const operations = [...new Set(reports.map(({ operation }) => operation))];
  const count = (key: "accepted" | "refused"): number => reports.reduce((sum, report) => sum + report[key], 0);
  const problems = reports.flatMap((report) => report.problems);
  const free = operations.filter((id) =>
    reports.every((report) => report.operation !== id || report.refused + report.problems.length === 0),
  );

  const lines = [
    `contract ${title}: ${operations.length} operations, ${count("accepted")} inputs accepted, ${count("refused")} refused, ` +
      `${problems.length} problems`,
  ];
  if (free.length > 0) lines.push(`  nothing to break in the input of: ${free.join(", ")}`);
  return lines.join("\n");
}

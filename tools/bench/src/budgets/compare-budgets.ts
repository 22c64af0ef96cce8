import type { Budgets } from "./budgets.ts";

type Figures = Omit<Budgets, "importMs">;

/** A figure beside its budget. */
export interface BudgetLine {
  /** Where the budget is in `budgets.json`. */
  readonly place: string;
  readonly figure: number | undefined;
  readonly budget: number | undefined;
  /** What is wrong, if anything. */
  readonly problem: string | undefined;
}

/**
 * Compares what was measured with what is allowed.
 *
 * @param measured - the figures
 * @param budgets - the checked-in budgets
 * @returns a line for each figure, and for each budget of something that is no more
 */
export function compareBudgets(measured: Figures, budgets: Figures): BudgetLine[] {
  const [figures, limits] = [flatten(measured), flatten(budgets)];
  return [...new Set([...figures.keys(), ...limits.keys()])].map((place) => {
    const [figure, budget] = [figures.get(place), limits.get(place)];
    return { place, figure, budget, problem: problemOf(figure, budget) };
  });
}

function problemOf(figure: number | undefined, budget: number | undefined): string | undefined {
  if (budget === undefined) return "it has no budget: write one a tenth above the figure";
  if (figure === undefined) return "there is no such thing any more: take the budget out";
  return figure > budget ? "make it smaller, or raise the budget and say why in the commit" : undefined;
}

function flatten({ bundleBytes, tarballBytes, instantiationsPerOperation }: Figures): Map<string, number> {
  return new Map([
    ...Object.entries(bundleBytes).map(([name, bytes]) => [`bundleBytes.${name}`, bytes] as const),
    ...Object.entries(tarballBytes).map(([name, bytes]) => [`tarballBytes["${name}"]`, bytes] as const),
    ["instantiationsPerOperation", instantiationsPerOperation] as const,
  ]);
}

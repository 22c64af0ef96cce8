import { readBudgets } from "./budgets/budgets.ts";
import { compareBudgets } from "./budgets/compare-budgets.ts";
import { measureBudgets } from "./budgets/measure-budgets.ts";

const inWords = (figure: number | undefined): string => figure?.toLocaleString("en-US", { maximumFractionDigits: 1 }) ?? "none";

for (const { place, figure, budget, problem } of compareBudgets(await measureBudgets(), readBudgets())) {
  const line = `${place}: ${inWords(figure)} of ${inWords(budget)}`;
  if (problem === undefined) process.stdout.write(`${line}\n`);
  else {
    process.stderr.write(`tools/bench/budgets.json: ${line}; ${problem}\n`);
    process.exitCode = 1;
  }
}

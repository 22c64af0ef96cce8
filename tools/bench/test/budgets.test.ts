import { expect, it } from "vitest";
import { compareBudgets } from "../src/budgets/compare-budgets.ts";

const budgets = { bundleBytes: { jwt: 10, later: 10, token: 10 }, tarballBytes: { core: 10 }, instantiationsPerOperation: 10 };

it("passes what is at its budget, and refuses what is above", () => {
  const measured = { ...budgets, tarballBytes: { core: 11 } };
  const lines = compareBudgets(measured, budgets);
  expect(lines).toContainEqual({ place: "bundleBytes.jwt", figure: 10, budget: 10, problem: undefined });
  expect(lines.filter(({ problem }) => problem !== undefined)).toEqual([
    {
      place: `tarballBytes["core"]`,
      figure: 11,
      budget: 10,
      problem: expect.stringContaining("make it smaller, or raise the budget"),
    },
  ]);
});

it("refuses a package without a budget, and a budget without a package", () => {
  const problems = compareBudgets({ ...budgets, tarballBytes: { redis: 5 } }, budgets).filter(
    ({ problem }) => problem !== undefined,
  );
  expect(problems.map(({ place, problem }) => [place, problem])).toEqual([
    [`tarballBytes["redis"]`, expect.stringContaining("it has no budget")],
    [`tarballBytes["core"]`, expect.stringContaining("take the budget out")],
  ]);
});

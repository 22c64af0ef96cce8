import { type Budget, memoryBudgetStore } from "@ringwright/core";
import { expect, test } from "vitest";
import { Turn } from "../src/turn/turn.ts";
import { turnBudgets } from "../src/turn/turn-budgets.ts";

const open = new AbortController().signal;
const budget: Budget = { key: "account Medium", group: "Medium", limit: 100, windowMs: 60_000 };

test("after forty calls it is others' turn", async () => {
  const turn = new Turn(10_000, open);
  const budgets = turnBudgets(memoryBudgetStore(), turn, () => {});
  let calls = 0;
  const end = await turn.play(async () => {
    for (;;) {
      await turn.busy(async () => budgets.acquire(budget));
      calls += 1;
    }
  });
  expect(calls).toBe(40);
  // It may go on at once, behind those who wait.
  expect(end.kind === "waits" && end.untilMs <= Date.now()).toBe(true);
});

import type { BudgetStore, BudgetWait } from "@ringwright/core";
import type { Turn } from "./turn.ts";

/** Told of a call that has to wait for its budget. */
export type OnWait = (wait: BudgetWait & { readonly group: string }) => void;

// A way through the queue takes as long.
const shortMs = 50;
// Then it is others' turn: their time under the limits begins with their first calls, and a fleet is done when the last one is.
const mostCalls = 40;

/**
 * A budget store for one turn: where there is no room the call waits for another turn, and those behind it with it, so that who
 * came first is served first.
 *
 * @param store - where the budgets are kept
 */
export function turnBudgets(store: BudgetStore, turn: Turn, onWait: OnWait): BudgetStore {
  const fullUntilMs = new Map<string, number>();
  let calls = 0;
  return {
    async acquire(budget) {
      // Whoever waits for the login waits within calls that are busy, and they would never end.
      const isLogin = budget.group === "Auth";
      const wait = (untilMs: number): Promise<never> => (isLogin ? turn.breakOff(untilMs) : turn.wait(untilMs, "call"));
      if (turn.isOver || (calls >= mostCalls && !isLogin)) return wait(Date.now());
      for (;;) {
        const knownMs = fullUntilMs.get(budget.key);
        if (knownMs !== undefined) return wait(knownMs);
        const refusal = await store.acquire(budget);
        if (refusal === undefined) {
          calls += 1;
          return undefined;
        }
        if (refusal.waitMs > shortMs) {
          const untilMs = Date.now() + refusal.waitMs;
          fullUntilMs.set(budget.key, untilMs);
          onWait({ ...refusal, group: budget.group });
          return wait(untilMs);
        }
        await new Promise((resolve) => setTimeout(resolve, refusal.waitMs));
      }
    },
    forecast: () => ({ waitMs: 0, reason: "budget" }), // nobody waits within a turn
    feedback: (budget, report) => store.feedback(budget, report),
  };
}

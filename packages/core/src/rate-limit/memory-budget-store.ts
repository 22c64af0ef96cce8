import type { Clock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import type { Budget, BudgetStore } from "./budget-store.ts";
import { SlidingWindow } from "./sliding-window.ts";

/**
 * Keeps budgets in the process. Give one store to all clients of a process that log in as the same owner.
 *
 * @param clock - measures windows and penalties by its `elapsedMs`, so that a clock that is set does no harm
 */
export function memoryBudgetStore(clock: Clock = systemClock): BudgetStore {
  const windows = new Map<string, SlidingWindow>();

  function windowOf(budget: Budget): SlidingWindow {
    const known = windows.get(budget.key);
    if (known !== undefined) return known;
    const window = new SlidingWindow(budget);
    windows.set(budget.key, window);
    return window;
  }

  return {
    acquire(budget) {
      const window = windowOf(budget);
      const nowMs = clock.elapsedMs();
      return window.take(nowMs) ? undefined : window.forecast(nowMs, 0);
    },
    forecast: (budget, ahead) => windowOf(budget).forecast(clock.elapsedMs(), ahead),
    feedback: (budget, report) => windowOf(budget).settle(clock.elapsedMs(), report),
  };
}

import { expect, test } from "vitest";
import { forecastWait, newBudget, type SharedBudget, settlePlace, takePlace } from "../src/browser/shared-budget.ts";
import type { BudgetReport } from "../src/rate-limit/budget-store.ts";
import { memoryBudgetStore } from "../src/rate-limit/memory-budget-store.ts";
import { FakeClock } from "./support/fake-clock.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const leaseMs = 120_000;
const figures = { limit: 2, windowMs: 60_000 };
const sent: BudgetReport = { call: "sent", durationMs: 0 };

const take = (budget: SharedBudget, nowMs: number) => takePlace(budget, figures, nowMs, leaseMs);
const settle = (budget: SharedBudget, place: number | undefined, nowMs: number, report: Partial<BudgetReport> = {}) =>
  settlePlace(budget, place, { ...sent, ...report }, figures, nowMs, leaseMs);

test("a place is held while the call is under way, and a whole window after its answer", () => {
  const budget = newBudget(0);
  expect([take(budget, 0), take(budget, 0)]).toEqual([1, 2]);
  expect(take(budget, 10)).toEqual({ waitMs: 60_001, reason: "budget" });
  settle(budget, 1, 1000);
  expect(take(budget, 1000)).toEqual({ waitMs: 60_001, reason: "budget" });
  settle(budget, 2, 5000, { call: "unsent" });
  expect(take(budget, 5000)).toBe(3);
  settle(budget, 3, 5000);
  expect(take(budget, 61_000)).toEqual({ waitMs: 1, reason: "budget" });
  expect(take(budget, 61_001)).toBe(4);
});

test("a tab that was closed gives its places back a lease and a window later", () => {
  const budget = newBudget(0);
  take(budget, 0);
  take(budget, 0);
  expect(take(budget, leaseMs + 60_000)).toEqual({ waitMs: 1, reason: "budget" });
  expect(take(budget, leaseMs + 60_001)).toBe(3);
});

test("a tab that comes back after its lease is counted, whatever was given away meanwhile", () => {
  const budget = newBudget(0);
  const late = take(budget, 0) as number;
  expect(take(budget, leaseMs)).toBe(2);
  settle(budget, late, leaseMs + 10);
  expect(take(budget, leaseMs + 60_001)).toEqual({ waitMs: 10, reason: "budget" });
});

test("answers correct the figures, for all", () => {
  const budget = newBudget(0);
  settle(budget, take(budget, 0) as number, 0, { limit: 3, windowMs: 30_000, remaining: 2 });
  expect([take(budget, 1), take(budget, 1)]).toEqual([2, 3]);
  expect(take(budget, 1)).toEqual({ waitMs: 30_000, reason: "budget" });
});

test("calls of strangers that an answer tells of hold places, too", () => {
  const budget = newBudget(0);
  settle(budget, take(budget, 0) as number, 0, { remaining: 0 });
  expect(take(budget, 1)).toEqual({ waitMs: 60_000, reason: "budget" });
});

test("nobody calls during a penalty", () => {
  const budget = newBudget(0);
  settle(budget, take(budget, 0) as number, 0, { penaltyMs: 30_000 });
  expect(take(budget, 1)).toEqual({ waitMs: 30_000, reason: "penalty" });
  expect(forecastWait(budget, figures, 1, 0)).toEqual({ waitMs: 30_000, reason: "penalty" });
  expect(take(budget, 30_001)).toBe(2);
});

test("a clock that is set back frees nothing early, and blocks nothing for long", () => {
  const budget = newBudget(10_000_000);
  settle(budget, take(budget, 10_000_000) as number, 10_000_000, { penaltyMs: 30_000 });
  take(budget, 10_030_001);
  expect(take(budget, 0)).toEqual({ waitMs: 30_000, reason: "budget" });
  expect(budget.underWay).toEqual([{ id: 2, overAtMs: leaseMs }]);
  expect(take(budget, 30_000)).toBe(3);
});

test("a forecast goes by what was seen: never too much", () => {
  const budget = newBudget(0);
  take(budget, 0);
  take(budget, 0);
  expect(forecastWait(budget, figures, 50_000, 0)).toEqual({ waitMs: 10_001, reason: "budget" });
  expect(forecastWait(budget, figures, 50_000, 3)).toEqual({ waitMs: 70_002, reason: "budget" });
  expect(forecastWait(budget, figures, 90_000, 0)).toEqual({ waitMs: 0, reason: "budget" });
});

test("for one tab it is the budget that is kept in memory", async () => {
  const clock = new FakeClock();
  const memory = memoryBudgetStore(clock);
  const shared = newBudget(clock.now());
  const budget = { key: "a", group: "Light", ...figures, limit: 5 } as const;
  const places: number[] = [];
  let state = 7;
  const draw = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let step = 0; step < 3000; step += 1) {
    await clock.advance(draw(9000));
    if (places.length === 0 || draw(2) === 0) {
      const place = takePlace(shared, budget, clock.now(), 1e9);
      const inMemory = memory.acquire(budget);
      if (typeof place === "number") places.push(place);
      expect([step, inMemory]).toEqual([step, typeof place === "number" ? undefined : place]);
    } else {
      const report: BudgetReport = {
        call: draw(5) === 0 ? "unsent" : "sent",
        durationMs: draw(3000),
        ...(draw(4) === 0 ? { remaining: draw(6) } : {}),
        ...(draw(40) === 0 ? { limit: 3 + draw(4) } : {}),
        ...(draw(60) === 0 ? { penaltyMs: draw(30_000) } : {}),
      };
      settlePlace(shared, places.shift(), report, budget, clock.now(), 1e9);
      memory.feedback(budget, report);
    }
  }
});

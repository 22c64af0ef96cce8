import { expect, test } from "vitest";
import type { BudgetReport } from "../src/rate-limit/budget-store.ts";
import { SlidingWindow } from "../src/rate-limit/sliding-window.ts";

const windowMs = 60_000;
const sent: BudgetReport = { call: "sent", durationMs: 0 };

/** Takes places and is answered at once. */
function spend(window: SlidingWindow, nowMs: number, calls: number, report: Partial<BudgetReport> = {}): void {
  for (let i = 0; i < calls; i++) {
    expect(window.take(nowMs)).toBe(true);
    window.settle(nowMs, { ...sent, ...report });
  }
}

/** How many calls may leave at a moment. */
function room(window: SlidingWindow, nowMs: number): number {
  let calls = 0;
  while (window.take(nowMs)) calls++;
  for (let i = 0; i < calls; i++) window.settle(nowMs, { call: "unsent", durationMs: 0 });
  return calls;
}

test("a place is held until a whole window after its answer", () => {
  const window = new SlidingWindow({ limit: 2, windowMs });
  expect(window.take(0)).toBe(true);
  window.settle(5000, sent);
  spend(window, 6000, 1);
  expect(room(window, 65_000)).toBe(0);
  expect(room(window, 65_001)).toBe(1);
  expect(room(window, 66_001)).toBe(2);
});

test("a call under way holds its place however long it takes", () => {
  const window = new SlidingWindow({ limit: 1, windowMs });
  window.take(0);
  expect(room(window, 10 * windowMs)).toBe(0);
  window.settle(10 * windowMs, { call: "unsent", durationMs: 0 });
  expect(room(window, 10 * windowMs)).toBe(1);
});

test("what is foretold comes true", () => {
  const window = new SlidingWindow({ limit: 3, windowMs });
  for (const atMs of [0, 1000, 7000]) spend(window, atMs, 1);
  let nowMs = 8000;
  const foretold = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => nowMs + window.forecast(nowMs, ahead).waitMs);
  const left = foretold.map(() => {
    while (!window.take(nowMs)) nowMs++;
    window.settle(nowMs, sent);
    return nowMs;
  });
  expect(foretold).toEqual(left);
});

test("the service's figures take the place of the plan's", () => {
  const window = new SlidingWindow({ limit: 10, windowMs });
  spend(window, 0, 1, { limit: 4, windowMs: 10_000 });
  expect(room(window, 0)).toBe(3);
  expect(room(window, 10_001)).toBe(4);
  spend(window, 20_000, 1, { limit: 100 });
  expect(room(window, 20_000)).toBe(99);
});

test("a limit that is lowered below what is spent makes room only when enough has passed", () => {
  const window = new SlidingWindow({ limit: 4, windowMs });
  for (const atMs of [0, 1000, 2000]) spend(window, atMs, 1);
  spend(window, 3000, 1, { limit: 2 });
  expect(3000 + window.forecast(3000, 0).waitMs).toBe(62_001);
  expect(room(window, 62_000)).toBe(0);
  expect(room(window, 62_001)).toBe(1);
});

test("calls that others made hold places", () => {
  const window = new SlidingWindow({ limit: 10, windowMs });
  spend(window, 0, 1, { limit: 10, remaining: 2 });
  expect(room(window, 0)).toBe(2);
  expect(room(window, windowMs + 1)).toBe(10);
});

test.each([30_000_000, 999_999_999])("%d calls that others made cost no more than a few", (limit) => {
  const window = new SlidingWindow({ limit: 10, windowMs });
  const before = process.memoryUsage().heapUsed;
  spend(window, 0, 1, { limit, remaining: 0 });
  spend(window, windowMs + 1, 1, { limit, remaining: 1 });
  expect(window.forecast(windowMs + 1, 0).waitMs).toBe(0);
  expect(window.forecast(windowMs + 1, limit - 1).waitMs).toBe(windowMs + 1);
  expect(room(window, windowMs + 1)).toBe(1);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
});

test("calls of our own that are under way are not taken for others'", () => {
  const window = new SlidingWindow({ limit: 10, windowMs });
  for (let i = 0; i < 8; i++) window.take(0);
  for (let i = 8; i > 0; i--) window.settle(100, { ...sent, durationMs: 100, limit: 10, remaining: 2 });
  expect(room(window, 100)).toBe(2);
});

test("calls of our own whose time has passed since a slow one left are not taken for others'", () => {
  const window = new SlidingWindow({ limit: 10, windowMs });
  spend(window, 0, 5);
  window.take(59_000);
  window.settle(64_000, { ...sent, durationMs: 5000, limit: 10, remaining: 4 });
  expect(room(window, 64_000)).toBe(9);
});

test("a penalty holds all calls back, and a later one adds to it", () => {
  const window = new SlidingWindow({ limit: 10, windowMs: 1000 });
  window.take(0);
  window.take(0);
  window.settle(0, { ...sent, penaltyMs: 60_000 });
  expect(window.forecast(0, 0)).toEqual({ waitMs: 60_001, reason: "penalty" });
  window.settle(500, { ...sent, penaltyMs: 60_000 });
  expect(room(window, 60_500)).toBe(0);
  expect(room(window, 60_501)).toBe(10);
});

test("a call that another budget was charged for counts here too", () => {
  const window = new SlidingWindow({ limit: 2, windowMs });
  window.settle(0, { call: "moved", durationMs: 10 });
  expect(room(window, 0)).toBe(1);
});

test("old calls are forgotten however many there were", () => {
  const window = new SlidingWindow({ limit: 5, windowMs: 10 });
  for (let i = 0; i < 100_000; i++) spend(window, i * 20, 1);
  expect(room(window, 3_000_000)).toBe(5);
}, 10_000);

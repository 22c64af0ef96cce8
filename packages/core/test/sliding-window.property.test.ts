import fc from "fast-check";
import { expect, test } from "vitest";
import type { BudgetReport, BudgetWait } from "../src/rate-limit/budget-store.ts";
import { SlidingWindow } from "../src/rate-limit/sliding-window.ts";

const marginMs = 1;

/** What a `SlidingWindow` does, said as simply as can be: an entry for each call, strangers' too, and nothing forgotten. */
class NaiveWindow {
  #limit: number;
  #windowMs: number;
  #answeredAtMs: number[] = [];
  #underWay = 0;
  #penaltyUntilMs = Number.NEGATIVE_INFINITY;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  get #holdMs(): number {
    return this.#windowMs + marginMs;
  }

  #since(atMs: number): number[] {
    return this.#answeredAtMs.filter((answeredAtMs) => answeredAtMs > atMs - this.#holdMs);
  }

  take(nowMs: number): boolean {
    if (nowMs < this.#penaltyUntilMs || this.#since(nowMs).length + this.#underWay >= this.#limit) return false;
    this.#underWay++;
    return true;
  }

  settle(nowMs: number, { call, durationMs, limit, remaining, windowMs, penaltyMs }: BudgetReport): void {
    if (call !== "moved") this.#underWay--;
    if (call === "unsent") return;
    const own = 1 + this.#underWay + this.#since(nowMs - durationMs).length;
    this.#answeredAtMs.push(nowMs);
    this.#limit = limit ?? this.#limit;
    this.#windowMs = windowMs ?? this.#windowMs;
    const strangers = remaining === undefined ? 0 : Math.min(this.#limit - remaining - own, this.#limit);
    for (let i = 0; i < strangers; i++) this.#answeredAtMs.push(nowMs);
    if (penaltyMs !== undefined) this.#penaltyUntilMs = Math.max(this.#penaltyUntilMs, nowMs + penaltyMs + marginMs);
  }

  forecast(nowMs: number, ahead: number): BudgetWait {
    const startMs = Math.max(nowMs, this.#penaltyUntilMs);
    const held = this.#since(nowMs);
    const frees = [...held.map((atMs) => atMs + this.#holdMs), ...Array(this.#underWay).fill(nowMs + this.#holdMs)];
    const round = Math.floor(ahead / this.#limit);
    const place = (ahead % this.#limit) - (this.#limit - frees.length);
    const freeAtMs = place < 0 ? startMs : Math.max(startMs, frees[place] ?? Number.NaN);
    return { waitMs: freeAtMs + round * this.#holdMs - nowMs, reason: nowMs < this.#penaltyUntilMs ? "penalty" : "budget" };
  }
}

const figure = { limit: fc.integer({ min: 1, max: 6 }), windowMs: fc.integer({ min: 1, max: 40 }) };
const report = fc.record(
  {
    ...figure,
    call: fc.constantFrom("sent", "sent", "sent", "unsent", "moved"),
    durationMs: fc.integer({ min: 0, max: 60 }),
    remaining: fc.integer({ min: 0, max: 8 }),
    penaltyMs: fc.integer({ min: 0, max: 50 }),
  },
  { requiredKeys: ["call", "durationMs"] },
) as fc.Arbitrary<BudgetReport>;
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("take" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("settle" as const), report }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), byMs: fc.integer({ min: 0, max: 25 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("look" as const), ahead: fc.integer({ min: 0, max: 20 }) }) },
);

test("a window that counts calls as numbers does what one with an entry for each would", () => {
  fc.assert(
    fc.property(fc.record(figure), fc.array(step, { maxLength: 120, size: "max" }), (figures, steps) => {
      const [window, naive] = [new SlidingWindow(figures), new NaiveWindow(figures.limit, figures.windowMs)];
      let nowMs = 0;
      let underWay = 0;
      for (const next of steps) {
        if (next.do === "pass") nowMs += next.byMs;
        else if (next.do === "look") expect(window.forecast(nowMs, next.ahead)).toEqual(naive.forecast(nowMs, next.ahead));
        else if (next.do === "take") {
          const taken = window.take(nowMs);
          expect(taken).toBe(naive.take(nowMs));
          if (taken) underWay++;
        } else if (underWay > 0 || next.report.call === "moved") {
          window.settle(nowMs, next.report);
          naive.settle(nowMs, next.report);
          if (next.report.call !== "moved") underWay--;
        }
      }
      for (const ahead of [0, 1, 5, 13]) expect(window.forecast(nowMs, ahead)).toEqual(naive.forecast(nowMs, ahead));
    }),
    { numRuns: 1000, seed: 7 },
  );
});

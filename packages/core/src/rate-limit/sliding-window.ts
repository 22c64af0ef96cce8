import { AnsweredCalls } from "./answered-calls.ts";
import type { BudgetReport, BudgetWait } from "./budget-store.ts";
import type { RateFigures } from "./rate-figures.ts";

// Timers and the service's clock are good to a millisecond, and the edge of a window is nobody's.
const marginMs = 1;

/**
 * One budget as the service counts it: at most `limit` calls in any window, and nothing during a penalty.
 *
 * When a call is counted is the service's secret: some time between its leaving and its answer. So a call under way holds
 * its place, and holds it for a whole window from its answer on. That is never too early.
 */
export class SlidingWindow {
  #limit: number;
  #windowMs: number;
  readonly #answered = new AnsweredCalls();
  #underWay = 0;
  #penaltyUntilMs: number = Number.NEGATIVE_INFINITY;

  constructor(figures: RateFigures) {
    this.#limit = figures.limit;
    this.#windowMs = figures.windowMs;
  }

  /** Takes a place, if one is free at `nowMs`. */
  take(nowMs: number): boolean {
    if (nowMs < this.#penaltyUntilMs || this.#counting(nowMs) + this.#underWay >= this.#limit) return false;
    this.#underWay++;
    return true;
  }

  /** How long a call would wait at `nowMs` with `ahead` others before it, if nothing unforeseen happens. */
  forecast(nowMs: number, ahead: number): BudgetWait {
    const counting = this.#counting(nowMs);
    const free = this.#limit - counting - this.#underWay; // below 0 when the limit was lowered meanwhile
    const startMs = Math.max(nowMs, this.#penaltyUntilMs);
    const holdMs = this.#holdMs;
    // Places come free in a round that repeats: the free ones, those held by answered calls, those under way.
    const place = (ahead % this.#limit) - free;
    const heldSinceMs = place < counting ? this.#answered.newest(counting - place) : nowMs;
    const freeAtMs = place < 0 ? startMs : Math.max(startMs, heldSinceMs + holdMs);
    return {
      waitMs: freeAtMs + Math.floor(ahead / this.#limit) * holdMs - nowMs,
      reason: nowMs < this.#penaltyUntilMs ? "penalty" : "budget",
    };
  }

  /** Learns from what became of a call. */
  settle(nowMs: number, report: BudgetReport): void {
    if (report.call !== "moved") this.#underWay--;
    if (report.call === "unsent") return;
    // The service may have counted all those beside it that held a place at any time since it left.
    const own = 1 + this.#underWay + this.#counting(nowMs - report.durationMs);
    this.#answered.add(nowMs, 1);
    this.#limit = report.limit ?? this.#limit;
    this.#windowMs = report.windowMs ?? this.#windowMs;
    // What the service counts beyond our own calls, others have made: another process, or this one before it was restarted.
    const strangers = report.remaining === undefined ? 0 : Math.min(this.#limit - report.remaining - own, this.#limit);
    if (strangers > 0) this.#answered.add(nowMs, strangers);
    if (report.penaltyMs !== undefined) {
      this.#penaltyUntilMs = Math.max(this.#penaltyUntilMs, nowMs + report.penaltyMs + marginMs);
    }
    this.#answered.forget(nowMs - this.#holdMs, this.#limit);
  }

  /** How long a call holds its place after its answer. */
  get #holdMs(): number {
    return this.#windowMs + marginMs;
  }

  // How many answered calls held a place at a moment, or were answered after it.
  #counting(atMs: number): number {
    return this.#answered.since(atMs - this.#holdMs);
  }
}

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
  /** When each call was answered, the oldest first. Those before `#first` no longer count. */
  readonly #answeredAtMs: number[] = [];
  #first = 0;
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
    const holdMs = this.#windowMs + marginMs;
    // Places come free in a round that repeats: the free ones, those held by answered calls, those under way.
    const place = (ahead % this.#limit) - free;
    const heldUntilMs = place < counting ? (this.#answeredAtMs[this.#first + place] ?? nowMs) + holdMs : nowMs + holdMs;
    const freeAtMs = place < 0 ? startMs : Math.max(startMs, heldUntilMs);
    return {
      waitMs: freeAtMs + Math.floor(ahead / this.#limit) * holdMs - nowMs,
      reason: nowMs < this.#penaltyUntilMs ? "penalty" : "budget",
    };
  }

  /** Learns from what became of a call. */
  settle(nowMs: number, report: BudgetReport): void {
    if (report.call !== "moved") this.#underWay--;
    if (report.call === "unsent") return;
    const own = 1 + this.#underWay + this.#countingSince(nowMs, report.durationMs);
    this.#answeredAtMs.push(nowMs);
    this.#learnFigures(report);
    if (report.remaining !== undefined) this.#addStrangers(nowMs, this.#limit - report.remaining - own);
    if (report.penaltyMs !== undefined) {
      this.#penaltyUntilMs = Math.max(this.#penaltyUntilMs, nowMs + report.penaltyMs + marginMs);
    }
    // As many as the limit are kept beyond their time, for `#countingSince`.
    if (this.#first > 2 * this.#limit) this.#first -= this.#answeredAtMs.splice(0, this.#first - this.#limit).length;
  }

  #learnFigures(report: BudgetReport): void {
    this.#limit = report.limit ?? this.#limit;
    if (report.windowMs === undefined || report.windowMs === this.#windowMs) return;
    this.#windowMs = report.windowMs;
    this.#first = 0;
  }

  // What the service counts beyond our own calls, others have made: another process, or this one before it was restarted.
  #addStrangers(nowMs: number, count: number): void {
    for (let i = 0; i < Math.min(count, this.#limit); i++) this.#answeredAtMs.push(nowMs);
  }

  // How many answered calls hold a place.
  #counting(nowMs: number): number {
    const sinceMs = nowMs - this.#windowMs - marginMs;
    for (let at = this.#answeredAtMs[this.#first]; at !== undefined && at <= sinceMs; at = this.#answeredAtMs[this.#first]) {
      this.#first++;
    }
    return this.#answeredAtMs.length - this.#first;
  }

  // How many answered calls held a place at any time since a call left: the service may have counted them beside it.
  #countingSince(nowMs: number, durationMs: number): number {
    let count = this.#counting(nowMs);
    const sinceMs = nowMs - durationMs - this.#windowMs - marginMs;
    for (let i = this.#first - 1; (this.#answeredAtMs[i] ?? Number.NEGATIVE_INFINITY) > sinceMs; i--) count++;
    return count;
  }
}

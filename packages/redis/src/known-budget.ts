import type { Budget, BudgetReport, BudgetWait, RateFigures } from "@ringwright/core";

/** What this process knows of a shared budget, for forecasts. Times are on the `elapsedMs` of the process's clock. */
export class KnownBudget {
  /** The places of this process's calls that are under way, the oldest first. */
  readonly places: number[] = [];
  #figures: RateFigures;
  #roomAtMs: number = Number.NEGATIVE_INFINITY;
  #penaltyUntilMs: number = Number.NEGATIVE_INFINITY;

  constructor({ limit, windowMs }: Budget) {
    this.#figures = { limit, windowMs };
  }

  /** Learns that there is no room yet. */
  refused(nowMs: number, { waitMs, reason }: BudgetWait): void {
    if (reason === "penalty") this.#penaltyUntilMs = nowMs + waitMs;
    else this.#roomAtMs = nowMs + waitMs;
  }

  /** Learns what can be told before Redis has answered. */
  settled(nowMs: number, { call, penaltyMs }: BudgetReport): void {
    if (call === "unsent") this.#roomAtMs = Number.NEGATIVE_INFINITY;
    if (penaltyMs !== undefined) this.#penaltyUntilMs = Math.max(this.#penaltyUntilMs, nowMs + penaltyMs);
  }

  /** Learns the figures that now hold for all. */
  corrected(figures: RateFigures): void {
    const { limit, windowMs } = this.#figures;
    if (figures.limit !== limit || figures.windowMs !== windowMs) this.#roomAtMs = Number.NEGATIVE_INFINITY;
    this.#figures = figures;
  }

  /** The penalty that is known to last. It can only become longer, so nobody need be asked about it. */
  penalty(nowMs: number): BudgetWait | undefined {
    return nowMs < this.#penaltyUntilMs ? { waitMs: this.#penaltyUntilMs - nowMs, reason: "penalty" } : undefined;
  }

  /** The least that a call would wait with `ahead` others before it. Other processes may make it longer. */
  forecast(nowMs: number, ahead: number): BudgetWait {
    const { limit, windowMs } = this.#figures;
    const startMs = Math.max(nowMs, this.#roomAtMs, this.#penaltyUntilMs);
    return {
      waitMs: startMs - nowMs + Math.floor(ahead / limit) * windowMs,
      reason: nowMs < this.#penaltyUntilMs ? "penalty" : "budget",
    };
  }
}

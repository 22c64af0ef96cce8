import type { RateGroup } from "../contract/operation.ts";

/** A group that is limited, as the headers spell it. */
export type LimitedGroup = "light" | "medium" | "heavy" | "auth";

/** Calls per window for some groups; the others keep the service's figures. */
export interface LimitFigures extends Partial<Readonly<Record<LimitedGroup, number>>> {
  /** The window and the penalty, in seconds. 60 when left out. */
  readonly windowSeconds?: number;
}

/** `real` figures, none at all (`off`), or others. */
export type Limits = "real" | "off" | LimitFigures;

/** How a call stands with its budget. */
export interface BudgetVerdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** How full a budget is, for the console. */
export interface BudgetGauge {
  readonly extensionId: string;
  readonly appId: string;
  readonly group: LimitedGroup;
  readonly limit: number;
  readonly remaining: number;
  /** When the penalty ends, in milliseconds on the sandbox's clock; undefined where there is none. */
  readonly penaltyEndsMs: number | undefined;
}

/** The service's own figures for 60 seconds. */
export const realFigures: Readonly<Record<LimitedGroup, number>> = { light: 50, medium: 40, heavy: 10, auth: 5 };

interface Budget {
  readonly extensionId: string;
  readonly appId: string;
  readonly group: LimitedGroup;
  /** When the calls of the window were made. */
  calls: number[];
  penaltyEndsMs: number;
}

// Budgets that have refilled are dropped when there are many, so that tokens of many users cannot fill the memory.
const manyBudgets = 10_000;

/**
 * The service's rate limits: a sliding window for each user, app and group. Who goes over it is refused until a whole
 * penalty has passed without a call; each call during the penalty starts it again.
 */
export class RateLimits {
  readonly #figures: Readonly<Record<LimitedGroup, number>> | undefined;
  readonly #windowMs: number;
  readonly #budgets = new Map<string, Budget>();

  /** @param limits - the figures */
  constructor(limits: Limits) {
    const { windowSeconds = 60, ...figures } = typeof limits === "string" ? {} : limits;
    this.#figures = limits === "off" ? undefined : { ...realFigures, ...figures };
    this.#windowMs = windowSeconds * 1000;
  }

  /**
   * Counts a call against its budget.
   *
   * @returns undefined where the group has no limit
   */
  take(extensionId: string, appId: string, rateGroup: RateGroup, nowMs: number): BudgetVerdict | undefined {
    if (rateGroup === "NoThrottling" || this.#figures === undefined) return undefined;
    const group = rateGroup.toLowerCase() as LimitedGroup;
    const budget = this.#budgetOf(extensionId, appId, group, nowMs);
    const limit = this.#figures[group];
    this.#slide(budget, nowMs);
    const allowed = nowMs >= budget.penaltyEndsMs && budget.calls.length < limit;
    if (allowed) budget.calls.push(nowMs);
    else budget.penaltyEndsMs = nowMs + this.#windowMs;
    return { allowed, headers: this.#headers(group, limit, allowed ? limit - budget.calls.length : 0, allowed) };
  }

  /** How full all budgets are that have been drawn from. */
  gauges(nowMs: number): BudgetGauge[] {
    return [...this.#budgets.values()].map((budget) => {
      this.#slide(budget, nowMs);
      const limit = this.#figures?.[budget.group] ?? 0;
      const penalty = nowMs < budget.penaltyEndsMs;
      const { extensionId, appId, group } = budget;
      const remaining = penalty ? 0 : limit - budget.calls.length;
      return { extensionId, appId, group, limit, remaining, penaltyEndsMs: penalty ? budget.penaltyEndsMs : undefined };
    });
  }

  /** Fills all budgets. */
  reset(): void {
    this.#budgets.clear();
  }

  #budgetOf(extensionId: string, appId: string, group: LimitedGroup, nowMs: number): Budget {
    const key = `${extensionId}\n${appId}\n${group}`;
    let budget = this.#budgets.get(key);
    if (budget === undefined) {
      if (this.#budgets.size >= manyBudgets) this.#dropFull(nowMs);
      budget = { extensionId, appId, group, calls: [], penaltyEndsMs: 0 };
      this.#budgets.set(key, budget);
    }
    return budget;
  }

  #slide(budget: Budget, nowMs: number): void {
    const fromMs = nowMs - this.#windowMs;
    let old = 0;
    while (old < budget.calls.length && (budget.calls[old] ?? 0) <= fromMs) old += 1;
    if (old > 0) budget.calls.splice(0, old);
  }

  #dropFull(nowMs: number): void {
    for (const [key, budget] of this.#budgets) {
      this.#slide(budget, nowMs);
      if (budget.calls.length === 0 && nowMs >= budget.penaltyEndsMs) this.#budgets.delete(key);
    }
  }

  #headers(group: LimitedGroup, limit: number, remaining: number, allowed: boolean): Record<string, string> {
    const windowSeconds = String(Math.ceil(this.#windowMs / 1000));
    return {
      "X-Rate-Limit-Group": group,
      "X-Rate-Limit-Limit": String(limit),
      "X-Rate-Limit-Remaining": String(remaining),
      "X-Rate-Limit-Window": windowSeconds,
      ...(allowed ? {} : { "Retry-After": windowSeconds }),
    };
  }
}

import type { LimitedGroup, RateFigures } from "./rate-figures.ts";

/** One budget: what the calls of a group, by one token owner, to one server, draw from. */
export interface Budget extends RateFigures {
  /** Names the budget. The same for all processes that log in as the same owner; holds no secret. */
  readonly key: string;
  readonly group: LimitedGroup;
}

/** Why and how long a call has to wait. */
export interface BudgetWait {
  /** In milliseconds, above 0. */
  readonly waitMs: number;
  /** `penalty` after a 429; `budget` where the window is used up. */
  readonly reason: "budget" | "penalty";
}

/** What became of a call, and what the service's answer told about the budget. */
export interface BudgetReport {
  /**
   * `sent`: the call was acquired, and the service may have counted it. `unsent`: it was acquired and never left, so its
   * place is free again. `moved`: it was acquired from another budget, but the service counted it on this one.
   */
  readonly call: "sent" | "unsent" | "moved";
  /** How long ago the call left, in milliseconds. */
  readonly durationMs: number;
  /** `X-Rate-Limit-Limit`, from 1 to 10,000. */
  readonly limit?: number;
  /** `X-Rate-Limit-Remaining`, up to 10,000. What it and our own calls leave of the limit, others have made. */
  readonly remaining?: number;
  /** `X-Rate-Limit-Window`, in milliseconds, up to an hour. */
  readonly windowMs?: number;
  /** After a 429: for how long no call may leave, in milliseconds from now, up to an hour. */
  readonly penaltyMs?: number;
}

/**
 * Where budgets are kept. `memoryBudgetStore` keeps them in the process; another store can keep them where several
 * processes reach them. A store holds counts only: who waits, and in which order, each client knows for itself. All times
 * are durations, so that processes need not agree on the time of day.
 */
export interface BudgetStore {
  /**
   * Takes one call's worth, at once or not at all. The figures of `budget` hold until a report tells better ones.
   *
   * @returns undefined when the call may leave now, else how long to wait before asking again
   */
  acquire(budget: Budget): BudgetWait | undefined | Promise<BudgetWait | undefined>;
  /**
   * How long a call would wait if `ahead` others went first. It takes nothing, and answers from what is known in the
   * process; too little is harmless, too much makes calls fail that would have had the time.
   */
  forecast(budget: Budget, ahead: number): BudgetWait;
  /** Told once for each acquired call. After a `penaltyMs`, `acquire` refuses until it has passed. */
  feedback(budget: Budget, report: BudgetReport): void | Promise<void>;
}

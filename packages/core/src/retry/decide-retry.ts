import type { Operation } from "../call/operation.ts";

/** How an attempt ended. */
export type AttemptOutcome =
  /** `waitMs`: how long it asks to wait, in milliseconds; always there with a 429. */
  | { readonly kind: "answer"; readonly status: number; readonly waitMs: number | undefined }
  /** It left, and no whole answer came. */
  | { readonly kind: "lost" }
  /** It never left, so the service saw nothing of it. */
  | { readonly kind: "unsent" }
  /** It never left, and would not a second time: somebody must mend something first. */
  | { readonly kind: "barred" };

/** All that the decision depends on. */
export interface RetryFacts {
  readonly operation: Pick<Operation, "retry" | "billable">;
  readonly outcome: AttemptOutcome;
  /** Attempts that failed, this one counted in and those answered with 429 left out. */
  readonly failures: number;
  /** Attempts that may fail before the call does. 1 repeats nothing, after a 429 neither. */
  readonly attempts: number;
  /** What is left until the call's deadline, in milliseconds. */
  readonly leftMs: number;
  /** From 0 to 1, for the jitter. */
  readonly random: number;
}

/**
 * `repeat` after a delay in milliseconds, with or without drawing on the client's quota; `give-up` with the answer or
 * error as it is; `outcome-unknown` where something may have been bought.
 */
export type RetryDecision =
  | { readonly kind: "repeat"; readonly delayMs: number; readonly drawsQuota: boolean }
  | { readonly kind: "give-up" }
  | { readonly kind: "outcome-unknown" };

const baseDelayMs = 500;
const longestDelayMs = 20_000;

/**
 * Decides what follows on an attempt that did not succeed.
 *
 * - 429: repeated as often as the deadline allows, because the service did nothing. The waits are its own, so no quota.
 * - never sent: repeated whatever the operation, because the service saw nothing.
 * - barred: not repeated. A certificate that is refused now is refused in a second, and the quota is there for what passes.
 * - 503, a gateway's 408, 499, 502 and 504, a lost answer: repeated where the contract calls a repeat safe.
 * - a lost answer, 408, 499, 502 or 504 to a call that buys: nobody knows, and only the user can look.
 */
export function decideRetry(facts: RetryFacts): RetryDecision {
  const { operation, outcome, failures, attempts, leftMs } = facts;
  const noAnswer = outcome.kind === "lost" || (outcome.kind === "answer" && leavesOpen(outcome.status));
  if (noAnswer && operation.billable) return { kind: "outcome-unknown" };
  if (outcome.kind === "answer" && outcome.status === 429) {
    const delayMs = Math.max(outcome.waitMs ?? 0, backoffMs(1, facts.random));
    return attempts > 1 && delayMs <= leftMs ? { kind: "repeat", delayMs, drawsQuota: false } : { kind: "give-up" };
  }
  const unavailable = noAnswer || (outcome.kind === "answer" && outcome.status === 503);
  const repeatable = outcome.kind === "unsent" || (unavailable && operation.retry === "safe");
  if (!repeatable || failures >= attempts) return { kind: "give-up" };
  const askedMs = outcome.kind === "answer" ? outcome.waitMs : undefined;
  const delayMs = askedMs ?? backoffMs(failures, facts.random);
  return delayMs <= leftMs ? { kind: "repeat", delayMs, drawsQuota: true } : { kind: "give-up" };
}

/** Whether a status says that whoever gave it has no answer: a gateway, or a server that gave up waiting. */
export function leavesOpen(status: number): boolean {
  return status === 408 || status === 499 || status === 502 || status === 504;
}

// Full jitter: any moment up to a bound that doubles, so that calls that failed together do not return together.
function backoffMs(failures: number, random: number): number {
  return random * Math.min(longestDelayMs, baseDelayMs * 2 ** (failures - 1));
}

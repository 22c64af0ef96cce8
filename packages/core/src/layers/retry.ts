import { textOf } from "../call/answer.ts";
import type { Failures } from "../call/failures.ts";
import type { CallContext, Layer } from "../call/onion.ts";
import { refuses } from "../call/refusal-status.ts";
import type { Reply } from "../call/reply.ts";
import type { Clock } from "../clock.ts";
import { InputError } from "../errors/input-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { penaltyMs } from "../rate-limit/penalty.ts";
import { decideRetry, leavesOpen, type RetryDecision } from "../retry/decide-retry.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import { RetryQuota } from "../retry/retry-quota.ts";
import { type Hooks, requestEvent } from "../telemetry/hooks.ts";

/** How calls are repeated. */
export interface RetryOptions {
  /**
   * Attempts that may fail before the call does, the first counted in; 1 repeats nothing. An answer of 429 is no failure:
   * the service did nothing, so the call is repeated for as long as its time lasts.
   */
  readonly attempts: number;
}

type Attempt = { readonly response: Reply } | { readonly error: NetworkError };

/** What repeats of a client are made of. */
export interface RetrySetup extends RetryOptions {
  readonly failures: Failures;
  readonly hooks: Hooks;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Repeats what may be repeated, as `decideRetry` says, for as long as the deadline and the client's quota last. A call
 * that buys and lost its answer becomes an `OutcomeUnknownError`.
 *
 * @throws InputError for a number of attempts that is none
 */
export function retryLayer({ attempts, failures, hooks, clock, random }: RetrySetup): Layer {
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new InputError(`retry.attempts must be a whole number from 1, not ${String(attempts)}`);
  }
  const quota = new RetryQuota();

  function decide(context: CallContext, attempt: Attempt, failed: number): RetryDecision {
    return decideRetry({
      operation: context.operation,
      outcome:
        "response" in attempt
          ? { kind: "answer", status: attempt.response.status, waitMs: askedWaitMs(attempt.response, context.attempt) }
          : { kind: kindOfFailure(context, attempt.error) },
      failures: failed,
      attempts: context.options.retry === false ? 1 : attempts,
      leftMs: context.deadlineMs - clock.elapsedMs(),
      random: random(),
    });
  }

  return async (context, next) => {
    const { operation, signal } = context;
    let repeats = 0;
    for (let failed = 0; ; context.attempt++) {
      let attempt: Attempt;
      try {
        const response = await next(context);
        if (!isFailure(response.status)) {
          quota.giveBack(repeats);
          return response;
        }
        attempt = { response };
      } catch (error) {
        // A login that failed on the way was repeated by itself already.
        if (!(error instanceof NetworkError) || error.operation !== operation.id) throw error;
        attempt = { error };
      }
      if (context.inDoubt || ("response" in attempt && !refuses(attempt.response.status))) context.wasInDoubt = true;
      const throttled = "response" in attempt && attempt.response.status === 429;
      if (!throttled) failed++;
      const decision = decide(context, attempt, failed);
      if (decision.kind === "outcome-unknown") {
        throw await failures.error(context, { kind: "lost", cause: await reasonError(context, attempt, failures) });
      }
      if (decision.kind === "give-up" || (decision.drawsQuota && !quota.take())) return result(attempt);
      if (decision.drawsQuota) repeats++;
      context.inDoubt = false;
      context.answerBody = undefined;
      const { delayMs } = decision;
      const reason = "response" in attempt ? `status ${attempt.response.status}` : attempt.error.message;
      hooks.onRetry?.({ ...requestEvent(context), reason: context.secrets.redact(reason), delayMs });
      // After a 429 the budget holds the call back, at the head of its queue. Waiting here would cost it that place.
      if (!throttled || operation.group === "NoThrottling") await clock.sleep(delayMs, signal);
    }
  };
}

function askedWaitMs({ status, headers }: Reply, attempt: number): number | undefined {
  return status === 429 ? penaltyMs(headers, attempt) : retryAfterMs(headers);
}

function isFailure(status: number): boolean {
  return status === 429 || leavesOpen(status) || status === 503;
}

function kindOfFailure({ inDoubt }: CallContext, { lasting }: NetworkError): "lost" | "unsent" | "barred" {
  if (inDoubt) return "lost";
  return lasting ? "barred" : "unsent";
}

function result(attempt: Attempt): Reply {
  if ("error" in attempt) throw attempt.error;
  return attempt.response;
}

async function reasonError(context: CallContext, attempt: Attempt, failures: Failures): Promise<Error> {
  if ("error" in attempt) return attempt.error;
  return failures.error(context, { kind: "refused", reply: attempt.response, text: textOf(context) });
}

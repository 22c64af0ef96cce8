import type { Clock } from "../clock.ts";
import { NetworkError } from "../errors/network-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { retryAfterMs } from "../errors/read-api-error.ts";
import type { Hooks } from "../hooks.ts";
import type { Layer } from "../onion.ts";

/** How calls are repeated. */
export interface RetryOptions {
  /** Attempts in all, the first counted in. */
  readonly attempts: number;
}

const baseDelayMs = 500;
const longestDelayMs = 20_000;
const leastThrottleWaitMs = 30_000;

/**
 * Repeats what may be repeated: after 429 always, because the service did nothing; after 503 and a lost connection only
 * where the contract calls a repeat safe. A call that buys and lost its answer becomes an `OutcomeUnknownError`.
 */
export function retryLayer(options: RetryOptions, hooks: Hooks, clock: Clock, random: () => number): Layer {
  return async (context, next) => {
    const { operation } = context;
    const attempts = context.options.retry === false ? 1 : options.attempts;
    for (context.attempt = 1; ; context.attempt++) {
      const last = context.attempt >= attempts;
      let reason: string;
      let delayMs = random() * Math.min(longestDelayMs, baseDelayMs * 2 ** context.attempt);
      try {
        const response = await next(context);
        const repeat = response.status === 429 || (response.status === 503 && operation.retry === "safe");
        if (!repeat || last) return response;
        reason = `status ${response.status}`;
        delayMs = retryAfterMs(response.headers) ?? (response.status === 429 ? leastThrottleWaitMs : delayMs);
        if (context.deadlineMs < clock.elapsedMs() + delayMs) return response;
        await response.body?.cancel();
      } catch (error) {
        if (!(error instanceof NetworkError)) throw error;
        if (operation.billable) throw lostAnswer(operation.id, error);
        if (last || operation.retry !== "safe") throw error;
        reason = error.message;
      }
      hooks.onRetry?.({ operation, url: context.url, attempt: context.attempt, reason, delayMs });
      await clock.sleep(delayMs, context.signal);
    }
  };
}

function lostAnswer(operation: string, cause: NetworkError): OutcomeUnknownError {
  const message = `${operation}: the connection was lost before the answer came, so it may have taken effect; look before you repeat it`;
  return new OutcomeUnknownError(message, { operation, cause });
}

import type { AttemptOptions } from "../auth/auth.ts";
import { withDeadline } from "../call/deadline.ts";
import type { CallContext, Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import type { Clock } from "../clock.ts";
import { ApiError } from "../errors/api-error.ts";
import { retryAfterMs } from "../retry/retry-after.ts";

/**
 * Gives each attempt of a request a deadline of its own, from when it leaves to the end of its answer. It stands inside the rate
 * limit layer, so that the wait for the budget is not counted in, and around the body layer.
 *
 * @param options - how long an attempt may take, and who hears of those that fail
 * @param clock - measures the time
 * @throws TimeoutError when the time is up
 */
export function attemptLayer({ timeoutMs, onTrouble }: AttemptOptions, clock: Clock): Layer {
  return async (context, next) => {
    let attempt: CallContext = context;
    const send = (signal: AbortSignal): Promise<Reply> => {
      attempt = { ...context, signal }; // a copy: what still happens after its time changes nothing of the call
      return next(attempt);
    };
    try {
      const response = await withDeadline(context.operation, clock, timeoutMs, context.signal, send);
      if (response.status >= 400) onTrouble(refusal(context, response));
      return response;
    } catch (error) {
      if (!context.signal.aborted && error instanceof Error) onTrouble(error);
      throw error;
    } finally {
      context.inDoubt = attempt.inDoubt;
      context.answerBody = attempt.answerBody;
    }
  };
}

function refusal({ operation: { id }, secrets }: CallContext, { status, headers }: Reply): ApiError {
  const waitMs = retryAfterMs(headers);
  return new ApiError(`${id}: ${status}${waitMs === undefined ? "" : `, to be tried again in ${waitMs} ms`}`, {
    operation: id,
    requestId: headers.get("rcrequestid") ?? undefined,
    status,
    errors: [],
    retryAfterMs: waitMs,
    redact: secrets.redact,
  });
}

import type { AttemptOptions } from "../auth/auth.ts";
import { withDeadline } from "../call/deadline.ts";
import type { Failures } from "../call/failures.ts";
import type { CallContext, Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import type { Clock } from "../clock.ts";

/**
 * Gives each attempt of a request a deadline of its own, from when it leaves to the end of its answer. It stands inside the rate
 * limit layer, so that the wait for the budget is not counted in, and around the body layer.
 *
 * @param options - how long an attempt may take, and who hears of those that fail
 * @param clock - measures the time
 * @param failures - makes the errors
 * @throws TimeoutError when the time is up
 */
export function attemptLayer({ timeoutMs, onTrouble }: AttemptOptions, clock: Clock, failures: Failures): Layer {
  return async (context, next) => {
    let attempt: CallContext = context;
    const send = (signal: AbortSignal): Promise<Reply> => {
      attempt = { ...context, signal }; // a copy: what still happens after its time changes nothing of the call
      return next(attempt);
    };
    try {
      const response = await withDeadline(context.operation, clock, timeoutMs, context.signal, send);
      if (response.status >= 400) onTrouble(await failures.error(context, { kind: "held off", reply: response }));
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

import type { Clock } from "./clock.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Runs work with a signal that aborts when the caller's does or the time is up. Nothing is left behind afterwards.
 *
 * @param operation - named in the error
 * @param clock - measures the time
 * @param timeoutMs - the most the work may take, in milliseconds
 * @param callerSignal - the caller's own signal
 * @param work - gets the joint signal, and when it must be over on the clock's `elapsedMs`
 * @throws TimeoutError when the time is up, or the reason of the caller's signal
 */
export async function withDeadline<T>(
  operation: Operation,
  clock: Clock,
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal, deadlineMs: number) => Promise<T>,
): Promise<T> {
  callerSignal?.throwIfAborted();
  const controller = new AbortController();
  const timer = new AbortController();
  const onCallerAbort = (): void => controller.abort(callerSignal?.reason);
  callerSignal?.addEventListener("abort", onCallerAbort, { once: true });
  clock.sleep(timeoutMs, timer.signal).then(
    () =>
      controller.abort(
        new TimeoutError(`${operation.id}: no answer within ${timeoutMs} ms`, { operation: operation.id, timeoutMs }),
      ),
    () => {}, // the work was done first
  );
  try {
    return await work(controller.signal, clock.elapsedMs() + timeoutMs);
  } finally {
    timer.abort();
    callerSignal?.removeEventListener("abort", onCallerAbort);
  }
}

import type { Clock } from "../clock.ts";
import { InputError } from "../errors/input-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Runs work with a signal that aborts when the caller's does or the time is up. It is over at that moment, even where the
 * work does not heed the signal, and nothing is left behind.
 *
 * @param operation - named in the error
 * @param clock - measures the time
 * @param timeoutMs - the most the work may take, in milliseconds
 * @param callerSignal - the caller's own signal
 * @param work - gets the joint signal, and when it must be over on the clock's `elapsedMs`
 * @param whenLate - makes a better error of the TimeoutError, where there is one
 * @throws TimeoutError when the time is up, the reason of the caller's signal, or InputError for a time that is none
 */
export function withDeadline<T>(
  operation: Operation,
  clock: Clock,
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal, deadlineMs: number) => Promise<T>,
  whenLate: (timeout: TimeoutError) => unknown = (timeout) => timeout,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    checkTimeout(timeoutMs);
    callerSignal?.throwIfAborted();
    const controller = new AbortController();
    const finish = (): void => {
      callOff();
      callerSignal?.removeEventListener("abort", onCallerAbort);
    };
    const stop = (reason: unknown): void => {
      finish();
      controller.abort(reason);
      reject(reason);
    };
    const onCallerAbort = (): void => stop(callerSignal?.reason);
    callerSignal?.addEventListener("abort", onCallerAbort, { once: true });
    const callOff = clock.after(timeoutMs, () => stop(whenLate(lateError(operation, timeoutMs))));
    work(controller.signal, clock.elapsedMs() + timeoutMs).then(
      (value) => {
        finish();
        resolve(value);
      },
      (error: unknown) => {
        finish();
        reject(error);
      },
    );
  });
}

/**
 * Checks a time that work may take.
 *
 * @throws InputError for one that is no number above 0
 */
export function checkTimeout(timeoutMs: number): void {
  if (typeof timeoutMs === "number" && timeoutMs > 0) return;
  throw new InputError(`timeoutMs must be a number of milliseconds above 0, not ${String(timeoutMs)}`);
}

function lateError({ id }: Operation, timeoutMs: number): TimeoutError {
  return new TimeoutError(`${id}: no answer within ${timeoutMs} ms`, { operation: id, timeoutMs });
}

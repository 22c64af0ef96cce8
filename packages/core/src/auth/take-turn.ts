import { TimeoutError } from "../errors/timeout-error.ts";
import type { TokenStore } from "./token-store.ts";
import type { Bound } from "./within.ts";

/**
 * Runs work in a store's `exclusive`, and waits neither for its turn nor for the giving back of it for ever, whatever the
 * store does. A turn that comes when its time is up is not taken.
 *
 * @param store - of the tokens
 * @param bound - how long each of the two may take
 * @param signal - ends the wait for the turn
 * @param work - what to run
 * @throws TimeoutError when the turn did not come in time, the signal's reason, what the store or the work throws
 */
export function takeTurn<T>(
  store: TokenStore,
  { clock, timeoutMs }: Bound,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const giveUp = (reason: unknown): void => {
      stopWaiting();
      waiting.abort(reason);
      reject(reason);
    };
    const abort = (): void => giveUp(signal?.reason);
    const stopWaiting = (): void => {
      callOff();
      signal?.removeEventListener("abort", abort);
    };
    let callOff = clock.after(timeoutMs, () =>
      giveUp(new TimeoutError(`The token store's lock was not to be had within ${timeoutMs} ms`, { timeoutMs })),
    );
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort, { once: true });

    const turn = async (): Promise<T> =>
      store.exclusive(() => {
        waiting.signal.throwIfAborted();
        stopWaiting();
        const result = work();
        const boundRest = (): void => {
          callOff = clock.after(timeoutMs, () => result.then(resolve, reject));
        };
        result.then(boundRest, boundRest);
        return result;
      }, waiting.signal);
    turn().then(resolve, reject).finally(stopWaiting);
  });
}

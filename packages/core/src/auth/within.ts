import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/timeout-error.ts";

/** How long somebody else's work may take. */
export interface Bound {
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/**
 * Waits for work that may never end, such as that of a store, but not for ever. The work itself goes on.
 *
 * @param bound - how long to wait
 * @param what - the work, for the error: `<what> took longer than …`
 * @param work - what is waited for
 * @throws TimeoutError when the time is up first
 */
export function within<T>(bound: Bound, what: string, work: Promise<T>): Promise<T> {
  const { timeoutMs } = bound;
  return untilTime(bound, work, () => new TimeoutError(`${what} took longer than ${timeoutMs} ms`, { timeoutMs }));
}

/**
 * Waits for work that need not end in time.
 *
 * @param bound - how long to wait
 * @param work - what is waited for
 * @returns whether it has ended
 * @throws what the work throws
 */
export async function inTime(bound: Bound, work: Promise<unknown>): Promise<boolean> {
  const late = Symbol("late");
  try {
    await untilTime(bound, work, () => late);
    return true;
  } catch (error) {
    if (error === late) return false;
    throw error;
  }
}

function untilTime<T>({ clock, timeoutMs }: Bound, work: Promise<T>, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(timeoutMs, () => reject(late()));
    work.then(resolve, reject).finally(callOff);
  });
}

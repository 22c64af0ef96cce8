/** Time, as the client sees it. Tests give one that they move by hand. */
export interface Clock {
  /** Wall time in milliseconds since the epoch: what token lifetimes are told in. */
  now(): number;
  /** Milliseconds since some moment, never going back: what waits and windows are measured with. */
  elapsedMs(): number;
  /**
   * Waits, and leaves no timer behind.
   *
   * @param delayMs - how long, in milliseconds
   * @param signal - ends the wait early
   * @throws the signal's reason, when it aborts first
   */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

// setTimeout takes 2^31 - 1 ms at most and fires at once beyond that.
const longestTimerMs = 2_147_483_647;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsedMs: () => performance.now(),
  sleep: (delayMs, signal) => (delayMs <= longestTimerMs ? timer(delayMs, signal) : longSleep(delayMs, signal)),
};

async function longSleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  for (let leftMs = delayMs; leftMs > 0; leftMs -= longestTimerMs) await timer(Math.min(leftMs, longestTimerMs), signal);
}

function timer(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = (): void => {
      clearTimeout(handle);
      reject(signal?.reason);
    };
    const handle = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

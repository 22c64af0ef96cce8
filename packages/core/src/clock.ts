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
  /**
   * Calls back once, unless it is called off. Cheaper than `sleep`: what every call starts and nearly none needs.
   *
   * @param delayMs - after how long, in milliseconds
   * @param action - must not throw
   * @returns calls it off, and leaves no timer behind
   */
  after(delayMs: number, action: () => void): () => void;
}

// setTimeout takes 2^31 - 1 ms at most and fires at once beyond that.
const longestTimerMs = 2_147_483_647;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsedMs: () => performance.now(),
  sleep,
  after,
};

function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = (): void => {
      callOff();
      reject(signal?.reason);
    };
    const callOff = after(delayMs, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    signal?.addEventListener("abort", abort, { once: true });
  });
}

function after(delayMs: number, action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const start = (leftMs: number): void => {
    if (leftMs <= longestTimerMs) timer = setTimeout(action, leftMs);
    else timer = setTimeout(start, longestTimerMs, leftMs - longestTimerMs);
  };
  start(delayMs);
  return () => clearTimeout(timer);
}

/** What a request of so many bytes took, in milliseconds of the sandbox's own time. */
export interface Measured {
  readonly bytes: number;
  readonly status: number;
  /** Its answer. */
  readonly answerMs: number;
  /** The small request after it, where it changed something. */
  readonly nextMs: number;
  /** The small request after that, with all work that waits for its time. */
  readonly laterMs: number;
}

/** How long others may be held up at a time. */
export const mostHeldMs = 200;

// A request may take its share of time for each byte, as measured on a smaller one, and so much more.
const slackMs = 100;

/**
 * Says how a request takes more time than it should.
 *
 * @param smaller - the same request with less in the place that grows; undefined for the first one
 */
export function problemOf(measured: Measured, smaller: Measured | undefined): string | undefined {
  const { bytes, status, answerMs, nextMs, laterMs } = measured;
  if (status >= 500) return `${bytes} bytes are answered with ${status}`;
  const shareMs = smaller === undefined ? 0 : (smaller.answerMs * bytes) / smaller.bytes;
  if (answerMs > shareMs + slackMs) {
    const before = smaller === undefined ? "" : `, where ${smaller.bytes} take ${Math.round(smaller.answerMs)} ms`;
    return `${bytes} bytes take ${Math.round(answerMs)} ms${before}`;
  }
  for (const [ms, what] of [
    [answerMs, "are answered after"],
    [nextMs, "leave a state in which a small request takes"],
    [laterMs, "leave work for later that takes"],
  ] as const) {
    if (ms > mostHeldMs) return `${bytes} bytes ${what} ${Math.round(ms)} ms`;
  }
  return undefined;
}

/** The least of each time of two tries: whatever else a machine does can only add to them. */
export function leastOf(one: Measured, other: Measured): Measured {
  return {
    ...one,
    answerMs: Math.min(one.answerMs, other.answerMs),
    nextMs: Math.min(one.nextMs, other.nextMs),
    laterMs: Math.min(one.laterMs, other.laterMs),
  };
}

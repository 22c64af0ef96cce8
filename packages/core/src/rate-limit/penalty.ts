import type { ReplyHeaders } from "../call/reply.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import { readRateHeaders } from "./rate-headers.ts";

// Limits per account or address send no Retry-After; the vendor's guide asks for 30 seconds then.
const silentPenaltyMs = 30_000;

// A 429 that asks for no wait, or next to none, has no one hammer: a second, doubled while they go on.
const shortestPenaltyMs = 1000;

/**
 * For how long no call of a group may leave after a 429: as long as the answer asks for, but not shorter than the penalty of
 * a group that its headers tell to be used up. That is as long as its window, and a call in its midst would begin it anew.
 *
 * @param headers - of an answer with status 429
 * @param attempt - which attempt of its call it answers, from 1
 * @returns milliseconds, an hour at most
 */
export function penaltyMs(headers: ReplyHeaders, attempt: number): number {
  const { remaining = 0, windowMs = 0 } = readRateHeaders(headers);
  const leastMs = Math.min(silentPenaltyMs, shortestPenaltyMs * 2 ** (attempt - 1));
  return Math.max(leastMs, retryAfterMs(headers) ?? silentPenaltyMs, remaining === 0 ? windowMs : 0);
}

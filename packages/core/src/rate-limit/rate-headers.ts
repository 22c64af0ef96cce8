import type { ReplyHeaders } from "../call/reply.ts";
import { longestWaitMs, mostCalls } from "./bounds.ts";
import { type LimitedGroup, planFigures } from "./rate-figures.ts";

/**
 * What an answer's `X-Rate-Limit-*` headers say, within bounds: 10,000 calls and an hour. Members are left out where a
 * header is missing or makes no sense.
 */
export interface RateHeaders {
  group?: LimitedGroup;
  limit?: number;
  remaining?: number;
  windowMs?: number;
}

// The service writes groups in lower case.
const groups: ReadonlyMap<string, LimitedGroup> = new Map(
  (Object.keys(planFigures) as LimitedGroup[]).map((group) => [group.toLowerCase(), group]),
);

/**
 * Reads the rate headers of an answer.
 *
 * @param headers - of an answer
 */
export function readRateHeaders(headers: ReplyHeaders): RateHeaders {
  const read: RateHeaders = {};
  const group = groups.get(headers.get("x-rate-limit-group")?.trim().toLowerCase() ?? "");
  const limit = wholeNumber(headers.get("x-rate-limit-limit"));
  const remaining = wholeNumber(headers.get("x-rate-limit-remaining"));
  const windowSeconds = wholeNumber(headers.get("x-rate-limit-window"));
  if (group !== undefined) read.group = group;
  if (limit !== undefined && limit > 0) read.limit = Math.min(limit, mostCalls); // a limit of 0 would hold calls back for ever
  if (remaining !== undefined) read.remaining = Math.min(remaining, mostCalls);
  if (windowSeconds !== undefined && windowSeconds > 0) read.windowMs = Math.min(windowSeconds * 1000, longestWaitMs);
  return read;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

import type { ReplyHeaders } from "../call/reply.ts";
import { longestWaitMs } from "../rate-limit/bounds.ts";
import { parseHttpDate } from "./http-date.ts";

/**
 * How long an answer asks to wait, read as RFC 9110 has it: seconds, of which the service also writes fractions, or a date.
 * Where proxies have made a list of it, the longest wait counts.
 *
 * @param headers - of an answer
 * @returns milliseconds, an hour at most; undefined where `Retry-After` is missing or makes no sense, as a time that has
 * passed does not
 */
export function retryAfterMs(headers: ReplyHeaders): number | undefined {
  const waits = partsOf(headers.get("retry-after") ?? "").map((part) => waitMs(part, headers));
  const known = waits.filter((wait) => wait !== undefined);
  return known.length === 0 ? undefined : Math.min(longestWaitMs, Math.max(...known));
}

// A comma stands between the parts of a list, and in a date behind the day's name.
function partsOf(value: string): string[] {
  return (value.match(/\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g) ?? []).map((part) => part.trim());
}

function waitMs(part: string, headers: ReplyHeaders): number | undefined {
  if (/^\d+(\.\d+)?$/.test(part)) return Number(part) * 1000;
  // A date counts from the answer's own: no two clocks have to agree.
  const [untilMs, sinceMs] = [parseHttpDate(part), parseHttpDate(headers.get("date") ?? "")];
  return untilMs !== undefined && sinceMs !== undefined && untilMs > sinceMs ? untilMs - sinceMs : undefined;
}

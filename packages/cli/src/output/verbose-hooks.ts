import { styleText } from "node:util";
import type { Hooks } from "@ringwright/core";
import type { Output } from "../world.ts";

/**
 * Tells each call on a line of its own, with its rate group, waits and repeats. Core hands these hooks no token, secret or
 * body; the address, whose query a caller may have put anything into, is not told.
 *
 * @param stderr - where to
 */
export function verboseHooks(stderr: Output): Hooks {
  const tell = (text: string): void => void stderr.write(`${styleText("dim", text, { stream: stderr })}\n`);
  return {
    onWait: ({ operation, group, waitMs, reason }) => tell(`${operation.id}  ${group}  waits ${seconds(waitMs)} (${reason})`),
    onRetry: ({ operation, attempt, delayMs, reason }) =>
      tell(`${operation.id}  ${operation.group}  attempt ${attempt} failed (${reason}), repeated in ${seconds(delayMs)}`),
    onResponse: ({ operation, status, durationMs, attempt, requestId }) =>
      tell(
        [
          `${operation.id}  ${operation.group}  ${operation.method}  ${status}  ${Math.round(durationMs)} ms`,
          ...(attempt === 1 ? [] : [`attempt ${attempt}`]),
          ...(requestId === undefined ? [] : [`request ${requestId}`]),
        ].join("  "),
      ),
  };
}

function seconds(timeMs: number): string {
  return `${(timeMs / 1000).toFixed(1)} s`;
}

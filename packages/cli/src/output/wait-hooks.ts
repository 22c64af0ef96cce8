import type { Hooks } from "@ringwright/core";
import type { Output } from "../world.ts";

// Shorter waits are over before anybody wonders.
const longMs = 5000;
// Calls that wait for the same window end some milliseconds apart.
const sameMs = 1000;

/**
 * Says when calls have to wait for long, so that nobody takes it for a hang: once for all that wait together.
 *
 * @param stderr - where to; what a bar has drawn there gives way, and is drawn again below
 */
export function waitHooks(stderr: Output): Hooks {
  const toldUntilMs = new Map<string, number>();
  return {
    onWait({ group, waitMs }) {
      const untilMs = performance.now() + waitMs;
      if (waitMs < longMs || untilMs < (toldUntilMs.get(group) ?? 0) + sameMs) return;
      toldUntilMs.set(group, untilMs);
      const clear = stderr.isTTY ? "\r\u001b[2K" : "";
      stderr.write(`${clear}Waiting ${Math.round(waitMs / 1000)} s for the service's limit of ${group} calls ...\n`);
    },
  };
}

import type { RateGroup } from "../call/operation.ts";
import { InputError } from "../errors/input-error.ts";
import { longestWaitMs, mostCalls } from "./bounds.ts";

/** How many calls a budget allows in any stretch of time as long as its window. */
export interface RateFigures {
  /** The most calls in one window, up to 10,000. */
  readonly limit: number;
  /** The window's length in milliseconds, up to an hour. */
  readonly windowMs: number;
}

/** A group whose calls are counted. */
export type LimitedGroup = Exclude<RateGroup, "NoThrottling">;

/** The figures of each limited group. */
export type GroupFigures = { readonly [G in LimitedGroup]: RateFigures };

/**
 * What the service allows unless it says otherwise in its answers, for each user of an app.
 * Source: the vendor's guide, "Rate limits" (Auth: "Authentication").
 */
export const planFigures: GroupFigures = {
  Light: { limit: 50, windowMs: 60_000 },
  Medium: { limit: 40, windowMs: 60_000 },
  Heavy: { limit: 10, windowMs: 60_000 },
  Auth: { limit: 5, windowMs: 60_000 },
};

/**
 * The plan's figures with a user's own in their place. These are held to the same bounds as what the service tells.
 *
 * @param own - figures by group; the plan's where a group is left out
 * @throws InputError for a limit that is no whole number from 1 to 10,000, or a window that is not above 0 ms and up to an hour
 */
export function groupFigures(own: Partial<GroupFigures>): GroupFigures {
  for (const [group, figures] of Object.entries(own)) {
    if (!(group in planFigures)) {
      throw new InputError(`rateLimits.groups: "${group}" is no group; write one of ${Object.keys(planFigures).join(", ")}`);
    }
    const { limit, windowMs } = figures;
    if (!Number.isInteger(limit) || limit < 1 || limit > mostCalls) {
      throw new InputError(
        `rateLimits.groups.${group}.limit must be a whole number from 1 to ${mostCalls}, not ${String(limit)}`,
      );
    }
    if (!(windowMs > 0 && windowMs <= longestWaitMs)) {
      throw new InputError(
        `rateLimits.groups.${group}.windowMs must be milliseconds above 0 and up to ${longestWaitMs}, not ${String(windowMs)}`,
      );
    }
  }
  return { ...planFigures, ...own };
}

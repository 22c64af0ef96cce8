import { InputError } from "../errors/input-error.ts";
import type { RateGroup } from "../operation.ts";

/** How many calls a budget allows in any stretch of time as long as its window. */
export interface RateFigures {
  /** The most calls in one window. */
  readonly limit: number;
  /** The window's length in milliseconds. */
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
 * The plan's figures with a user's own in their place.
 *
 * @param own - figures by group; the plan's where a group is left out
 * @throws InputError for a limit that is no whole number from 1, or a window that is not longer than 0 ms
 */
export function groupFigures(own: Partial<GroupFigures>): GroupFigures {
  for (const [group, figures] of Object.entries(own)) {
    if (!(group in planFigures)) {
      throw new InputError(`rateLimits.groups: "${group}" is no group; write one of ${Object.keys(planFigures).join(", ")}`);
    }
    const { limit, windowMs } = figures;
    if (!Number.isInteger(limit) || limit < 1) {
      throw new InputError(`rateLimits.groups.${group}.limit must be a whole number from 1, not ${String(limit)}`);
    }
    if (!Number.isFinite(windowMs) || windowMs <= 0) {
      throw new InputError(
        `rateLimits.groups.${group}.windowMs must be a number of milliseconds above 0, not ${String(windowMs)}`,
      );
    }
  }
  return { ...planFigures, ...own };
}

import { type GroupFigures, type LimitedGroup, planFigures, type RateGroup } from "@ringwright/core";

/** How many calls each group allows. */
export type Limits = GroupFigures;

/** What the service allows unless it says otherwise. */
export const usualLimits: Limits = planFigures;

/** How many calls there are of each group. */
export type GroupCounts = ReadonlyMap<RateGroup, number>;

/**
 * When the last of some calls of a group is sent, if they go as fast as its limit lets them, in milliseconds from the first.
 *
 * @param count - how many calls
 */
export function sendingMs(limits: Limits, group: RateGroup, count: number): number {
  if (group === "NoThrottling" || count === 0) return 0;
  const { limit, windowMs } = limits[group as LimitedGroup];
  return Math.floor((count - 1) / limit) * windowMs;
}

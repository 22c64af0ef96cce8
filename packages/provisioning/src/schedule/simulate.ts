import type { LimitedGroup, RateGroup } from "@ringwright/core";
import { callKindOf } from "../calls/call-kinds.ts";
import type { Limits } from "./limits.ts";
import type { PlannedCall } from "./planned-call.ts";

/**
 * When each call is sent, if every answer comes at once and calls wait for nothing but their limits and one another.
 *
 * @param calls - in their order
 * @param sent - how many calls of each group were sent before, all at the beginning
 * @returns milliseconds from the first call that was sent before, one for each call
 */
export function simulate(calls: readonly PlannedCall[], limits: Limits, sent: ReadonlyMap<RateGroup, number>): number[] {
  const lanes = new Map<RateGroup, number[]>();
  const laneOf = (group: RateGroup): number[] => {
    const lane = lanes.get(group) ?? [];
    lanes.set(group, lane);
    return lane;
  };
  for (const [group, count] of sent) {
    const lane = laneOf(group);
    for (let index = 0; index < count; index += 1) lane.push(nextMs(lane, group, limits, 0));
  }
  const times: number[] = [];
  for (const { way, after } of calls) {
    const { group } = callKindOf(way).operation;
    const lane = laneOf(group);
    const readyMs = Math.max(0, ...after.map((index) => times[index] ?? 0));
    const timeMs = nextMs(lane, group, limits, readyMs);
    lane.push(timeMs);
    times.push(timeMs);
  }
  return times;
}

function nextMs(lane: readonly number[], group: RateGroup, limits: Limits, readyMs: number): number {
  if (group === "NoThrottling") return readyMs;
  const { limit, windowMs } = limits[group as LimitedGroup];
  const earliest = lane[lane.length - limit];
  return Math.max(readyMs, lane.at(-1) ?? 0, earliest === undefined ? 0 : earliest + windowMs);
}

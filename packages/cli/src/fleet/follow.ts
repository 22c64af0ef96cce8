import { systemClock } from "@ringwright/core";
import { type Fleet, isEnded, type RunStatus, readStatus } from "@ringwright/fleet";
import type { World } from "../world.ts";

const lookEveryMs = 1000;

/**
 * Follows a run until it has ended.
 *
 * @param run - the last one when left out
 * @param onLook - told how it is, each second
 * @throws the reason of the world's signal
 */
export async function follow(
  { signal }: World,
  fleet: Fleet,
  run: string | undefined,
  onLook: (status: RunStatus) => void = () => {},
): Promise<RunStatus> {
  for (;;) {
    const status = await readStatus(fleet, run);
    onLook(status);
    if (isEnded(status)) return status;
    await systemClock.sleep(lookEveryMs, signal);
  }
}

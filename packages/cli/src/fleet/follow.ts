import { systemClock } from "@ringwright/core";
import { type Fleet, isEnded, type RunStatus, readStatus } from "@ringwright/fleet";
import type { World } from "../world.ts";

const lookEveryMs = 1000;
// A look reads the job of each account. Redis has other work to do.
const restPerLook = 4;

/**
 * Follows a run until it has ended. Where nobody is told how it is, it does not look as long as there is work in the queue: each worker
 * that ends with the run does this.
 *
 * @param run - the last one when left out
 * @param onLook - told how it is, each second, or less often where there is so much of it that a look takes long
 * @throws the reason of the world's signal
 */
export async function follow(
  { signal }: World,
  fleet: Fleet,
  run: string | undefined,
  onLook?: (status: RunStatus) => void,
): Promise<RunStatus> {
  for (;;) {
    const beganAtMs = systemClock.elapsedMs();
    const status = await readStatus(fleet, run);
    onLook?.(status);
    if (isEnded(status)) return status;
    const restMs = Math.max(lookEveryMs, restPerLook * (systemClock.elapsedMs() - beganAtMs));
    do await systemClock.sleep(restMs, signal);
    while (onLook === undefined && (await hasWork(fleet)));
  }
}

async function hasWork({ accounts }: Fleet): Promise<boolean> {
  const counts = await accounts.getJobCounts("waiting", "active", "delayed");
  return Object.values(counts).some((count) => count > 0);
}

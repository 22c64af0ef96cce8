import { cpus } from "node:os";
import { setTimeout } from "node:timers/promises";

const lookMs = 2000;

/** How many of this machine's cores are busy, by a look of two seconds at which this process does nothing. */
export async function busyCores(): Promise<number> {
  const before = cpus();
  await setTimeout(lookMs);
  const shares = cpus().map(({ times }, index) => busyShare(before[index]?.times ?? times, times));
  return Math.round(shares.reduce((sum, share) => sum + share, 0) * 10) / 10;
}

type Times = ReturnType<typeof cpus>[number]["times"];

function busyShare(before: Times, after: Times): number {
  const total = (times: Times): number => Object.values(times).reduce((sum, ms) => sum + ms, 0);
  const passed = total(after) - total(before);
  return passed === 0 ? 0 : 1 - (after.idle - before.idle) / passed;
}

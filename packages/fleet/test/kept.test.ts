import { expect, inject, test } from "vitest";
import { openFleet, readStatus, startRun, workFleet } from "../src/index.ts";
import { fleetHere, type Here } from "./support/here.ts";
import { type Stored, storedIn } from "./support/stored.ts";
import { ended } from "./support/until.ts";

const pace = 60;
const dayMs = 24 * 3_600_000;

/** Runs a fleet so often, and counts what is left after each run. */
async function leftAfter(here: Here, runs: number): Promise<readonly Stored[]> {
  const { fleet, accounts, env, companies } = here;
  const left: Stored[] = [];
  await using _worker = workFleet(fleet, accounts, { env, pace });
  for (let run = 0; run < runs; run += 1) {
    await startRun(fleet, companies);
    await ended(fleet);
    // The job of the run ends a moment after those of its accounts.
    await expect.poll(() => fleet.runs.getCompletedCount()).toBe(Math.min(run + 1, fleet.keepRuns));
    left.push(await storedIn(fleet.redis, fleet.prefix));
  }
  return left;
}

test.skipIf(inject("redis") === undefined)(
  "what is kept of an account is bounded, however many people and runs it has had",
  async () => {
    for (const people of [4, 12]) {
      await using here = await fleetHere(2, people, { limits: { windowSeconds: 1 } });
      const left = await leftAfter(here, 3);
      for (const [run, { keys, kinds }] of left.entries()) {
        const kept = Math.min(run + 1, here.fleet.keepRuns);
        // A job for each account, and one of the run with what its accounts gave back.
        expect(kinds["jobs"]?.keys).toBe(kept * (2 + 2));
        // A record a run, and the list of them.
        expect(kinds["runs"]?.keys).toBe(kept + 1);
        expect(kinds["sessions"]?.keys).toBe(2);
        expect(kinds["journals"]).toBeUndefined();
        // Of four groups of limits: the calls, those of strangers, and what answers told.
        expect(kinds["budgets"]?.keys).toBeLessThanOrEqual(2 * 4 * 3);
        // A fleet's, however many accounts it has: BullMQ's counters, lists and events.
        expect(keys - 2 * 15 - kept * 5).toBeLessThanOrEqual(16);
      }
      // From the second run on nothing grows.
      expect(left[2]?.keys).toBeLessThanOrEqual(left[1]?.keys ?? 0);
      expect(left[2]?.kinds["jobs"]?.bytes).toBeLessThanOrEqual(1.1 * (left[1]?.kinds["jobs"]?.bytes ?? 0));
      for (const key of await here.fleet.redis.keys(`${here.fleet.prefix}:*`)) {
        if (/:(session|budget|fleet:run):/.test(key)) expect(await here.fleet.redis.pttl(key), key).toBeGreaterThan(0);
      }
    }
  },
);

test.skipIf(inject("redis") === undefined)("a user says how many runs are kept, and for how long", async () => {
  await using here = await fleetHere(1, 4, { limits: { windowSeconds: 1 } });
  await using fleet = openFleet({ redis: inject("redis")?.url ?? "", prefix: here.fleet.prefix, keepRuns: 1, keepMs: dayMs });
  const left = await leftAfter({ ...here, fleet }, 2);
  expect(left.map(({ kinds }) => kinds["jobs"]?.keys)).toEqual([3, 3]);
  const { run } = await readStatus(fleet);
  for (const key of await fleet.redis.keys(`${fleet.prefix}:fleet:run:*`)) {
    expect(key).toContain(run);
    expect(await fleet.redis.pttl(key)).toBeLessThanOrEqual(dayMs);
  }
  expect(() => openFleet({ redis: "redis://127.0.0.1:1", keepRuns: 0 })).toThrow(
    "keepRuns must be a whole number above 0, not 0",
  );
});

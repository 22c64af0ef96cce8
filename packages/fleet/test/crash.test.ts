import { startRedis } from "@ringwright/redis-server";
import { expect, inject, test } from "vitest";
import { openFleet, readStatus, startRun } from "../src/index.ts";
import { contentAfter } from "./support/account-content.ts";
import { companyOf } from "./support/companies.ts";
import { end, startSandboxes, startWorker } from "./support/fleet-world.ts";
import { randomOf } from "./support/random.ts";
import { type Trouble, trouble } from "./support/troubles.ts";
import { ended } from "./support/until.ts";

const people = 8;
const windowSeconds = 1;
const seed = 7;

// A large one: `pnpm --filter @ringwright/fleet large --kill`.
test.skipIf(inject("redis") === undefined)(
  "nothing is lost or done twice, however often workers and Redis are killed, with answers lost and calls refused",
  async ({ task }) => {
    await using server = await startRedis(inject("redis")?.command ?? "redis-server");
    await using sandboxes = await startSandboxes({ accounts: 6, people, windowSeconds, faults: 0.05, seed });
    const where = { redis: server.url, prefix: "crash" };
    await using fleet = openFleet(where);
    const company = companyOf(people, 4);
    const before = (await sandboxes.content()).accounts;
    // None has all accounts, so that whoever is killed leaves some behind.
    const options = { concurrency: 2, pace: 60 / windowSeconds, settleMs: 1500, lockMs: 1500, longestCallMs: 2000 };
    const start = (): ReturnType<typeof startWorker> => startWorker(where, sandboxes, options);
    const workers = [start(), start()];
    const random = randomOf(seed);
    const happened: Trouble[] = [];
    const over = new AbortController();
    const { signal } = over;
    try {
      await startRun(fleet, new Map(sandboxes.accounts.map(({ name }) => [name, company])));
      const troubled = trouble({
        server,
        workers,
        startWorker: start,
        random,
        signal,
        // First of all: an heir takes a second to begin, and on a quick machine those who are left end the fleet meanwhile.
        restartAt: 1,
        crashAt: 2,
        // When some more calls have come that change something, wherever that is: first when all accounts are at work.
        next: () => sandboxes.changes(15 + Math.floor(random() * 15), signal),
        lastSecond: () => sandboxes.changes(2, signal),
        on: (what) => happened.push(what),
      });
      await ended(fleet);
      over.abort();
      await troubled;
    } finally {
      await Promise.all(workers.map(({ process }) => end(process)));
    }
    task.meta.figures = { accounts: before.length, people: before.length * people, kills: happened.length };
    expect(happened.slice(0, 3)).toEqual(["restart", "crash", "worker"]);
    // How many people a first plan has may be of what Redis lost: a later one has less to do.
    expect((await readStatus(fleet)).accounts.map(({ stage, undone, reason }) => [stage, undone, reason])).toEqual(
      sandboxes.accounts.map(() => ["done", [], undefined]),
    );
    const { accounts, faults } = await sandboxes.content();
    expect(accounts).toEqual(before.map((content) => contentAfter(content, company)));
    expect(faults).toBeGreaterThan(0);
  },
);

import { expect, inject, test } from "vitest";
import { isEnded, openFleet, readStatus, startRun } from "../src/index.ts";
import { companyOf, spareNumber } from "./support/companies.ts";
import { end, startSandboxes, startWorker } from "./support/fleet-world.ts";
import { startRedis } from "./support/redis-server.ts";
import { ended } from "./support/until.ts";

const people = 8;
const windowSeconds = 1;
const testOnRedis = test.skipIf(inject("redis") === undefined);

// Larger ones: `pnpm --filter @ringwright/fleet large`.
testOnRedis("nothing is lost or done twice when a worker and Redis are killed", async ({ task }) => {
  await using server = await startRedis(inject("redis")?.command ?? "");
  await using sandboxes = await startSandboxes({ accounts: 6, people, windowSeconds, faults: 0.05, seed: 7 });
  const where = { redis: server.url, prefix: "crash" };
  await using fleet = openFleet(where);
  const [before] = (await sandboxes.content()).accounts;
  const options = { pace: 60 / windowSeconds, settleMs: 1500, lockMs: 1500, longestCallMs: 2000 };
  const [first, second] = [startWorker(where, sandboxes, options), startWorker(where, sandboxes, options)];
  let third = second;
  try {
    await startRun(fleet, new Map(sandboxes.accounts.map(({ name }) => [name, companyOf(people)])));
    await sandboxes.changes(4);
    await end(first);
    await sandboxes.changes(12);
    await server.crash(4000);
    third = startWorker(where, sandboxes, options);
    await ended(fleet);
  } finally {
    await Promise.all([first, second, third].map(end));
  }
  task.meta.figures = { accounts: sandboxes.accounts.length, people: sandboxes.accounts.length * people, kills: 2 };
  const status = await readStatus(fleet);
  expect(status.accounts.map(({ stage, undone, reason }) => [stage, undone, reason])).toEqual(
    sandboxes.accounts.map(() => ["done", [], undefined]),
  );
  expect(isEnded(status)).toBe(true);
  const { accounts } = await sandboxes.content();
  for (const content of accounts) {
    expect(content).toEqual({
      people: companyOf(people)
        .people.map(({ email }) => email)
        .sort(),
      numbers: companyOf(people).people.map((_, index) => [spareNumber(index)]),
      phones: Array(people).fill(1),
      forwarding: companyOf(people).people.map(({ forwarding = [] }) => forwarding.length),
      spare: (before?.spare ?? 0) - people,
    });
  }
});

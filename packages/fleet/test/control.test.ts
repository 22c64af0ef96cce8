import { redisTokenStore } from "@ringwright/redis";
import type { Redis } from "ioredis";
import { expect, inject, test, vi } from "vitest";
import {
  cancelRun,
  type FleetWorker,
  isEnded,
  pauseFleet,
  readStatus,
  resumeFleet,
  retryAccounts,
  startRun,
  workFleet,
} from "../src/index.ts";
import { sessionOf } from "../src/worker/account-client.ts";
import { fleetHere } from "./support/here.ts";
import { ended } from "./support/until.ts";

const hasRedis = inject("redis") !== undefined;
const pace = 60;

test.skipIf(!hasRedis)("a fleet is done, with no call refused for going too fast and no secret beside the sessions", async () => {
  await using here = await fleetHere(2, 12, { limits: { windowSeconds: 1 } });
  const { fleet, accounts, env } = here;
  const run = await startRun(fleet, here.companies);
  await expect(startRun(fleet, here.companies)).rejects.toThrow(`run ${run} has not ended`);
  const turns: string[] = [];
  await using _worker = workFleet(fleet, accounts, { env, pace, onTurn: (account, end) => turns.push(`${account} ${end}`) });
  await ended(fleet);
  const status = await readStatus(fleet);
  expect(status.accounts.map(({ stage, people, undone }) => [stage, people, undone])).toEqual([
    ["done", 12, []],
    ["done", 12, []],
  ]);
  // Neither had to wait for the other's end.
  expect(turns.indexOf("account-1 waits")).toBeLessThan(turns.indexOf("account-0 done"));
  for (const { requests } of here.sandboxes) expect(requests.filter(({ status: code }) => code === 429)).toEqual([]);
  const texts = await everything(here.fleet.redis, here.fleet.prefix);
  const secrets = Object.entries(env).filter(([name]) => !name.endsWith("clientId"));
  for (const [, secret] of secrets) expect(texts.filter(({ text }) => text.includes(secret))).toEqual([]);
  const tokens = texts.filter(({ key }) => key.includes(":session:")).map(({ text }) => JSON.parse(text).accessToken as string);
  expect(tokens).toHaveLength(2);
  for (const token of tokens) {
    expect(texts.filter(({ key, text }) => !key.includes(":session:") && text.includes(token))).toEqual([]);
  }
});

test.skipIf(!hasRedis)("paused, no account begins a turn; cancelled, each ends and sends nothing more", async () => {
  await using here = await fleetHere(2, 4);
  const { fleet, accounts, env } = here;
  await pauseFleet(fleet);
  const run = await startRun(fleet, here.companies);
  await using _worker = workFleet(fleet, accounts, { env, pace });
  expect(await readStatus(fleet)).toMatchObject({ isPaused: true, accounts: [{ stage: "queued" }, { stage: "queued" }] });
  expect(await cancelRun(fleet)).toBe(run);
  await resumeFleet(fleet);
  await ended(fleet);
  const status = await readStatus(fleet);
  expect(status).toMatchObject({ isPaused: false, isCancelled: true });
  expect(status.accounts.map(({ stage, reason }) => [stage, reason])).toEqual([
    ["failed", "cancelled"],
    ["failed", "cancelled"],
  ]);
  expect(here.sandboxes.flatMap(({ requests }) => requests)).toEqual([]);
  expect(await retryAccounts(fleet, ["account-1"])).toEqual(["account-1"]);
  await ended(fleet);
  expect((await readStatus(fleet)).accounts.map(({ stage }) => stage)).toEqual(["failed", "done"]);
  await expect(retryAccounts(fleet, ["account-1"])).rejects.toThrow("account-1 has not failed: it is done");
  await expect(retryAccounts(fleet, ["astoria"])).rejects.toThrow("astoria is no account of run");
});

test.skipIf(!hasRedis)("an account that cannot log in fails by itself; tried again with what is right, it is done", async () => {
  await using here = await fleetHere(2, 4);
  const { fleet, accounts } = here;
  await startRun(fleet, here.companies);
  let worker: FleetWorker = workFleet(fleet, accounts, { env: { ...here.env, A0_jwt: "a.b.c" }, pace });
  await ended(fleet);
  await worker.close();
  const [first, second] = (await readStatus(fleet)).accounts;
  expect([first?.stage, second?.stage]).toEqual(["failed", "done"]);
  expect(first?.reason).not.toContain("a.b.c");
  await retryAccounts(fleet);
  worker = workFleet(fleet, accounts, { env: here.env, pace });
  await ended(fleet);
  await worker.close();
  expect(isEnded(await readStatus(fleet))).toBe(true);
  expect((await readStatus(fleet)).accounts.map(({ stage }) => stage)).toEqual(["done", "done"]);
});

// What lies in Redis, each key as a text. Company files are packed.
async function everything(redis: Redis, prefix: string): Promise<{ readonly key: string; readonly text: string }[]> {
  const keys = await redis.keys(`${prefix}:*`);
  return Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key);
      if (type === "string") return { key, text: (await redis.get(key)) ?? "" };
      if (type === "hash") return { key, text: JSON.stringify(await redis.hgetall(key)) };
      if (type === "stream") return { key, text: JSON.stringify(await redis.xrange(key, "-", "+")) };
      if (type === "zset") return { key, text: JSON.stringify(await redis.zrange(key, "0", "-1")) };
      if (type === "list") return { key, text: JSON.stringify(await redis.lrange(key, 0, -1)) };
      return { key, text: JSON.stringify(await redis.smembers(key)) };
    }),
  );
}

test.skipIf(!hasRedis)("no worker waits with a call that is to be repeated much later", async () => {
  await using here = await fleetHere(1, 4);
  const { fleet, accounts, env } = here;
  here.sandboxes[0]?.faults.add({ operation: "listExtensions", status: 503, retryAfterS: 1800, count: 1 });
  const startedAtMs = Date.now();
  await startRun(fleet, here.companies);
  await using _worker = workFleet(fleet, accounts, { env, pace });
  await vi.waitUntil(async () => (await readStatus(fleet)).accounts[0]?.stage === "waiting", { timeout: 10_000 });
  const [account] = (await readStatus(fleet)).accounts;
  expect(account?.untilMs).toBeGreaterThan(startedAtMs + 1_700_000);
});

test.skipIf(!hasRedis)("a worker that died while it logged an account in keeps nobody from it", async () => {
  await using here = await fleetHere(1, 4);
  const { fleet, accounts, env, companies } = here;
  const dead = redisTokenStore(fleet.redis, { name: sessionOf("account-0"), prefix: fleet.prefix, lockMs: 600_000 });
  await new Promise<void>((locked) => {
    void dead.exclusive(() => {
      locked();
      return new Promise(() => {});
    });
  });
  await startRun(fleet, companies);
  await using _worker = workFleet(fleet, accounts, { env, pace });
  await ended(fleet);
  expect((await readStatus(fleet)).accounts.map(({ stage }) => stage)).toEqual(["done"]);
});

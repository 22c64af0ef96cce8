import { randomUUID } from "node:crypto";
import { type Budget, type BudgetReport, type BudgetStore, systemClock } from "@ringwright/core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type RedisBudgetStoreOptions, redisBudgetStore } from "../src/index.ts";
import { connect, libraries, type TestClient } from "./support/clients.ts";

const redis = inject("redis");
const sent: BudgetReport = { call: "sent", durationMs: 0 };
const unsent: BudgetReport = { call: "unsent", durationMs: 0 };

/** Asks as a queue does, until a call may leave, and tells how long that took. */
async function untilTaken(store: BudgetStore, budget: Budget): Promise<number> {
  const sinceMs = performance.now();
  for (let wait = await store.acquire(budget); wait !== undefined; wait = await store.acquire(budget)) {
    if (performance.now() - sinceMs > 20_000) throw new Error(`no room in 20 s; ${wait.waitMs} ms more to wait (${wait.reason})`);
    await systemClock.sleep(wait.waitMs);
  }
  return performance.now() - sinceMs;
}

async function take(store: BudgetStore, budget: Budget, calls: number): Promise<number> {
  const waits = await Promise.all(Array.from({ length: calls }, () => store.acquire(budget)));
  return waits.filter((wait) => wait === undefined).length;
}

describe.skipIf(redis === undefined).each(libraries)("a budget in Redis, by %s", (library) => {
  let connection: TestClient;
  let budget: Budget;

  beforeEach(async () => {
    connection = await connect(library, redis?.port ?? 0);
    budget = { key: `https://service.example ${randomUUID()} Heavy`, group: "Heavy", limit: 5, windowMs: 60_000 };
  });
  afterEach(() => connection[Symbol.dispose]());

  const process = (options?: RedisBudgetStoreOptions): BudgetStore => redisBudgetStore(connection.client, options);

  test("is one for all processes, and a place that was not used is free again", async () => {
    const [a, b] = [process(), process()];
    expect(await take(a, budget, 3)).toBe(3);
    expect(await take(b, budget, 3)).toBe(2);
    expect(await a.acquire(budget)).toMatchObject({ reason: "budget" });
    await b.feedback(budget, unsent);
    expect(await take(a, budget, 2)).toBe(1);
  });

  test("holds a place for a whole window after the answer, and not longer", async () => {
    const short = { ...budget, limit: 2, windowMs: 200 };
    const [a, b] = [process(), process()];
    expect(await take(a, short, 2)).toBe(2);
    expect(await b.acquire(short)).toEqual({ waitMs: 201, reason: "budget" }); // under way: answered now at the earliest
    await a.feedback(short, sent);
    await a.feedback(short, sent);
    const waitedMs = await untilTaken(b, short);
    expect(waitedMs).toBeGreaterThan(190);
    expect(waitedMs).toBeLessThan(5000);
  });

  test("comes free again when a process died with calls under way", async () => {
    const short = { ...budget, limit: 1, windowMs: 50 };
    expect(await take(process({ longestCallMs: 150 }), short, 1)).toBe(1);
    const waitedMs = await untilTaken(process({ longestCallMs: 150 }), short);
    expect(waitedMs).toBeGreaterThan(190);
    expect(waitedMs).toBeLessThan(5000);
  });

  test("lets no process through a penalty that one of them met", async () => {
    const [a, b] = [process(), process()];
    await untilTaken(a, budget);
    await a.feedback(budget, { ...sent, penaltyMs: 300 });
    const wait = await b.acquire(budget);
    expect(wait?.reason).toBe("penalty");
    expect(wait?.waitMs).toBeGreaterThan(200);
    expect(b.forecast(budget, 0)).toMatchObject({ reason: "penalty" });
    const waitedMs = await untilTaken(b, budget);
    expect(waitedMs).toBeGreaterThan(200);
    expect(waitedMs).toBeLessThan(5000);
  });

  test("takes the limit and the window that one process was told for all", async () => {
    const [a, b] = [process(), process()];
    await untilTaken(a, budget);
    await a.feedback(budget, { ...sent, limit: 8 });
    expect(await take(b, budget, 20)).toBe(7);

    const other = { ...budget, key: `${budget.key} 2`, limit: 2, windowMs: 100 };
    expect(await take(a, other, 2)).toBe(2);
    await a.feedback(other, sent);
    await a.feedback(other, { ...sent, windowMs: 60_000 });
    const wait = await b.acquire(other);
    expect(wait?.waitMs).toBeGreaterThan(59_000); // also for what was answered under the shorter window
    expect(a.forecast(other, 2).waitMs).toBeGreaterThanOrEqual(60_000);
  });

  test("counts what strangers have made, once", async () => {
    const [a, b] = [process(), process()];
    expect(await take(a, budget, 1)).toBe(1);
    expect(await take(b, budget, 1)).toBe(1);
    await a.feedback(budget, { ...sent, remaining: 2 }); // 3 are counted: one is nobody's
    await b.feedback(budget, { ...sent, remaining: 2 });
    expect(await take(a, budget, 5)).toBe(2);
  });

  test("takes nobody for a stranger whose place came free while a call was under way", async () => {
    const short = { ...budget, limit: 3, windowMs: 1000 };
    const store = process();
    expect(await take(store, short, 3)).toBe(3);
    await store.feedback(short, sent);
    await store.feedback(short, sent);
    const tookMs = await untilTaken(process(), short); // by then the first no longer counts, and soon the second
    await store.feedback(short, { ...sent, durationMs: tookMs + 50, remaining: 0 });
    expect(await untilTaken(store, short)).toBeLessThan(900); // a stranger would hold its place for a window
  });

  test("counts a call that the service counts elsewhere than it was taken", async () => {
    const store = process();
    await store.feedback(budget, { call: "moved", durationMs: 5 });
    expect(await take(store, budget, 9)).toBe(4);
  });

  test("forecasts from what the process knows, and never too much", async () => {
    const store = process();
    expect(store.forecast(budget, 0)).toEqual({ waitMs: 0, reason: "budget" });
    expect(store.forecast(budget, 12).waitMs).toBe(120_000);
    await take(store, budget, 6);
    expect(store.forecast(budget, 0).waitMs).toBeGreaterThan(59_000);
    await store.feedback(budget, unsent);
    expect(store.forecast(budget, 0).waitMs).toBe(0);
  });

  test("goes back with a server's clock that is set back", async () => {
    const short = { ...budget, limit: 1, windowMs: 200 };
    const store = process();
    await untilTaken(store, short);
    await store.feedback(short, { ...sent, penaltyMs: 100 });
    // As if all that had been written an hour from now.
    const ahead = `local key = KEYS[1]
      for _, name in ipairs(redis.call('ZRANGE', key, 0, -1)) do redis.call('ZINCRBY', key, 3600000, name) end
      redis.call('HINCRBY', key .. ':facts', 'seenAt', 3600000)
      redis.call('HINCRBY', key .. ':facts', 'penaltyUntil', 3600000)`;
    await connection.command("EVAL", ahead, "1", `ringwright:budget:{${budget.key}}`);
    const other = process();
    const waitedMs = await untilTaken(other, short);
    expect(waitedMs).toBeGreaterThan(150);
    expect(waitedMs).toBeLessThan(5000);
  });

  test("leaves nothing in Redis for good, and nothing but its own keys", async () => {
    const store = process({ prefix: `test-${budget.key.split(" ")[1]}` });
    await untilTaken(store, budget);
    await store.feedback(budget, { ...sent, penaltyMs: 10 });
    const keys = (await connection.command("KEYS", `test-${budget.key.split(" ")[1]}:*`)) as string[];
    const key = `test-${budget.key.split(" ")[1]}:budget:{${budget.key}}`;
    expect(keys.sort()).toEqual([key, `${key}:facts`]);
    for (const name of keys) expect(await connection.command("PTTL", name)).toBeGreaterThan(0);
  });
});

test.each([
  [{ prefix: "a b" }, 'redisBudgetStore: prefix must be a text without spaces and braces, not "a b"'],
  [{ timeoutMs: 0 }, "redisBudgetStore: timeoutMs must be a whole number of milliseconds from 1, not 0"],
  [{ longestCallMs: Number.POSITIVE_INFINITY }, "longestCallMs must be a whole number of milliseconds from 1, not Infinity"],
])("options that make no sense are refused: %j", (options, message) => {
  expect(() => redisBudgetStore({ eval: async () => null }, options)).toThrow(message);
});

import { randomUUID } from "node:crypto";
import { type Budget, type BudgetReport, type BudgetStore, type Clock, systemClock } from "@ringwright/core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type RedisBudgetStoreOptions, redisBudgetStore } from "../src/index.ts";
import { connect, libraries, type TestClient } from "./support/clients.ts";
import { letTimePass } from "./support/let-time-pass.ts";

const redis = inject("redis");
const sent: BudgetReport = { call: "sent", durationMs: 0 };
const unsent: BudgetReport = { call: "unsent", durationMs: 0 };

async function take(store: BudgetStore, budget: Budget, calls: number): Promise<number> {
  const waits = await Promise.all(Array.from({ length: calls }, () => store.acquire(budget)));
  return waits.filter((wait) => wait === undefined).length;
}

describe.skipIf(redis === undefined).each(libraries)("a budget in Redis, by %s", (library) => {
  let connection: TestClient;
  let budget: Budget;
  let passedMs: number;

  beforeEach(async () => {
    passedMs = 0;
    connection = await connect(library, redis?.port ?? 0);
    budget = { key: `https://service.example ${randomUUID()} Heavy`, group: "Heavy", limit: 5, windowMs: 60_000 };
  });
  afterEach(() => connection[Symbol.dispose]());

  const clock: Clock = { ...systemClock, elapsedMs: () => systemClock.elapsedMs() + passedMs };
  const process = (options?: RedisBudgetStoreOptions): BudgetStore => redisBudgetStore(connection.client, { clock, ...options });

  /** Lets time pass for the processes and for what Redis has of the budget. */
  async function pass(byMs: number): Promise<void> {
    passedMs += byMs;
    const key = `ringwright:budget:{${budget.key}}`;
    await letTimePass(connection, [key, `${key}:strangers`, `${key}:facts`], byMs);
  }

  test("is one for all processes, and a place that was not used is free again", async () => {
    const [a, b] = [process(), process()];
    expect(await take(a, budget, 3)).toBe(3);
    expect(await take(b, budget, 3)).toBe(2);
    expect(await a.acquire(budget)).toMatchObject({ reason: "budget" });
    await b.feedback(budget, unsent);
    expect(await take(a, budget, 2)).toBe(1);
  });

  test("holds a place for a whole window after the answer, and not longer", async () => {
    const two = { ...budget, limit: 2 };
    const [a, b] = [process(), process()];
    expect(await take(a, two, 2)).toBe(2);
    await pass(30_000);
    expect(await b.acquire(two)).toEqual({ waitMs: 60_001, reason: "budget" }); // under way: answered now at the earliest
    await a.feedback(two, sent);
    await a.feedback(two, sent);
    await pass(50_000);
    const wait = await b.acquire(two);
    expect(wait?.waitMs).toBeGreaterThan(0);
    expect(wait?.waitMs).toBeLessThanOrEqual(10_001);
    await pass(10_001);
    expect(await take(b, two, 3)).toBe(2);
  });

  test("comes free again when a process died with calls under way", async () => {
    const one = { ...budget, limit: 1 };
    expect(await take(process({ longestCallMs: 90_000 }), one, 1)).toBe(1);
    await pass(140_000);
    expect(await take(process({ longestCallMs: 90_000 }), one, 1)).toBe(0);
    await pass(10_001);
    expect(await take(process({ longestCallMs: 90_000 }), one, 1)).toBe(1);
  });

  test("lets no process through a penalty that one of them met", async () => {
    const [a, b] = [process(), process()];
    expect(await take(a, budget, 1)).toBe(1);
    await a.feedback(budget, { ...sent, penaltyMs: 90_000 });
    const wait = await b.acquire(budget);
    expect(wait?.reason).toBe("penalty");
    expect(wait?.waitMs).toBeGreaterThan(80_000);
    expect(b.forecast(budget, 0)).toMatchObject({ reason: "penalty" });
    await pass(80_000);
    expect(await Promise.all([a, b, process()].map((store) => take(store, budget, 1)))).toEqual([0, 0, 0]);
    await pass(10_001);
    expect(await Promise.all([a, b, process()].map((store) => take(store, budget, 1)))).toEqual([1, 1, 1]);
  });

  test("takes the limit and the window that one process was told for all", async () => {
    const [a, b] = [process(), process()];
    expect(await take(a, budget, 1)).toBe(1);
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

  test("gives the places of strangers and of its own back in the order in which they were taken", async () => {
    const store = process();
    const three = { ...budget, limit: 3 };
    const free = async (): Promise<number> => {
      const taken = await take(store, three, 3);
      for (let place = 0; place < taken; place++) await store.feedback(three, unsent);
      return taken;
    };
    expect(await take(store, three, 1)).toBe(1);
    await store.feedback(three, { ...sent, remaining: 1 }); // one of ours, one of a stranger
    await pass(10_000);
    expect(await take(store, three, 1)).toBe(1);
    await store.feedback(three, sent);
    await pass(5000);
    const wait = await process().acquire(three);
    expect(wait?.waitMs).toBeGreaterThan(44_000);
    expect(wait?.waitMs).toBeLessThanOrEqual(45_001);
    await store.feedback(three, { call: "moved", durationMs: 0, limit: 2 }); // four hold a place of two
    expect((await process().acquire(three))?.waitMs).toBeGreaterThan(54_000);
    await pass(45_001);
    expect(await free()).toBe(0);
    await pass(10_001);
    expect(await free()).toBe(1);
    await pass(5001);
    expect(await free()).toBe(2);
  });

  test.each([1_000_000, 1e12])("counts %d calls of strangers as one number", async (limit) => {
    const store = process();
    expect(await take(store, budget, 1)).toBe(1);
    await store.feedback(budget, { ...sent, limit, remaining: 0 });
    const key = `ringwright:budget:{${budget.key}}`;
    expect(await connection.command("ZCARD", key)).toBe(1);
    expect(await connection.command("ZCARD", `${key}:strangers`)).toBe(1);
    expect(await process().acquire(budget)).toMatchObject({ reason: "budget" });
    await pass(60_001);
    expect(await take(store, budget, 1)).toBe(1);
  });

  test.each([1e17, Number.MAX_VALUE])(
    "believes a penalty of %d ms for an hour, and serves the others as before",
    async (penaltyMs) => {
      const store = process();
      expect(await take(store, budget, 1)).toBe(1);
      await store.feedback(budget, { ...sent, penaltyMs });
      expect((await process().acquire(budget))?.waitMs).toBeLessThanOrEqual(3_600_001);
      await pass(3_600_001);
      expect(await take(process(), budget, 1)).toBe(1);
    },
  );

  test("takes nobody for a stranger whose place came free while a call was under way", async () => {
    const three = { ...budget, limit: 3 };
    const store = process();
    expect(await take(store, three, 3)).toBe(3);
    await store.feedback(three, sent);
    await pass(20_000);
    await store.feedback(three, sent);
    await pass(40_001);
    expect(await take(process(), three, 2)).toBe(1); // the first no longer counts
    await store.feedback(three, { ...sent, durationMs: 70_000, remaining: 0 });
    await pass(20_000);
    expect(await take(store, three, 2)).toBe(1); // nor does the second; a stranger would hold its place for a window
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
    const one = { ...budget, limit: 1 };
    const store = process();
    expect(await take(store, one, 1)).toBe(1);
    await store.feedback(one, { ...sent, penaltyMs: 30_000 });
    await pass(-3_600_000);
    const other = process();
    expect(await other.acquire(one)).toMatchObject({ reason: "penalty" });
    await pass(30_001);
    expect(await other.acquire(one)).toMatchObject({ reason: "budget" });
    await pass(30_001);
    expect(await take(other, one, 1)).toBe(1);
  });

  test("leaves nothing in Redis for good, and nothing but its own keys", async () => {
    const store = process({ prefix: `test-${budget.key.split(" ")[1]}` });
    expect(await take(store, budget, 1)).toBe(1);
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

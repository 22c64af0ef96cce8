import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type AccountCalls, limits, planAccount } from "../src/account.ts";
import type { Costs, Shares } from "../src/costs.ts";
import { Budget } from "../src/model/budget.ts";
import { EventQueue } from "../src/model/event-queue.ts";
import { type FleetSetup, playFleet } from "../src/model/play-fleet.ts";
import { measured } from "../src/records.ts";

let calls: AccountCalls;
beforeAll(async () => {
  calls = await planAccount(20);
});

const fleet = fc.record({
  accounts: fc.integer({ min: 1, max: 40 }),
  workers: fc.integer({ min: 1, max: 6 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  serviceMs: fc.integer({ min: 0, max: 2000 }),
  seed: fc.integer(),
});
const setupOf = (some: Omit<FleetSetup, "calls" | "costs">, costs: Costs = measured.costs): FleetSetup => ({
  ...some,
  calls,
  costs,
});

const times = (factor: number, { turn, replayed, sent, refused }: Shares): Shares => ({
  turn: factor * turn,
  replayed: factor * replayed,
  sent: factor * sent,
  refused: factor * refused,
});

test("an account's calls are those of its plan, its reading and its task", () => {
  const counts = limits.map((_, group) => calls.calls.filter((call) => call.group === group).length);
  expect(calls).toMatchObject({ people: 20, boundMs: 60_000 });
  expect(counts).toEqual([6, 43, 5]);
});

test("everybody is done, never under the bound, and nobody works faster than their processors", () => {
  fc.assert(
    fc.property(fleet, (some) => {
      const outcome = playFleet(setupOf(some));
      expect(outcome.peopleDone).toBe(20 * some.accounts);
      expect(outcome.tookMs).toBeGreaterThanOrEqual(calls.boundMs);
      expect(outcome.redisBusy).toBeLessThanOrEqual(1);
      expect(outcome.workerBusy).toBeLessThanOrEqual(1);
      expect(outcome.placesBusy).toBeLessThanOrEqual(1 + 1e-9);
      expect(outcome.turns).toBeGreaterThanOrEqual(2 * some.accounts);
      expect(outcome.delayedPeak).toBeLessThanOrEqual(some.accounts);
    }),
    { numRuns: 60 },
  );
});

test("what is asked for more than it can do is busy all the time, and no more", () => {
  const { cpuMs, redisCpuMs } = measured.costs.turns;
  const some = { accounts: 300, concurrency: 8, serviceMs: 50, seed: 1 };
  const withTurns = (of: object): Costs => ({ ...measured.costs, turns: { ...measured.costs.turns, ...of } });

  const lateRedis = playFleet(
    setupOf({ ...some, workers: 4 }, withTurns({ redisCpuMs: times(20, redisCpuMs), cpuMs: times(0, cpuMs) })),
  );
  expect(lateRedis.redisBusy).toBeGreaterThan(0.8);
  expect(lateRedis.redisBusy).toBeLessThanOrEqual(1);

  const lateWorkers = withTurns({ cpuMs: times(20, cpuMs), redisCpuMs: times(0, redisCpuMs) });
  const one = playFleet(setupOf({ ...some, workers: 1 }, lateWorkers));
  const four = playFleet(setupOf({ ...some, workers: 4 }, lateWorkers));
  for (const { workerBusy } of [one, four]) {
    expect(workerBusy).toBeGreaterThan(0.8);
    expect(workerBusy).toBeLessThanOrEqual(1);
  }
  expect(one.tookMs / four.tookMs).toBeGreaterThan(3);
});

test("the same seed gives the same figures, and another one others", () => {
  const some = { accounts: 30, workers: 2, concurrency: 4, serviceMs: 100 };
  const one = playFleet(setupOf({ ...some, seed: 1 }));
  expect(playFleet(setupOf({ ...some, seed: 1 }))).toEqual(one);
  expect(playFleet(setupOf({ ...some, seed: 2 })).tookMs).not.toBe(one.tookMs);
});

test("more workers are no slower where Redis takes no time", () => {
  const { turns } = measured.costs;
  const costs = { ...measured.costs, turns: { ...turns, redisCpuMs: times(0, turns.redisCpuMs) } };
  // Who comes first may change by a call's time.
  const slackMs = 2000;
  fc.assert(
    fc.property(fleet, (some) => {
      const few = playFleet(setupOf({ ...some, accounts: 20 * some.accounts }, costs));
      const many = playFleet(setupOf({ ...some, accounts: 20 * some.accounts, workers: 2 * some.workers }, costs));
      expect(many.tookMs).toBeLessThanOrEqual(few.tookMs + slackMs + 3 * some.serviceMs);
    }),
    { numRuns: 8 },
  );
});

test("Redis servers share the work", () => {
  const some = { accounts: 400, workers: 4, concurrency: 8, serviceMs: 50, seed: 1 };
  const [one, two] = [playFleet(setupOf(some)), playFleet(setupOf({ ...some, redisServers: 2 }))];
  expect(two.peopleDone).toBe(one.peopleDone);
  expect(two.redisBusy).toBeLessThan(one.redisBusy * 0.7);
});

test("a budget lets no more pass in any window than its limit", () => {
  const [{ limit, windowMs }] = [{ limit: 5, windowMs: 1000 }];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), { maxLength: 80 }),
      (tries) => {
        const budget = new Budget({ limit, windowMs });
        const answers: number[] = [];
        const taken: number[] = [];
        let nowMs = 0;
        for (const [laterMs, tookMs] of tries) {
          nowMs += laterMs;
          for (const answerMs of answers.filter((at) => at <= nowMs).sort((a, b) => a - b)) {
            budget.answered(answerMs);
            answers.splice(answers.indexOf(answerMs), 1);
          }
          const isFree = budget.freeAtMs(nowMs) === nowMs;
          expect(budget.take(nowMs)).toBe(isFree);
          if (!isFree) continue;
          taken.push(nowMs);
          answers.push(nowMs + tookMs);
        }
        for (const [index, atMs] of taken.entries()) {
          const earlier = taken[index - limit];
          if (earlier !== undefined) expect(atMs - earlier).toBeGreaterThanOrEqual(windowMs);
        }
      },
    ),
  );
});

test("events come by their time, and at the same moment in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3000 }), (times) => {
      const queue = new EventQueue();
      for (const [event, timeMs] of times.entries()) queue.add(timeMs, event);
      const expected = times.map((timeMs, event) => ({ timeMs, event })).sort((one, other) => one.timeMs - other.timeMs);
      expect(expected.map(() => queue.take())).toEqual(expected.map(({ event }) => event));
      expect(queue.nextMs).toBe(Number.POSITIVE_INFINITY);
    }),
  );
});

import type { RateGroup } from "@ringwright/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { callKindOf } from "../src/calls/call-kinds.ts";
import { usualLimits } from "../src/index.ts";
import type { Work } from "../src/plan/work.ts";
import { layOut } from "../src/schedule/lay-out.ts";
import { sendingMs } from "../src/schedule/limits.ts";
import type { PlannedCall } from "../src/schedule/planned-call.ts";
import { simulate } from "../src/schedule/simulate.ts";
import { orderWork } from "../src/schedule/work-order.ts";

const nothingSent = new Map<RateGroup, number>();

const user = (name: string, needs: readonly string[] = []): Work => ({
  kind: "createUser",
  person: name,
  record: { status: "Enabled", contact: { firstName: "Ada", lastName: name, email: `${name}@tidewater.example` } },
  needs,
  gives: [`person:${name}`],
});
const update = (name: string, needs: readonly string[] = []): Work => ({
  kind: "updateExtension",
  person: name,
  changes: { contact: { jobTitle: "Pilot" } },
  needs,
});
const joinQueue = (name: string, groupId: string, needs: readonly string[] = []): Work => {
  return { kind: "changeQueue", person: name, groupId, change: "add", needs };
};

const many = <T>(count: number, make: (name: string) => T): T[] => Array.from({ length: count }, (_, index) => make(`p${index}`));
const waysOf = (calls: readonly PlannedCall[]): string[] => calls.map(({ way, work }) => `${way} ${work.length}`);

test("as many pieces share a call as the contract allows, and groups side by side", () => {
  const work = [...many(25, (name) => user(name)), ...many(25, (name) => joinQueue(name, "1", [`person:${name}`]))];
  const { calls } = layOut(work, usualLimits, nothingSent);
  expect(waysOf(calls)).toEqual(["createUser 10", "createUser 10", "createUser 5", "changeQueue 25"]);
  expect(calls[3]?.after).toEqual([0, 1, 2]);
});

test("one or two changes go by themselves, more of them as a task", () => {
  expect(
    waysOf(
      layOut(
        many(2, (name) => update(name)),
        usualLimits,
        nothingSent,
      ).calls,
    ),
  ).toEqual(["updateExtensionAlone 1", "updateExtensionAlone 1"]);
  expect(
    waysOf(
      layOut(
        many(3, (name) => update(name)),
        usualLimits,
        nothingSent,
      ).calls,
    ),
  ).toEqual(["updateExtension 3"]);
});

test("a task makes room for the others where its records fit into another group meanwhile", () => {
  // With the task the eleventh Heavy call would wait a minute; thirty Medium calls wait for nothing.
  const work = [...many(100, (name) => user(name)), ...many(30, (name) => update(name))];
  const { calls, boundMs } = layOut(work, usualLimits, nothingSent);
  expect(calls.filter(({ way }) => way === "updateExtensionAlone")).toHaveLength(30);
  expect(boundMs).toBe(0);
});

test("a cost centre is changed in a task alone", () => {
  const work: Work = { kind: "updateExtension", person: "ada", changes: { costCenter: { id: 224101 } } };
  expect(waysOf(layOut([work], usualLimits, nothingSent).calls)).toEqual(["updateExtension 1"]);
});

test("work that waits for itself, or for what nobody gives, is stuck", () => {
  const swap = [user("a", ["extension:102"]), user("b", ["extension:101"])].map((work, index) => ({
    ...work,
    gives: [`extension:${101 + index}`],
  }));
  const { stuck } = orderWork([...swap, user("c"), user("d", ["number:+15035550100"])]);
  expect([...stuck].map(({ person }) => person).sort()).toEqual(["a", "b", "d"]);
});

const counts = fc.record({
  users: fc.nat({ max: 400 }),
  updates: fc.nat({ max: 120 }),
  queues: fc.nat({ max: 40 }),
  read: fc.nat({ max: 12 }),
});

test("no window has more calls than its limit, nothing is sent before what it needs, and never sooner than the bound", () => {
  fc.assert(
    fc.property(counts, ({ users, updates, queues, read }) => {
      const work = [
        ...many(users, (name) => user(name)),
        ...many(updates, (name) => update(name)),
        ...many(Math.min(queues, users), (name) => joinQueue(name, name, [`person:${name}`])),
      ];
      const sent = new Map<RateGroup, number>([["Heavy", read]]);
      const { calls, boundMs } = layOut(work, usualLimits, sent);
      const times = simulate(calls, usualLimits, sent);
      expect(calls.flatMap((call) => call.work)).toHaveLength(work.length);
      calls.forEach(({ after }, index) => {
        for (const earlier of after) expect(times[earlier]).toBeLessThanOrEqual(times[index] ?? -1);
      });
      for (const group of ["Heavy", "Medium"] as const) {
        const own = calls.flatMap(({ way }, index) => (callKindOf(way).operation.group === group ? [times[index] ?? 0] : []));
        const all = [
          ...Array.from({ length: sent.get(group) ?? 0 }, (_, index) => Math.floor(index / usualLimits[group].limit) * 60_000),
          ...own,
        ].sort((a, b) => a - b);
        const { limit, windowMs } = usualLimits[group];
        all.forEach((time, index) => {
          const earlier = all[index - limit];
          if (earlier !== undefined) expect(time - earlier).toBeGreaterThanOrEqual(windowMs);
        });
      }
      expect(Math.max(sendingMs(usualLimits, "Heavy", read), ...times)).toBeGreaterThanOrEqual(boundMs);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("the bound is that of the best choice of tasks and single calls, tried one by one", () => {
  fc.assert(
    fc.property(counts, ({ users, updates, read }) => {
      const work = [...many(users, (name) => user(name)), ...many(updates, (name) => update(name))];
      const sent = new Map<RateGroup, number>([["Heavy", read]]);
      const { boundMs } = layOut(work, usualLimits, sent);
      // There is one task at most here, and every number of its records may go by itself.
      const heavy = Math.ceil(users / 10) + read;
      const choices = updates === 0 ? [0] : Array.from({ length: updates + 1 }, (_, alone) => alone);
      const best = choices.map((alone) => {
        const tasks = updates > alone ? 1 : 0;
        return Math.max(sendingMs(usualLimits, "Heavy", heavy + tasks), sendingMs(usualLimits, "Medium", alone));
      });
      expect(boundMs).toBe(Math.min(...best));
    }),
    { numRuns: 200, seed: 8 },
  );
});

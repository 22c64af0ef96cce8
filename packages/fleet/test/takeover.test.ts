import { type RedisServer, startRedis } from "@ringwright/redis-server";
import { expect, inject, test, vi } from "vitest";
import { readStatus, startRun } from "../src/index.ts";
import { end, startWorker, type WorkerProcess } from "./support/fleet-world.ts";
import { fleetHere, type Here } from "./support/here.ts";
import { ended } from "./support/until.ts";

const operation = "createForwardingNumber";
const people = 6;
const options = { pace: 60, settleMs: 1000, lockMs: 1000, longestCallMs: 60_000 };

/** Starts a run whose worker waits for an answer, of which the service has done what it was asked for. */
async function begun(here: Here, redis: string): Promise<WorkerProcess> {
  const [sandbox] = here.sandboxes;
  // The answer trickles in for longer than the test takes.
  sandbox?.faults.add({ operation, slowBodyMs: 300_000, count: 1 });
  await startRun(here.fleet, here.companies);
  const worker = startWorker({ redis, prefix: here.fleet.prefix }, here, options);
  // The others have been answered by then.
  await vi.waitUntil(() => sandbox?.faults.list.length === 0 && forwardingOf(here).length === people / 2, { timeout: 30_000 });
  return worker;
}

function forwardingOf({ sandboxes }: Here): string[] {
  return (sandboxes[0]?.state.forwardingNumbers.find({}) ?? [])
    .filter(({ phoneNumber }) => phoneNumber === "+15035559911")
    .map(({ extensionId }) => extensionId ?? "");
}

async function endedAs(here: Here, server: RedisServer, worker: WorkerProcess): Promise<void> {
  const second = startWorker({ redis: server.url, prefix: here.fleet.prefix }, here, options);
  try {
    await ended(here.fleet);
  } finally {
    await Promise.all([worker, second].map(({ process }) => end(process)));
  }
  expect((await readStatus(here.fleet)).accounts.map(({ stage, people: joined, undone }) => [stage, joined, undone])).toEqual([
    ["done", people, []],
  ]);
  expect(new Set(forwardingOf(here)).size).toBe(people / 2);
  expect(here.sandboxes[0]?.requests.filter((request) => request.operation === operation)).toHaveLength(people / 2);
}

const command = inject("redis")?.command;

test.skipIf(command === undefined)("a call whose worker was killed is looked up, and not sent again", async ({ task }) => {
  await using server = await startRedis(command ?? "redis-server");
  await using here = await fleetHere(1, people, {}, server.url);
  const worker = await begun(here, server.url);
  await end(worker.process);
  task.meta.figures = { kills: 1 };
  await endedAs(here, server, worker);
});

test.skipIf(command === undefined)("a call of which Redis has lost all is looked up, and not sent again", async ({ task }) => {
  await using server = await startRedis(command ?? "redis-server");
  await using here = await fleetHere(1, people, {}, server.url);
  const worker = await begun(here, server.url);
  await server.crash(operation);
  await end(worker.process);
  task.meta.figures = { kills: 2 };
  await endedAs(here, server, worker);
});

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { type ServerCommand, startRedis } from "@ringwright/redis-server";
import { openFleet, readStatus, startRun } from "../../src/index.ts";
import { contentAfter } from "../../test/support/account-content.ts";
import { companyOf } from "../../test/support/companies.ts";
import { end, startSandboxes, startWorker, type WorkerProcess } from "../../test/support/fleet-world.ts";
import { randomOf } from "../../test/support/random.ts";
import { storedIn } from "../../test/support/stored.ts";
import { type Trouble, trouble } from "../../test/support/troubles.ts";
import { ended } from "../../test/support/until.ts";
import type { Settings } from "./arguments.ts";
import type { Figures } from "./figures.ts";
import { watchRedis } from "./watch-redis.ts";

const prefix = "large";
const forwardingNumbers = 4;
const faultyShare = 0.05;
// When workers are killed, in milliseconds after the trouble before.
const killAfter = { leastMs: 3000, mostMs: 8000 };
// In the first rush, and about when the second one begins.
const [restartAt, crashAt] = [3, 10];

/**
 * Runs a fleet and counts.
 *
 * @param onProgress - told how many accounts are done
 */
export async function runLarge(command: ServerCommand, settings: Settings, onProgress: (done: number) => void): Promise<Figures> {
  const { accounts, people, workers: workerCount, windowSeconds, hosts, concurrency, seed, isKilling } = settings;
  await using stack = new AsyncDisposableStack();
  const server = stack.use(await startRedis(command));
  const where = { redis: server.url, prefix };
  const faults = isKilling ? faultyShare : 0;
  const groups = await Promise.all(
    Array.from({ length: hosts }, (_, index) => {
      const share = Math.floor((accounts + index) / hosts);
      return startSandboxes(
        { accounts: share, people, windowSeconds, faults, seed: seed + 1000 * index },
        `host-${index}-account`,
      );
    }),
  );
  for (const group of groups) stack.use(group);
  const all = { accounts: groups.flatMap((group) => group.accounts), env: Object.assign({}, ...groups.map(({ env }) => env)) };
  const fleet = stack.use(openFleet(where));
  const company = companyOf(people, forwardingNumbers);
  const before = await Promise.all(groups.map((group) => group.content()));

  const start = (): WorkerProcess => startWorker(where, all, { concurrency, pace: Math.max(1, 60 / windowSeconds) });
  const workers = Array.from({ length: workerCount }, start);
  stack.defer(() => Promise.all(workers.map(({ process }) => end(process))).then(() => {}));
  await Promise.all(workers.map(({ ready }) => ready));

  const over = new AbortController();
  const { signal } = over;
  const random = randomOf(seed);
  const happened: Trouble[] = [];
  const startedAtMs = Date.now();
  await startRun(fleet, new Map(all.accounts.map(({ name }) => [name, company])));
  const watched = watchRedis(fleet.redis, signal, async () => {
    const { completed = 0, failed = 0 } = await fleet.accounts.getJobCounts("completed", "failed");
    onProgress(completed + failed);
  });
  const killed = !isKilling
    ? []
    : trouble({
        server,
        workers,
        startWorker: start,
        random,
        signal,
        restartAt,
        crashAt,
        next: () => setTimeout(killAfter.leastMs + random() * (killAfter.mostMs - killAfter.leastMs), undefined, { signal }),
        lastSecond: () => setTimeout(1000, undefined, { signal }),
        on: (what) => happened.push(what),
      });
  await ended(fleet);
  over.abort();
  const [use, dead] = await Promise.all([watched, killed]);
  const { accounts: statuses } = await readStatus(fleet);
  await closeWorkers(workers);

  const tookS = (Math.max(...statuses.map(({ endedAtMs = 0 }) => endedAtMs)) - startedAtMs) / 1000;
  const boundS = (Math.max(...statuses.map(({ boundMs = 0 }) => boundMs)) * windowSeconds) / 60_000;
  const told = await Promise.all(groups.map((group) => group.content()));
  const held = told.flatMap((group) => group.accounts);
  const heldBefore = before.flatMap((group) => group.accounts);
  const wrong = all.accounts.filter((_, index) => {
    const first = heldBefore[index];
    return first === undefined || !isDeepStrictEqual(held[index], contentAfter(first, company));
  });
  const every = [...workers, ...dead];
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const processorS = {
    workers: sum(every.map(({ processorMs }) => processorMs)) / 1000,
    sandboxes: sum(told.map(({ processorMs }) => processorMs)) / 1000,
    redis: use.processorMs / 1000,
  };
  const calls = sum(told.map((group) => group.calls));
  const turns = sum(every.map((worker) => worker.turns));
  const left = await storedIn(fleet.redis, prefix);
  return {
    ...settings,
    server: use.server,
    processors: availableParallelism(),
    done: statuses.filter(({ stage }) => stage === "done").length,
    wrong: wrong.map(({ name }) => name),
    tookS,
    boundS,
    ratio: tookS / boundS,
    calls,
    refusedForTheirRate: sum(told.map(({ refused }) => refused)),
    faults: sum(told.map((group) => group.faults)),
    workersKilled: dead.length,
    redisRestarted: happened.filter((what) => what !== "worker").length,
    turns,
    processorS,
    perAccount: {
      calls: calls / accounts,
      turns: turns / accounts,
      processorMs: {
        workers: (1000 * processorS.workers) / accounts,
        sandboxes: (1000 * processorS.sandboxes) / accounts,
        redis: use.processorMs / accounts,
      },
      peakKeys: use.peakKeys / accounts,
      peakBytes: use.peakBytes / accounts,
      endKeys: left.keys / accounts,
      endBytes: left.bytes / accounts,
    },
    left,
  };
}

// In good order, so that what they keep last is what a user would find.
async function closeWorkers(workers: readonly WorkerProcess[]): Promise<void> {
  await Promise.all(
    workers.map(async ({ process: worker }) => {
      const exited = once(worker, "exit");
      worker.kill("SIGTERM");
      await exited;
    }),
  );
}

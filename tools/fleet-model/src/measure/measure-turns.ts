import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openFleet, readStatus, startRun } from "@ringwright/fleet";
import { companyOf } from "../../../../packages/fleet/test/support/companies.ts";
import { end, startSandboxes } from "../../../../packages/fleet/test/support/fleet-world.ts";
import { ended } from "../../../../packages/fleet/test/support/until.ts";
import { forwardingNumbers } from "../account.ts";
import { type RedisFigures, redisFigures } from "./redis-figures.ts";
import type { TurnFigures } from "./turn-figures.ts";

/** So many accounts of so many people. */
export interface Share {
  readonly accounts: number;
  readonly people: number;
}

/** How a small fleet is given its turns. */
export interface SmallFleet {
  /** The address of a server that does nothing else. */
  readonly redis: string;
  readonly shares: readonly Share[];
  /** How long the window of the sandboxes' limits is. */
  readonly windowSeconds: number;
  readonly workers: number;
  readonly concurrency: number;
  /** Whether each turn is told with what it took of Redis, which is asked for it. */
  readonly asksRedis: boolean;
  /** Told of each turn. */
  readonly onTurn?: (turn: TurnFigures) => void;
}

/** What came of it. */
export interface SmallFleetEnd {
  readonly turns: readonly TurnFigures[];
  /** From the beginning of the first turn to the end of the last, in milliseconds. */
  readonly tookMs: number;
  /** What Redis did for it. */
  readonly redis: Pick<RedisFigures, "cpuMs" | "inBytes" | "outBytes">;
}

/** Lets a real fleet, with sandboxes, have its turns until all are done. */
export async function measureTurns(setup: SmallFleet): Promise<SmallFleetEnd> {
  const { redis, windowSeconds, onTurn = () => {} } = setup;
  const where = { redis, prefix: "measured" };
  const groups = await Promise.all(
    setup.shares.map(async ({ accounts, people }) => {
      const sandboxes = await startSandboxes({ accounts, people, windowSeconds }, `people-${people}-account`);
      return { sandboxes, company: companyOf(people, forwardingNumbers) };
    }),
  );
  await using fleet = openFleet(where);
  const accounts = groups.flatMap(({ sandboxes }) => sandboxes.accounts);
  const companies = groups.flatMap(({ sandboxes, company }) => sandboxes.accounts.map(({ name }) => [name, company] as const));
  await startRun(fleet, new Map(companies));
  const env = {
    ...Object.assign({}, ...groups.map(({ sandboxes }) => sandboxes.env)),
    WORK: JSON.stringify({
      ...where,
      accounts,
      asksRedis: setup.asksRedis,
      options: { concurrency: setup.concurrency, pace: Math.max(1, 60 / windowSeconds) },
    }),
  };
  const before = await redisFigures(fleet.redis);
  const children = Array.from({ length: setup.workers }, () => startWorker(env));
  try {
    const turns: TurnFigures[] = [];
    // Whoever asked Redis whether all are done would be measured as well.
    await new Promise<void>((resolve) => {
      for (const child of children) {
        child.on("message", (turn: TurnFigures) => {
          turns.push(turn);
          onTurn(turn);
          if (turns.filter(({ end }) => end !== "waits").length === accounts.length) resolve();
        });
      }
    });
    const after = await redisFigures(fleet.redis);
    await ended(fleet); // a worker tells of a turn before the queue knows
    const { accounts: all } = await readStatus(fleet);
    const wrong = all.filter(({ stage }) => stage !== "done");
    if (wrong.length > 0) throw new Error(`${wrong.length} of ${all.length} accounts are not done: ${wrong[0]?.reason}`);
    const times = (of: (account: (typeof all)[number]) => number | undefined): number[] => all.map((one) => of(one) ?? 0);
    return {
      turns,
      tookMs: Math.max(...times(({ endedAtMs }) => endedAtMs)) - Math.min(...times(({ begunAtMs }) => begunAtMs)),
      redis: {
        cpuMs: after.cpuMs - before.cpuMs,
        inBytes: after.inBytes - before.inBytes,
        outBytes: after.outBytes - before.outBytes,
      },
    };
  } finally {
    await Promise.all(children.map(end));
    await Promise.all(groups.map(({ sandboxes }) => sandboxes[Symbol.asyncDispose]()));
  }
}

function startWorker(env: Readonly<Record<string, string>>): ChildProcess {
  return fork(fileURLToPath(new URL("worker-process.ts", import.meta.url)), [], {
    execArgv: ["--conditions=ringwright-source"],
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

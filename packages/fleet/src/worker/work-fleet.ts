import process from "node:process";
import { AuthError, InputError } from "@ringwright/core";
import { PlanError } from "@ringwright/provisioning";
import { redisBudgetStore } from "@ringwright/redis";
import { DelayedError, type Job, UnrecoverableError, Worker } from "bullmq";
import type { FleetAccount } from "../file/fleet-file.ts";
import type { Environment } from "../file/read-secret.ts";
import { type AccountJob, type Fleet, queueNames, type RunJob } from "../run/fleet.ts";
import { ofRedis } from "../run/of-redis.ts";
import type { AccountProgress } from "../run/status.ts";
import type { FleetTelemetry } from "../telemetry/fleet-telemetry.ts";
import type { AccountEnd } from "../turn/play-account.ts";
import { readSecrets, type Secrets } from "./account-client.ts";
import { type TurnSetup, takeTurn } from "./take-turn.ts";
import { isTrouble } from "./trouble.ts";

/** How a worker works. */
export interface WorkOptions {
  /** Where the names of variables in the fleet file lead to. The process's own environment when left out. */
  readonly env?: Environment;
  /** How many accounts have their turn at once in this process. 32 when left out. */
  readonly concurrency?: number;
  /** After this no call of a turn begins, so that others get theirs, in milliseconds. 10000 when left out. */
  readonly longestTurnMs?: number;
  /** The most a single request may take, in milliseconds. 60000 when left out. */
  readonly longestCallMs?: number;
  /** What was sent when a worker or Redis ended may be under way for so long, in milliseconds. 30000 when left out. */
  readonly settleMs?: number;
  /** A worker from which nothing is heard for so long is taken for dead, in milliseconds. 30000 when left out. */
  readonly lockMs?: number;
  /** For sandboxes whose limits are scaled down: how much faster than the service's their time goes. 1 when left out. */
  readonly pace?: number;
  readonly telemetry?: FleetTelemetry;
  /** Told of each turn that has ended. */
  readonly onTurn?: (account: string, end: "done" | "waits" | "failed", why: string) => void;
}

/** A worker at work. */
export interface FleetWorker extends AsyncDisposable {
  /** Ends it: turns that have begun end, with their calls answered. */
  close(): Promise<void>;
}

// An account is taken over as often as workers die.
const mostTakeovers = 1_000_000;
// Redis was gone, or another worker has the account: soon it is known which.
const troubleMs = 1000;

/**
 * Takes part in the work of a fleet: gives accounts their turns, until it is closed. Any number of processes, on any number of
 * machines, may do so at once.
 *
 * @param accounts - those of the fleet file: how each logs in, and where
 */
export function workFleet(fleet: Fleet, accounts: readonly FleetAccount[], options: WorkOptions = {}): FleetWorker {
  const { env = process.env, telemetry, lockMs = 30_000, longestCallMs = 60_000, onTurn = () => {} } = options;
  const byName = new Map(accounts.map((account) => [account.name, account]));
  const known = new Map<string, Promise<Secrets>>();
  const closing = new AbortController();
  const setup: TurnSetup = {
    fleet,
    store: redisBudgetStore(fleet.redis, { prefix: fleet.prefix, longestCallMs }),
    telemetry,
    closing: closing.signal,
    longestTurnMs: options.longestTurnMs ?? 10_000,
    longestCallMs,
    settleMs: options.settleMs ?? 30_000,
    pace: options.pace ?? 1,
  };

  // A command that prints a secret runs once a worker.
  function secretsOf(account: FleetAccount): Promise<Secrets> {
    const asked = known.get(account.name) ?? readSecrets(account, env);
    known.set(account.name, asked);
    asked.catch(() => known.delete(account.name));
    return asked;
  }

  async function work(job: Job<AccountJob>, token: string | undefined): Promise<AccountProgress> {
    const { run, account: name, carrier = {} } = job.data;
    const account = byName.get(name);
    if (account === undefined)
      throw new InputError(`the fleet file of this worker has no account ${name}; give all workers the same`);
    const before = typeof job.progress === "object" ? (job.progress as AccountProgress) : {};
    let progress: AccountProgress = { begunAtMs: Date.now(), ...before };
    const take = async (): ReturnType<typeof takeTurn> =>
      takeTurn(setup, {
        run,
        account,
        secrets: await secretsOf(account),
        tries: job.attemptsMade,
        onPlan: async (plan) => {
          if (progress.people !== undefined) return; // the first one's stays: later ones have less to do
          progress = { ...plan, ...progress };
          await ofRedis(`job ${job.id}`, job.updateProgress(progress)); // who takes over from a dead worker knows it, too
        },
        onChange: () => {
          progress = { ...progress, changes: (progress.changes ?? 0) + 1 };
        },
      });
    const backToQueue = async (untilMs: number, why: string): Promise<never> => {
      await job.updateProgress({ ...progress, untilMs });
      await job.moveToDelayed(untilMs, token);
      onTurn(name, "waits", why);
      throw new DelayedError();
    };

    let played: AccountEnd;
    try {
      const end = await (telemetry === undefined ? take() : telemetry.turn({ run, account: name, carrier }, take));
      if (end.kind === "waits") return await backToQueue(end.untilMs, `until ${new Date(end.untilMs).toISOString()}`);
      played = end.result;
    } catch (error) {
      if (error instanceof DelayedError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      if (isTrouble(error)) return backToQueue(Date.now() + troubleMs, why);
      onTurn(name, "failed", why);
      // Nobody's trying again would help.
      const isFinal = error instanceof AuthError || error instanceof PlanError || error instanceof InputError;
      throw isFinal ? new UnrecoverableError(why) : error;
    }
    const { sites, people, isDone } = played.report;
    const undone = [...sites, ...people].filter(({ fate }) => fate !== "done");
    progress = { ...progress, undone: undone.slice(0, mostUndone).map(({ key, fate, reasons }) => ({ key, fate, reasons })) };
    await job.updateProgress(progress);
    if (isDone) {
      onTurn(name, "done", "");
      return progress;
    }
    const [first] = undone;
    const why =
      first === undefined ? "something is not done" : `${undone.length} not done: ${first.key}: ${first.reasons.join("; ")}`;
    onTurn(name, "failed", why);
    const isFinal = undone.length > 0 && undone.every(({ fate }) => fate === "failed" || fate === "lacks");
    throw isFinal ? new UnrecoverableError(why) : new Error(why);
  }

  const settings = {
    connection: fleet.queueRedis,
    prefix: fleet.queuePrefix,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: mostTakeovers,
  };
  const concurrency = options.concurrency ?? 32;
  const accountWorker = new Worker<AccountJob>(queueNames.accounts, work, { ...settings, concurrency });
  // The job of a run comes up when those of its accounts have ended.
  const runWorker = new Worker<RunJob>(queueNames.runs, async ({ data }) => data.run, settings);
  for (const worker of [accountWorker, runWorker]) worker.on("error", () => {}); // Redis is gone: it goes on when that is back
  const unwatch = telemetry?.watchDepths(async () => {
    const counts = await fleet.accounts.getJobCounts("waiting", "active", "delayed", "failed");
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { queued: waiting, working: active, waiting: delayed, failed };
  });

  const close = async (): Promise<void> => {
    closing.abort();
    unwatch?.();
    await Promise.all([accountWorker.close(), runWorker.close()]);
  };
  return { close, [Symbol.asyncDispose]: close };
}

// What a table can show; `ringwright plan` has all.
const mostUndone = 20;

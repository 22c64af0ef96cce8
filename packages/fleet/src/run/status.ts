import type { Fleet } from "./fleet.ts";
import { FleetError } from "./fleet-error.ts";
import { readRun } from "./run-record.ts";
import { jobIdOf } from "./start-run.ts";

/** What an account is doing. `lost`: its job is not there; `retry` adds it again. */
export type AccountStage = "queued" | "working" | "waiting" | "done" | "failed" | "lost";

/** How far an account is. */
export interface AccountProgress {
  /** How many people something is to happen to by its first plan, once there is one. */
  readonly people?: number;
  /** How many calls have been answered that change something. */
  readonly changes?: number;
  /** No order of the calls of its first plan can be faster, in milliseconds. */
  readonly boundMs?: number;
  /** When its first turn began, in milliseconds since the epoch. */
  readonly begunAtMs?: number;
  /** Who is not done, and why; twenty at most. */
  readonly undone?: readonly { readonly key: string; readonly fate: string; readonly reasons: readonly string[] }[];
}

/** How an account of a run is. */
export interface AccountStatus extends AccountProgress {
  readonly account: string;
  readonly stage: AccountStage;
  /** Until when it waits for its limits, a task, or another try, in milliseconds since the epoch. */
  readonly untilMs?: number;
  readonly endedAtMs?: number;
  /** Why it failed, or what it met last. */
  readonly reason?: string;
}

/** How a run is. */
export interface RunStatus {
  readonly run: string;
  readonly startedAtMs: number;
  readonly isCancelled: boolean;
  /** Whether the queue is paused: accounts at work end their turn, no other begins. */
  readonly isPaused: boolean;
  readonly accounts: readonly AccountStatus[];
}

/**
 * How a run is.
 *
 * @param run - the last one when left out
 * @throws FleetError where there is none
 */
export async function readStatus(fleet: Fleet, run?: string): Promise<RunStatus> {
  const record = await readRun(fleet, run);
  if (record === undefined) throw new FleetError(run === undefined ? "there is no run yet; start one" : `there is no run ${run}`);
  const [isPaused, accounts] = await Promise.all([
    fleet.accounts.isPaused(),
    Promise.all(record.accounts.map((account) => accountStatus(fleet, record.run, account))),
  ]);
  const { startedAtMs, isCancelled } = record;
  return { run: record.run, startedAtMs, isCancelled, isPaused, accounts };
}

/** Whether every account of a run has come to its end, good or bad. */
export function isEnded({ accounts }: RunStatus): boolean {
  return accounts.every(({ stage }) => stage === "done" || stage === "failed");
}

const stages: Readonly<Record<string, AccountStage>> = {
  active: "working",
  completed: "done",
  delayed: "waiting",
  failed: "failed",
  unknown: "lost",
};

async function accountStatus(fleet: Fleet, run: string, account: string): Promise<AccountStatus> {
  const id = jobIdOf(run, account);
  const [state, job] = await Promise.all([fleet.accounts.getJobState(id), fleet.accounts.getJob(id)]);
  const stage = stages[state] ?? "queued";
  if (job === undefined) return { account, stage };
  const progress = typeof job.progress === "object" ? (job.progress as AccountProgress & { readonly untilMs?: number }) : {};
  const { untilMs, ...rest } = progress;
  return {
    account,
    stage,
    ...rest,
    ...(stage === "waiting" && untilMs !== undefined ? { untilMs } : {}),
    ...(job.finishedOn === undefined || job.finishedOn === null ? {} : { endedAtMs: job.finishedOn }),
    ...(job.failedReason && stage !== "done" ? { reason: job.failedReason } : {}),
  };
}

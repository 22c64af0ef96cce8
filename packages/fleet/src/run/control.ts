import type { Fleet } from "./fleet.ts";
import { FleetError } from "./fleet-error.ts";
import { markCancelled } from "./run-record.ts";
import { accountJobOptions, jobIdOf } from "./start-run.ts";
import { type AccountStatus, readStatus } from "./status.ts";

/** Lets no other turn begin; those that have begun end. */
export async function pauseFleet(fleet: Fleet): Promise<void> {
  await fleet.accounts.pause();
}

/** Lets turns begin again. */
export async function resumeFleet(fleet: Fleet): Promise<void> {
  await fleet.accounts.resume();
}

/**
 * Cancels a run: each account ends with its next turn, which sends nothing any more. What was done stays done.
 *
 * @param run - the last one when left out
 * @returns the run's name
 * @throws FleetError where there is none
 */
export async function cancelRun(fleet: Fleet, run?: string): Promise<string> {
  const status = await readStatus(fleet, run);
  await markCancelled(fleet, status.run, true);
  // Where nobody works yet, they end as soon as somebody does; those that wait need not wait any longer.
  await Promise.all(
    status.accounts
      .filter(({ stage }) => stage === "waiting")
      .map(async ({ account }) => {
        const job = await fleet.accounts.getJob(jobIdOf(status.run, account));
        await job?.promote().catch(() => {}); // it has begun meanwhile
      }),
  );
  return status.run;
}

/**
 * Lets accounts that have failed, or whose job was lost, be tried again: each is looked at and planned anew.
 *
 * @param accounts - by name; all that have failed when left out
 * @returns those that are tried again
 * @throws FleetError for a name that is not in the run, and for an account that has not failed
 */
export async function retryAccounts(fleet: Fleet, accounts?: readonly string[], run?: string): Promise<readonly string[]> {
  const status = await readStatus(fleet, run);
  const chosen =
    accounts === undefined
      ? status.accounts.filter(isRetried)
      : accounts.map((name) => failedOne(status.accounts, name, status.run));
  if (chosen.length > 0) await markCancelled(fleet, status.run, false);
  for (const { account, stage } of chosen) {
    const jobId = jobIdOf(status.run, account);
    if (stage === "lost") await fleet.accounts.add("account", { run: status.run, account }, { ...accountJobOptions, jobId });
    else await (await fleet.accounts.getJob(jobId))?.retry("failed", { resetAttemptsMade: true });
  }
  return chosen.map(({ account }) => account);
}

function isRetried({ stage }: AccountStatus): boolean {
  return stage === "failed" || stage === "lost";
}

function failedOne(all: readonly AccountStatus[], name: string, run: string): AccountStatus {
  const found = all.find(({ account }) => account === name);
  if (found === undefined) throw new FleetError(`${name} is no account of run ${run}`);
  if (!isRetried(found)) throw new FleetError(`${name} has not failed: it is ${found.stage}`);
  return found;
}

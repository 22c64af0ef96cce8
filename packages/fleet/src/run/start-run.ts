import { randomBytes } from "node:crypto";
import type { CompanyFile } from "@ringwright/provisioning";
import type { FleetTelemetry } from "../telemetry/fleet-telemetry.ts";
import { type AccountJob, type Fleet, queueNames } from "./fleet.ts";
import { FleetError } from "./fleet-error.ts";
import { redisProcess } from "./redis-process.ts";
import { forgetRun, readOldRuns, readRun, writeRun } from "./run-record.ts";
import { isEnded, readStatus } from "./status.ts";

/** How the job of an account is kept and tried. */
export const accountJobOptions = {
  attempts: 5,
  backoff: { type: "exponential", delay: 1000 },
  removeOnComplete: false,
  removeOnFail: false,
} as const;

/**
 * Starts a run: a flow of one job for each account, which workers take from there.
 *
 * @param companies - what each account shall be, by its name, in the order in which they are begun
 * @returns the run's name
 * @throws FleetError where the last run has not ended
 */
export async function startRun(
  fleet: Fleet,
  companies: ReadonlyMap<string, CompanyFile>,
  options: { readonly telemetry?: FleetTelemetry } = {},
): Promise<string> {
  const last = await readRun(fleet);
  if (last !== undefined && !isEnded(await readStatus(fleet, last.run))) {
    throw new FleetError(`run ${last.run} has not ended; wait for it, or cancel it first`);
  }
  const startedAtMs = Date.now();
  const run = `${new Date(startedAtMs).toISOString().replaceAll(/[-:]|\..*/g, "")}-${randomBytes(2).toString("hex")}`;
  const accounts = [...companies.keys()];
  const { id: redisId } = await redisProcess(fleet.redis);
  await writeRun(fleet, { run, startedAtMs, accounts, redisId }, companies);
  const carrier = options.telemetry?.begin(run, accounts.length);
  await fleet.addFlow({
    name: "run",
    queueName: queueNames.runs,
    data: { run },
    opts: { jobId: run, removeOnComplete: false },
    children: accounts.map((account) => ({
      name: "account",
      queueName: queueNames.accounts,
      data: { run, account, ...(carrier === undefined ? {} : { carrier }) } satisfies AccountJob,
      opts: { ...accountJobOptions, jobId: jobIdOf(run, account), ignoreDependencyOnFailure: true },
    })),
  });
  await forgetOldRuns(fleet);
  return run;
}

// The jobs go first: should it break off, the next run goes on with it.
async function forgetOldRuns(fleet: Fleet): Promise<void> {
  for (const run of await readOldRuns(fleet)) {
    const { accounts = [] } = (await readRun(fleet, run)) ?? {};
    await fleet.runs.remove(run, { removeChildren: true });
    // Those that were tried again after they had been lost are no children any more.
    await Promise.all(accounts.map((account) => fleet.accounts.remove(jobIdOf(run, account))));
    await forgetRun(fleet, run);
  }
}

/** The id of an account's job. */
export function jobIdOf(run: string, account: string): string {
  return `${run}-${account}`;
}

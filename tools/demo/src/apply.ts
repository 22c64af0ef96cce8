import { type ApplyReport, applyCompany, type CompanyFile, type Plan, planCompany, readAccount } from "@ringwright/provisioning";
import type { Office } from "./office.ts";
import type { Progress } from "./progress.ts";

/** How a company file was applied, to the account or to a copy of it. */
export interface Applied {
  readonly plan: Plan;
  readonly report: ApplyReport;
  /** How long reading and applying took of the service's time, in milliseconds. */
  readonly tookMs: number;
  /** What is left to do afterwards: nothing, if all went well. */
  readonly after: Plan;
}

/**
 * Reads the account, makes it what a company file says, and plans once more.
 *
 * @param file - the company as it shall be
 * @throws PlanError where more people would leave than one run may let go
 */
export async function apply({ client }: Office, file: CompanyFile, progress: Progress): Promise<Applied> {
  const startedMs = client.clock.elapsedMs();
  const plan = planCompany(file, await readAccount(client, file));
  progress.begin("Applying", plan.calls.length);
  const report = await applyCompany(client, file, plan, { onCall: progress.advance });
  const tookMs = client.clock.elapsedMs() - startedMs;
  const after = planCompany(file, await readAccount(client, file), { leaversUpTo: 1 });
  return { plan, report, tookMs, after };
}

/** Whether everybody is as the file says, and a second plan finds nothing to do. */
export function isWell({ report, after }: Applied): boolean {
  return report.isDone && isEmpty(after);
}

/** Whether a plan finds nothing to do, and nobody and no site that lacks something. */
export function isEmpty({ calls, sites, people }: Plan): boolean {
  return calls.length === 0 && [...sites, ...people].every(({ lacks }) => lacks.length === 0);
}

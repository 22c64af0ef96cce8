import type { Client } from "@ringwright/core";
import { readAccount } from "../account/read-account.ts";
import { type ApplyOptions, applyCompany } from "../apply/apply-company.ts";
import type { ApplyReport } from "../apply/apply-report.ts";
import type { CompanyFile } from "../company-file.ts";
import type { Plan } from "../plan/plan.ts";
import { planCompany } from "../plan/plan-company.ts";

/** How a plan went that was applied to a copy of an account. */
export interface Rehearsal {
  readonly plan: Plan;
  readonly report: ApplyReport;
  /** How long reading and applying took by the copy's clock, in milliseconds. */
  readonly tookMs: number;
  /** What is left to do afterwards: nothing, if all went well. */
  readonly after: Plan;
}

/** How a rehearsal is done. */
export interface RehearsalOptions extends Omit<ApplyOptions, "journal" | "planId"> {
  /** Told before the copy is read once more, to see what is left. */
  readonly onApplied?: () => void;
}

/**
 * Reads a copy of an account, plans a company file on it, applies the plan, and plans once more.
 *
 * @param client - of the copy: a sandbox, with its clock, so that waits cost no real time
 * @param file - the company
 * @throws PlanError where more people would leave than one run may let go; what reading the copy throws
 */
export async function rehearseCompany(client: Client, file: CompanyFile, options: RehearsalOptions = {}): Promise<Rehearsal> {
  const reading = options.signal === undefined ? {} : { signal: options.signal };
  const startedMs = client.clock.elapsedMs();
  const plan = planCompany(file, await readAccount(client, file, reading), options);
  options.onPlan?.(plan);
  const report = await applyCompany(client, file, plan, options);
  const tookMs = client.clock.elapsedMs() - startedMs;
  options.onApplied?.();
  const after = planCompany(file, await readAccount(client, file, reading), { ...options, leaversUpTo: 1 });
  return { plan, report, tookMs, after };
}

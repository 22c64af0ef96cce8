import type { Client } from "@ringwright/core";
import {
  type ApplyReport,
  applyCompany,
  type CompanyFile,
  type Journal,
  planCompany,
  readAccount,
} from "@ringwright/provisioning";

/** How an account was played. */
export interface AccountEnd {
  readonly report: ApplyReport;
  readonly people: number;
  readonly boundMs: number;
}

// A call waits in the queue and not in its client; a task may take its time.
const patienceMs = 24 * 3_600_000;

/**
 * Makes an account what its file says. It is played again and again until it comes to its end, so all that it does goes by what its
 * client, its clock and its journal tell.
 *
 * @param onPlan - told what the plan is; nothing is changed before it has ended
 */
export async function playAccount(
  client: Client,
  company: CompanyFile,
  journal: Journal,
  onPlan: (plan: { readonly people: number; readonly boundMs: number }) => Promise<void>,
): Promise<AccountEnd> {
  const read = await readAccount(client, company, { timeoutMs: patienceMs });
  const plan = planCompany(company, read, { promised: journal.promises() });
  const people = plan.people.filter(({ event }) => event !== "stays").length;
  const { boundMs } = plan.times;
  await onPlan({ people, boundMs });
  return { people, boundMs, report: await applyCompany(client, company, plan, { journal, timeoutMs: patienceMs }) };
}

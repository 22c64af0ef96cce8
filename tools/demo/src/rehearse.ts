import { type CompanyFile, exportSeed, type Plan, rehearseCompany } from "@ringwright/provisioning";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import type { Applied } from "./apply.ts";
import { openOffice } from "./office.ts";
import type { Progress } from "./progress.ts";

/**
 * Plants the account in a sandbox of its own, as `ringwright rehearse` does, and plans and applies a company file there. The
 * account itself is only read.
 *
 * @param sandbox - that of the account
 * @param file - the company as it shall be
 * @param onPlan - told what will be done
 * @throws PlanError where more people would leave than one run may let go
 */
export async function rehearse(
  sandbox: Sandbox,
  file: CompanyFile,
  progress: Progress,
  onPlan: (plan: Plan) => void,
): Promise<Applied> {
  const { client } = openOffice(sandbox, sandbox.auth("admin"));
  const { seed } = await exportSeed(client, { file });
  await client.session.logout();
  await using copy = await createSandbox({ seed: { company: seed }, limits: "real" });
  const office = openOffice(copy, copy.auth(String(seed.account["id"])));
  return await rehearseCompany(office.client, file, {
    onPlan(plan) {
      onPlan(plan);
      progress.begin("Rehearsing", plan.calls.length);
    },
    onCall: progress.advance,
  });
}

import type { CompanyFile, NumberPromise, Plan } from "@ringwright/provisioning";
import { planCompany, readAccount } from "@ringwright/provisioning";
import { type GlobalOptions, timeLimit } from "../global-options.ts";
import type { OpenClient } from "../login/open-client.ts";
import { startProgress } from "../output/progress.ts";
import type { World } from "../world.ts";
import { type PlanSummary, summarize } from "./summary.ts";

/** A plan, and what there is to say of it. */
export interface MadePlan {
  readonly plan: Plan;
  readonly summary: PlanSummary;
}

/** How a plan is made. */
export interface MakePlanOptions extends GlobalOptions {
  /** The share of people that may leave, from 0 to 1; the file's when left out. */
  readonly leaversUpTo?: number;
  /** What calls of earlier runs meant to do with numbers, as the journal has it. */
  readonly promised?: readonly NumberPromise[];
}

/**
 * Reads the account and compares it with a company file.
 *
 * @param world - where progress is told
 * @param open - whose account
 * @param file - the company
 * @param options - see `MakePlanOptions`
 * @throws PlanError where too many would leave; what reading throws
 */
export async function makePlan(
  world: World,
  { client, granted }: OpenClient,
  file: CompanyFile,
  options: MakePlanOptions,
): Promise<MadePlan> {
  const startedMs = client.clock.elapsedMs();
  const read = await (async () => {
    using progress = await startProgress(world.stderr, "Reading the account");
    return await readAccount(client, file, {
      signal: world.signal,
      ...timeLimit(options),
      onCall: () => progress.advance(),
    });
  })();
  const tookMs = client.clock.elapsedMs() - startedMs;
  const { leaversUpTo, promised = [] } = options;
  const plan = planCompany(file, read, { promised, ...(leaversUpTo === undefined ? {} : { leaversUpTo }) });
  return { plan, summary: summarize(plan, { server: client.server, tookMs, held: await granted() }) };
}

import { createClient, RingwrightError } from "@ringwright/core";
import {
  type CompanyFile,
  exportSeed,
  type Rehearsal,
  rehearseCompany,
  type SeedDocument,
  type SubjectPlan,
} from "@ringwright/provisioning";
import { createSandbox, type Sandbox, SeedError } from "@ringwright/sandbox";
import { withProgress } from "../export/export.ts";
import { type GlobalOptions, timeLimit } from "../global-options.ts";
import { openClient } from "../login/open-client.ts";
import { exitCodes } from "../output/describe-error.ts";
import { printJson } from "../output/print-json.ts";
import { startProgress } from "../output/progress.ts";
import { write } from "../output/write.ts";
import { readCompany } from "../plan/read-company.ts";
import { type PlanFacts, type PlanSummary, summarize } from "../plan/summary.ts";
import type { World } from "../world.ts";
import { addFaults, type FaultCount, tooFastByFault } from "./fault-mix.ts";
import { rehearsalText } from "./print-rehearsal.ts";
import { type RehearsalSummary, wentWell } from "./rehearsal-summary.ts";

/** Options of `ringwright rehearse`. */
export interface RehearseCommandOptions extends GlobalOptions {
  readonly faults?: boolean;
  readonly json?: boolean;
  /** From 0 to 1. */
  readonly leaversUpTo?: number;
}

const attempts = 5;

/**
 * Reads an account, plants it in a sandbox in this process, and plans and applies a company file there: at the service's limits,
 * by a clock that costs no time. The account itself is not changed.
 *
 * @param world - where from and where to
 * @param path - the company file, or a saved plan
 * @param options - see `RehearseCommandOptions`
 * @returns what the process shall end with
 * @throws UsageError for a file that is wrong; PlanError where too many would leave; what reading the account throws
 */
export async function rehearse(world: World, path: string, options: RehearseCommandOptions): Promise<number> {
  const { file, saved } = await readCompany(path);
  const { client, granted } = await openClient(world, options, { attempts });
  const startedMs = client.clock.elapsedMs();
  const { seed, calls } = await withProgress(world, (onCall) =>
    exportSeed(client, { signal: world.signal, ...timeLimit(options), onCall, file }),
  );
  const facts = { server: client.server, tookMs: client.clock.elapsedMs() - startedMs, held: await granted() };
  const reading = {
    calls: [...calls.values()].reduce((sum, count) => sum + count, 0),
    operations: Object.fromEntries([...calls].map(([{ id }, count]) => [id, count])),
    tookMs: Math.round(facts.tookMs),
  };
  const leaversUpTo = options.leaversUpTo ?? saved?.leaversUpTo;
  const summary = await onCopy(world, { seed, file, facts, reading, leaversUpTo, isFaulty: options.faults === true });
  if (options.json) await printJson(world, summary);
  else await write(world.stdout, rehearsalText(world.stdout, summary), world.signal);
  return wentWell(summary) ? 0 : exitCodes.trouble;
}

interface Copy {
  readonly seed: SeedDocument;
  readonly file: CompanyFile;
  readonly facts: PlanFacts;
  /** How the account was read. */
  readonly reading: PlanSummary["reading"];
  readonly leaversUpTo: number | undefined;
  readonly isFaulty: boolean;
}

async function onCopy(world: World, { seed, file, facts, reading, leaversUpTo, isFaulty }: Copy): Promise<RehearsalSummary> {
  await using sandbox = await plant(seed);
  const auth = sandbox.auth(String(seed.account["id"]));
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth, retry: { attempts } });
  const statuses: (number | undefined)[] = [];
  const unwatch = sandbox.watch(({ status }) => statuses.push(status));
  const faults = isFaulty ? addFaults(sandbox.faults) : undefined;
  let happened: readonly FaultCount[] = [];
  const onApplied = (): void => {
    unwatch();
    happened = faults?.() ?? [];
    sandbox.faults.clear();
  };
  using progress = await startProgress(world.stderr, "Rehearsing", 0);
  const rehearsal: Rehearsal = await rehearseCompany(client, file, {
    signal: world.signal,
    ...(leaversUpTo === undefined ? {} : { leaversUpTo }),
    onPlan: ({ calls }) => progress.setTotal(calls.length),
    onCall: () => progress.advance(),
    onApplied,
  });
  const { plan, report, tookMs, after } = rehearsal;
  return {
    plan: { ...summarize(plan, facts), reading },
    sites: report.sites,
    people: report.people,
    calls: statuses.length,
    changeCalls: report.calls,
    tooFast: statuses.filter((status) => status === 429).length - tooFastByFault(happened),
    tookMs,
    boundMs: plan.times.boundMs,
    faults: happened,
    left: {
      calls: after.calls.length,
      sites: after.sites.filter(isLeft).map(told),
      people: after.people.filter(isLeft).map(told),
    },
  };
}

function isLeft({ event }: SubjectPlan): boolean {
  return event !== "stays";
}

function told({ key, name, lacks }: SubjectPlan): Pick<SubjectPlan, "key" | "name" | "lacks"> {
  return { key, name, lacks };
}

async function plant(seed: SeedDocument): Promise<Sandbox> {
  try {
    return await createSandbox({ seed: { company: seed }, limits: "real" });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new RingwrightError(`The account has something that no sandbox can have: ${error.message}`, { cause: error });
  }
}

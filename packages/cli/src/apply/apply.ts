import { readAccount } from "@ringwright/accounts";
import { AuthError, type Client } from "@ringwright/core";
import {
  type ApplyReport,
  applyCompany,
  callKindOf,
  changedSince,
  type Journal,
  openJournal,
  PlanError,
  type PlannedCall,
  settleOpenCalls,
  type WorkResult,
} from "@ringwright/provisioning";
import { EndedBySignal } from "../ended-by-signal.ts";
import { type GlobalOptions, timeLimit } from "../global-options.ts";
import { type OpenClient, openClient } from "../login/open-client.ts";
import { ask, canAsk } from "../output/ask.ts";
import { exitCodes } from "../output/describe-error.ts";
import { counted, plain } from "../output/in-words.ts";
import { printJson } from "../output/print-json.ts";
import { startProgress } from "../output/progress.ts";
import { write } from "../output/write.ts";
import { type MadePlan, makePlan } from "../plan/make-plan.ts";
import { planText } from "../plan/print-text.ts";
import { type Company, readCompany } from "../plan/read-company.ts";
import { billedSentence, isDone, permissionsSentence } from "../plan/sentences.ts";
import { summaryOf } from "../plan/summary.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { journalFile } from "./journal-file.ts";
import { reportText, standing } from "./print-report.ts";

/** Options of `ringwright apply`. */
export interface ApplyCommandOptions extends GlobalOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
  /** The journal's file. */
  readonly journal?: string;
  /** From 0 to 1. */
  readonly leaversUpTo?: number;
}

// A run of hours meets more trouble than a call.
const attempts = 5;

/**
 * Makes an account what a company file says, or what a saved plan says. What was broken off before goes on where it stopped.
 *
 * @param world - where from and where to; its signal stops it, and calls that are under way get some seconds to end
 * @param path - the company file or the saved plan
 * @param options - see `ApplyCommandOptions`
 * @returns what the process shall end with
 * @throws UsageError for a file that is wrong; nothing was sent then
 * @throws PlanError for a saved plan of people who have changed since
 * @throws what reading the account throws
 */
export async function apply(world: World, path: string, options: ApplyCommandOptions): Promise<number> {
  const company = await readCompany(path);
  checkOptions(world, path, company, options);
  const open = await openClient(world, options, { attempts });
  const { client } = open;
  const accountId = String((await readAccount(client, {}, { signal: world.signal })).id);
  if (company.saved !== undefined && company.saved.accountId !== accountId) {
    throw new PlanError(
      `${path} was made for account ${company.saved.accountId}, and this is account ${accountId}; log in there, with --profile`,
    );
  }
  const journal = openJournal(options.journal ?? journalFile(world.env, accountId), accountId, client.server);
  try {
    return await applyWith({ world, open, company, journal, path, options });
  } finally {
    journal.close();
  }
}

function checkOptions(world: World, path: string, { saved }: Company, options: ApplyCommandOptions): void {
  const { yes, leaversUpTo, journal } = options;
  // To SQLite these are databases that are kept nowhere.
  if (journal === "" || journal === ":memory:") {
    throw new UsageError(`--journal ${JSON.stringify(journal)}: is no file; name one, or leave it out`);
  }
  if (saved !== undefined && leaversUpTo !== undefined) {
    throw new UsageError(`--leavers-up-to: ${path} is a saved plan, which says that itself; leave it out`);
  }
  if (!yes && !canAsk(world)) {
    throw new UsageError("apply: it changes the account, and there is no terminal to ask on: say --yes");
  }
}

interface Run {
  readonly world: World;
  readonly open: OpenClient;
  readonly company: Company;
  readonly journal: Journal;
  readonly path: string;
  readonly options: ApplyCommandOptions;
}

async function applyWith(run: Run): Promise<number> {
  const { world, open, company, journal, path, options } = run;
  const { stderr, signal } = world;
  const say = (line: string): void => void stderr.write(`${plain(line)}\n`);
  await settleOpenCalls(open.client, journal, { signal, onLook: say });
  const leaversUpTo = company.saved?.leaversUpTo ?? options.leaversUpTo;
  const made = await makePlan(world, open, company.file, {
    ...options,
    promised: journal.promises(),
    ...(leaversUpTo === undefined ? {} : { leaversUpTo }),
  });
  refuseChanged(run, made);
  stderr.write(planText(stderr, made.summary));
  const { summary } = made;
  if (summary.permissions.lacking.length > 0) throw new AuthError(`${permissionsSentence(summary)} Nothing was sent`);
  if (summary.calls.length > 0 && !options.yes && !(await ask(world, question(made, open.client)))) {
    say("Nothing was sent.");
    return exitCodes.trouble;
  }
  const goesOn = `The same command goes on from here: ringwright apply ${path}`;
  const report: ApplyReport = await perform(run, made, leaversUpTo).catch((error: unknown) => {
    if (signal.aborted) say(`Stopped while it was looked what became of calls. ${goesOn}`);
    throw error;
  });
  const { accountId } = made.plan;
  await tellReport(world, report, { accountId, json: options.json === true, isEmpty: isDone(summary) });
  if (signal.aborted && !report.isDone) {
    say(`Stopped: ${standing(report)}. ${goesOn}`);
    if (signal.reason instanceof EndedBySignal) return signal.reason.exitCode;
  }
  if (report.trouble !== undefined) {
    say(`Stopped: ${standing(report)}. ${goesOn}`);
    throw report.trouble;
  }
  return report.isDone ? 0 : exitCodes.trouble;
}

async function tellReport(
  world: World,
  report: ApplyReport,
  { accountId, json, isEmpty }: { readonly accountId: string; readonly json: boolean; readonly isEmpty: boolean },
): Promise<void> {
  // Also after Ctrl-C: what has been done must not get lost.
  const unbroken = { ...world, signal: new AbortController().signal };
  try {
    if (json) await printJson(unbroken, { accountId, ...report, trouble: report.trouble?.message });
    else if (!isEmpty) await write(unbroken.stdout, reportText(world.stdout, report), unbroken.signal);
  } catch (error) {
    world.stderr.write(reportText(world.stderr, report));
    throw error;
  }
}

// What a saved plan was agreed to for is not there any more. Where nothing is to be sent, nobody has to agree.
function refuseChanged({ company: { saved }, journal, path }: Run, { plan }: MadePlan): void {
  if (saved === undefined || plan.calls.length === 0) return;
  const changed = changedSince(saved, plan, journal.touchedBy(saved.planId));
  if (changed.length === 0) return;
  const lines = changed.map(({ name, key }) => `  ${plain(name === key ? name : `${name} (${key})`)}\n`);
  throw new PlanError(
    `${path}: ${changed.length} of its people and sites ${changed.length === 1 ? "has" : "have"} changed since ${saved.madeAt}, when it was made:\n${lines.join("")}Nothing was sent. Make the plan again (ringwright plan FILE --out ${path}), look at it, and apply that`,
  );
}

function question({ summary }: MadePlan, { server }: Client): string {
  const { accountId, calls } = summary;
  return `Change account ${accountId} on ${server} with ${counted(calls.length, "call")}; ${billedSentence(summary).slice(0, -1)}`;
}

async function perform(
  { world, open: { client }, company: { file, saved }, journal, options }: Run,
  { plan }: MadePlan,
  leaversUpTo: number | undefined,
): Promise<ApplyReport> {
  let done = 0;
  let total = plan.calls.length;
  using progress = await startProgress(world.stderr, "Applying", total);
  const onStop = (): void =>
    progress.note("Stopping: calls that are under way have some seconds to end. Ctrl-C again ends at once.");
  world.signal.addEventListener("abort", onStop, { once: true });
  try {
    return await applyCompany(client, file, plan, {
      journal,
      signal: world.signal,
      ...timeLimit(options),
      ...(saved === undefined ? {} : { planId: saved.planId }),
      ...(leaversUpTo === undefined ? {} : { leaversUpTo }),
      onCall(call, results) {
        done += 1;
        progress.advance(lineOf(call, results, done, total));
      },
      onLook: (why) => progress.note(plain(why)),
      onPlan(next) {
        total = done + next.calls.length;
        progress.setTotal(total);
      },
    });
  } finally {
    world.signal.removeEventListener("abort", onStop);
  }
}

function lineOf({ way }: PlannedCall, results: readonly WorkResult[], done: number, total: number): string {
  const failed = results.filter(({ fate }) => fate !== "done").length;
  const count = failed === 0 ? String(results.length) : `${results.length}, ${failed} not done`;
  return `${done} of ${total}: ${summaryOf(callKindOf(way).operation.id)} (${count})`;
}

import { type Client, RingwrightError } from "@ringwright/core";
import { readAccount } from "../account/read-account.ts";
import type { WorkResult } from "../calls/call-kind.ts";
import type { CompanyFile } from "../company-file.ts";
import { type Journal, memoryJournal } from "../journal/journal.ts";
import { type Plan, subjectsOf } from "../plan/plan.ts";
import { type PlanOptions, planCompany } from "../plan/plan-company.ts";
import type { PlannedCall } from "../schedule/planned-call.ts";
import { type ApplyReport, type Outcome, outcomesOf, type PersonOutcome, type SiteOutcome } from "./apply-report.ts";
import { runCalls } from "./run-calls.ts";

/** How a plan is applied. */
export interface ApplyOptions extends PlanOptions {
  /** Where calls are written down before they are sent. Without one a run that breaks off leaves no trace. */
  readonly journal?: Journal;
  /** The saved plan that is followed, by its id. */
  readonly planId?: string;
  /** Stops it: calls that are under way get some seconds to end, no other begins. */
  readonly signal?: AbortSignal;
  /** The most a call may take, in milliseconds, its waits and repeats counted in; an hour when left out. */
  readonly timeoutMs?: number;
  /** Told of each call that has ended. */
  readonly onCall?: (call: PlannedCall, results: readonly WorkResult[]) => void;
  /** Told when something has to be looked up before it goes on. */
  readonly onLook?: (why: string) => void;
  /** Told of a plan that takes the place of the one before. */
  readonly onPlan?: (plan: Plan) => void;
}

// Each time answers were lost the account is read again, and what is left of the plan is done.
const mostRounds = 6;
// What was sent when its answer was lost may still be at work.
const settleMs = 3000;
// How long calls that are under way have when it is to stop.
const graceMs = 5000;
// No more calls of a group are begun than its limit allows: an hour is for a task that takes its time.
const patienceMs = 3_600_000;

/**
 * Applies a plan. Where the answer to a call was lost, the account is read again and planned anew before anything else is sent:
 * what has come about is seen there, and only what is left is done. So nothing is bought twice, and nobody is created twice.
 *
 * @param client - whose app may change the account
 * @param file - the company
 * @param plan - what `planCompany` made of the file
 * @returns how it went with each person; the service's refusals are no errors
 * @throws JournalError where the journal cannot be written before the first call
 */
export async function applyCompany(
  client: Client,
  file: CompanyFile,
  plan: Plan,
  options: ApplyOptions = {},
): Promise<ApplyReport> {
  const { journal = memoryJournal(), signal = new AbortController().signal, onCall = () => {} } = options;
  journal.begin(options.planId, client.clock.now());
  const given = new Map<string, Outcome>();
  const refused = new Map<string, string>();
  const only = new Set(subjectsOf(plan).map(({ key }) => key));
  let current = plan;
  let calls = 0;
  let reason: Error | undefined;
  for (let round = 1; ; round += 1) {
    using grace = graceAfter(client, signal);
    const { results, trouble } = await runCalls(current, {
      client,
      journal,
      options: { timeoutMs: options.timeoutMs ?? patienceMs, signal: grace.signal },
      stop: signal,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
      onCall: (call, ends) => {
        calls += 1;
        onCall(call, ends);
      },
    });
    for (const outcome of settled(current, outcomesOf(current, results), given)) {
      given.set(outcome.key, outcome);
      if (outcome.fate === "failed") refused.set(outcome.key, outcome.reasons.join("; "));
    }
    reason = trouble;
    const lost = [...given.values()].filter(({ fate }) => fate === "unknown");
    // Of a place that several share the answer may be lost, too: nobody is unknown then, and some wait for it.
    const isLost = lost.length > 0 || [...results.values()].some(({ fate }) => fate === "unknown");
    if (!isLost || trouble !== undefined || signal.aborted || round === mostRounds) break;
    options.onLook?.(lookingFor(lost.length));
    const next = await planAnew(client, file, { ...options, refused, promised: journal.promises(), only });
    if (next === undefined) break;
    current = next;
    journal.begin(options.planId, client.clock.now());
    options.onPlan?.(current);
  }
  const outcomes = [...given.values()];
  const isDone = outcomes.every(({ fate }) => fate === "done");
  if (isDone) {
    journal.keep(journal.promises().map(({ phoneNumber }) => phoneNumber));
    journal.end(client.clock.now());
  }
  const ofSites = new Set(plan.sites.map(({ key }) => key));
  const sites = outcomes.filter(({ key }) => ofSites.has(key)) as SiteOutcome[];
  const people = outcomes.filter(({ key }) => !ofSites.has(key)) as PersonOutcome[];
  return { sites, people, isDone, isStopped: signal.aborted, calls, trouble: reason };
}

// What was done stays told where the account cannot be read any more.
async function planAnew(client: Client, file: CompanyFile, options: ApplyOptions): Promise<Plan | undefined> {
  try {
    await client.clock.sleep(settleMs, options.signal);
    const { signal, timeoutMs } = options;
    const reading = { ...(signal === undefined ? {} : { signal }), ...(timeoutMs === undefined ? {} : { timeoutMs }) };
    const read = await readAccount(client, file, reading);
    return planCompany(file, read, options);
  } catch (error) {
    if (!(RingwrightError.is(error) || options.signal?.aborted)) throw error;
    options.onLook?.(`the account could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function lookingFor(people: number): string {
  const what = people === 0 ? "the answer to a call" : `of ${people} ${people === 1 ? "person" : "people"} the answer`;
  return `${what} was lost: looking what became of it`;
}

// What a later plan finds to be as it should be is done, whatever became of the calls.
function settled(plan: Plan, outcomes: readonly Outcome[], given: ReadonlyMap<string, Outcome>): Outcome[] {
  const still = new Set(subjectsOf(plan).map(({ key }) => key));
  const found = [...given.values()].filter(({ key, fate }) => !still.has(key) && (fate === "unknown" || fate === "notTried"));
  const events = new Map([...given.values()].map(({ key, event }) => [key, event]));
  const failed = new Set([...given.values()].filter(({ fate }) => fate === "failed").map(({ key }) => key));
  return [
    ...found.map((outcome): Outcome => ({ ...outcome, fate: "done", reasons: [] })),
    ...outcomes
      .filter(({ key }) => !failed.has(key))
      .map((outcome) => ({ ...outcome, event: events.get(outcome.key) ?? outcome.event })),
  ];
}

// A signal that follows another one some seconds later.
function graceAfter({ clock }: Client, stop: AbortSignal): { readonly signal: AbortSignal; [Symbol.dispose](): void } {
  const controller = new AbortController();
  let callOff = (): void => {};
  const onStop = (): void => {
    callOff = clock.after(graceMs, () => controller.abort(stop.reason));
  };
  if (stop.aborted) onStop();
  else stop.addEventListener("abort", onStop, { once: true });
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      stop.removeEventListener("abort", onStop);
      callOff();
    },
  };
}

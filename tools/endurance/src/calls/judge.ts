import { ApiError, AuthError, NetworkError, OutcomeUnknownError, RingwrightError, TimeoutError } from "@ringwright/core";
import type { Play } from "./play.ts";
import { acts, reachesService, type Step } from "./steps.ts";

/**
 * Holds what a call told against the service's ledger.
 *
 * @param play - what happened
 * @returns what does not agree, in words; empty where all does
 */
export function judge(play: Play): string[] {
  const { form, acted, end } = play;
  const problems: string[] = [];
  if (form !== "put one") {
    for (const [id, times] of acted) if (times > 1) problems.push(`record ${id} was acted on ${times} times`);
  }
  if ("fates" in end) {
    for (const [id, fate] of end.fates) problems.push(...judgeFate(play, id, fate));
  } else if ("error" in end) problems.push(...judgeError(play, end.error));
  else if (count(play, "1") === 0) problems.push("a call succeeded that the service did not act on");
  return problems;
}

function judgeFate(play: Play, id: string, fate: string): string[] {
  const times = count(play, id);
  const steps = play.stepsOf.get(id) ?? [];
  if (fate === "succeeded") return times > 0 ? [] : [`record ${id} succeeded, and the service did not act on it`];
  if (fate === "unknown") return steps.some(leavesDoubt) ? [] : [`record ${id} is unknown, and nothing left a doubt`];
  if (fate === "notTried" && steps.some(leavesDoubt)) return [`record ${id} was not tried, and a request that held it left`];
  return times === 0 ? [] : [`record ${id} is ${fate}, and the service acted on it`];
}

function judgeError({ form, acted, steps }: Play, error: unknown): string[] {
  const name = error instanceof Error ? error.name : String(error);
  if (!RingwrightError.is(error) && name !== "AbortError") return [`it threw ${name}, which is no error of ours`];
  const mayHaveActed = steps.some(leavesDoubt);
  if (error instanceof OutcomeUnknownError)
    return mayHaveActed && form === "buy one" ? [] : ["its outcome is unknown without a reason"];
  // What buys says so where it may have bought; an abort is the caller's own word, and a redirect or a 5xx is an answer.
  const saysNothingHappened =
    error instanceof AuthError ||
    error instanceof NetworkError ||
    error instanceof TimeoutError ||
    (error instanceof ApiError && error.status >= 400 && error.status < 500);
  if (form === "buy one" && saysNothingHappened && acted.size > 0) return [`it bought, and threw ${name}`];
  return [];
}

// It was sent, and not refused. What is aborted the moment it is handed over may be on its way.
function leavesDoubt(step: Step): boolean {
  if (step.kind === "abort-before") return true;
  if (!reachesService(step)) return false;
  if (step.kind === "status") return step.status >= 500 || step.status < 400;
  return step.kind === "cut-request" || step.kind === "ok" || acts(step);
}

function count({ acted }: Play, id: string): number {
  return acted.get(id) ?? 0;
}

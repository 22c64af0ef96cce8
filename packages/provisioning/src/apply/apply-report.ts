import { type PersonEvent, type Plan, type SiteEvent, type SubjectPlan, subjectsOf } from "../plan/plan.ts";
import type { WorkResults } from "./run-calls.ts";

/** How it went with a person. */
export type PersonOutcome = Outcome<PersonEvent>;

/** How it went with a site. */
export type SiteOutcome = Outcome<SiteEvent>;

/** How it went with a person or a site. */
export interface Outcome<Event = PersonEvent | SiteEvent> {
  readonly key: string;
  readonly name: string;
  readonly event: Event;
  /** `lacks`: nothing was tried, since something is missing. `unknown`: something was sent, and nothing says what came of it. */
  readonly fate: "done" | "failed" | "unknown" | "notTried" | "lacks";
  /** Why it is not done. */
  readonly reasons: readonly string[];
}

/** How applying a plan went. */
export interface ApplyReport {
  /** Each site that was to be created or changed. */
  readonly sites: readonly SiteOutcome[];
  /** Everybody who was to be changed. */
  readonly people: readonly PersonOutcome[];
  /** Whether all is as the file says. */
  readonly isDone: boolean;
  /** Whether it was stopped before its end. */
  readonly isStopped: boolean;
  /** How many calls were sent, those that read the account apart. */
  readonly calls: number;
  /** What kept it from going on, where that was no answer of the service: the journal cannot be written. */
  readonly trouble: Error | undefined;
}

/** How it went with each person and site of a plan to which something was to happen. */
export function outcomesOf(plan: Plan, results: WorkResults): Outcome[] {
  return subjectsOf(plan).map((subject) => outcomeOf(subject, results));
}

const worstFirst = ["failed", "unknown", "notTried"] as const;

function outcomeOf({ key, name, event, lacks, work }: SubjectPlan, results: WorkResults): Outcome {
  if (lacks.length > 0) return { key, name, event, fate: "lacks", reasons: lacks };
  const own = work.map((piece) => results.get(piece) ?? ({ fate: "notTried" } as const));
  const fate = worstFirst.find((one) => own.some((result) => result.fate === one)) ?? "done";
  const reasons = own.flatMap((result) => ("reason" in result && result.reason !== undefined ? [result.reason] : []));
  return { key, name, event, fate, reasons: [...new Set(reasons)] };
}

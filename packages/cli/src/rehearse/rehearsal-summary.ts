import type { PersonOutcome, PersonPlan } from "@ringwright/provisioning";
import type { PlanSummary } from "../plan/summary.ts";
import type { FaultCount } from "./fault-mix.ts";

/** What there is to say of a rehearsal, in the form that `--json` prints. */
export interface RehearsalSummary {
  /** The plan; its server is that of the account, and `reading` is how that was read. */
  readonly plan: PlanSummary;
  /** How it went with everybody who was to be changed. */
  readonly people: readonly PersonOutcome[];
  /** How many calls reached the copy, those that read it and repeats among them. */
  readonly calls: number;
  /** How many calls changed something, each counted once. */
  readonly changeCalls: number;
  /** How many of them were refused for going too fast, without those that were made to fail. */
  readonly tooFast: number;
  /** How long it took at the service's limits, in milliseconds. */
  readonly tookMs: number;
  /** No order of calls can be faster. */
  readonly boundMs: number;
  /** What was made to fail. */
  readonly faults: readonly FaultCount[];
  /** What a second plan finds. */
  readonly left: {
    readonly calls: number;
    readonly people: readonly Pick<PersonPlan, "key" | "name" | "lacks">[];
  };
}

/** Whether everybody is as the file says, and a second plan finds nothing. */
export function wentWell({ people, left }: RehearsalSummary): boolean {
  return people.every(({ fate }) => fate === "done") && left.calls === 0 && left.people.length === 0;
}

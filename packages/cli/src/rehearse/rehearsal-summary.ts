import type { PersonOutcome, PersonPlan, SiteOutcome, SitePlan } from "@ringwright/provisioning";
import type { PlanSummary } from "../plan/summary.ts";
import type { FaultCount } from "./fault-mix.ts";

/** What there is to say of a rehearsal, in the form that `--json` prints. */
export interface RehearsalSummary {
  /** The plan; its server is that of the account, and `reading` is how that was read. */
  readonly plan: PlanSummary;
  /** How it went with each site that was to be created or changed. */
  readonly sites: readonly SiteOutcome[];
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
    readonly sites: readonly Pick<SitePlan, "key" | "name" | "lacks">[];
    readonly people: readonly Pick<PersonPlan, "key" | "name" | "lacks">[];
  };
}

/** Whether all is as the file says, and a second plan finds nothing. */
export function wentWell({ sites, people, left }: RehearsalSummary): boolean {
  const isLeft = left.calls + left.sites.length + left.people.length > 0;
  return [...sites, ...people].every(({ fate }) => fate === "done") && !isLeft;
}

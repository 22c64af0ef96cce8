import type { PlannedCall } from "../schedule/planned-call.ts";
import type { Work } from "./work.ts";

/** What becomes of a person: they come, change their place, change otherwise, go, or stay as they are. */
export type PersonEvent = "joins" | "moves" | "changes" | "leaves" | "stays";

/** What becomes of a site of the file: it is created, changes, or stays as it is. */
export type SiteEvent = "created" | "changes" | "stays";

/** A member that changes. */
export interface Change {
  /** As the company file calls it. */
  readonly member: string;
  /** In words; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a plan says of one person. */
export interface PersonPlan extends SubjectPlan {
  readonly event: PersonEvent;
}

/** What a plan says of one site of the file. */
export interface SitePlan extends SubjectPlan {
  readonly event: SiteEvent;
}

/** What a plan says of a person or a site. */
export interface SubjectPlan {
  /** What they are known by. */
  readonly key: string;
  readonly name: string;
  /** Undefined for those who join, and sites that are created. */
  readonly extensionId: string | undefined;
  readonly event: PersonEvent | SiteEvent;
  readonly changes: readonly Change[];
  /** What hinders it: nothing is done for a person who lacks something. */
  readonly lacks: readonly string[];
  /** What to look at twice; it hinders nothing. */
  readonly notes: readonly string[];
  readonly work: readonly Work[];
  /** A hash of what the plan saw of them: a plan is not applied to somebody who has changed since. */
  readonly seen: string;
}

/** What shall be done to an account. */
export interface Plan {
  readonly accountId: string;
  /** The sites of the file, in its order. */
  readonly sites: readonly SitePlan[];
  /** Everybody in the file, in its order, and then those who leave. */
  readonly people: readonly PersonPlan[];
  /** The calls, in the order in which they are sent. */
  readonly calls: readonly PlannedCall[];
  /** How many calls it took to read the account, by the ids of operations. */
  readonly readCalls: Readonly<Record<string, number>>;
  readonly times: PlanTimes;
}

/** How long reading and applying take at the service's limits, in milliseconds from the first call until the last is sent. */
export interface PlanTimes {
  /** How long the reading took of it. */
  readonly readingMs: number;
  /** When each of the calls is sent. */
  readonly sentMs: readonly number[];
  readonly totalMs: number;
  /** No order of these calls, and no other choice between a task and single calls, can be faster under the limits. */
  readonly boundMs: number;
}

/** The people and sites of a plan to which something is to happen. */
export function subjectsOf({ sites, people }: Pick<Plan, "sites" | "people">): (SitePlan | PersonPlan)[] {
  return [...sites, ...people].filter(({ event }) => event !== "stays");
}

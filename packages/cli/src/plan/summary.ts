import { permissionsIncluding, type RateGroup } from "@ringwright/core";
import {
  type CallWay,
  callKindOf,
  type PersonEvent,
  type PersonPlan,
  type Plan,
  type SitePlan,
  type SubjectPlan,
} from "@ringwright/provisioning";
import { knownOperation } from "../call/find-operation.ts";

/** What there is to say of a plan, in the form that `--json` prints. */
export interface PlanSummary {
  readonly accountId: string;
  readonly server: string;
  /** How the account was read. */
  readonly reading: {
    readonly calls: number;
    /** How often each operation was called, by its id. */
    readonly operations: Readonly<Record<string, number>>;
    readonly tookMs: number;
  };
  /** How many people are in each case. Who lacks something is in no other. */
  readonly counts: Readonly<Record<PersonEvent | "lacks", number>>;
  /** Each site that is to be created or changed. */
  readonly sites: readonly SummarySite[];
  /** Everybody whom something is to happen to. */
  readonly people: readonly SummaryPerson[];
  /** What the account is billed for. */
  readonly billed: readonly Billed[];
  readonly groups: readonly GroupCalls[];
  /** The calls that change something, in their order. */
  readonly calls: readonly SummaryCall[];
  readonly times: {
    /** When the last call that reads is sent, in milliseconds from the first, at the service's limits. */
    readonly readingMs: number;
    /** When the last call is sent. */
    readonly totalMs: number;
    /** No order of calls can be faster. */
    readonly boundMs: number;
  };
  readonly permissions: {
    /** The app permissions that the plan's operations ask for. */
    readonly needed: readonly string[];
    /** Those that the app has; undefined where the session does not tell. */
    readonly held: readonly string[] | undefined;
    readonly lacking: readonly string[];
  };
}

/** Somebody whom something is to happen to. */
export type SummaryPerson = Pick<PersonPlan, Told>;

/** A site that is to be created or changed. */
export type SummarySite = Pick<SitePlan, Told>;

type Told = "key" | "name" | "event" | "changes" | "lacks" | "notes";

/** Something that is billed. */
export interface Billed {
  readonly operation: string;
  /** Such as `users created`. */
  readonly what: string;
  readonly records: number;
}

/** How many calls a rate group gets. */
export interface GroupCalls {
  readonly group: RateGroup;
  readonly reading: number;
  readonly changing: number;
}

/** A call that a plan sends. */
export interface SummaryCall {
  readonly operation: string;
  readonly group: RateGroup;
  readonly records: number;
  /** When it is sent, in milliseconds from the first, at the service's limits. */
  readonly atMs: number;
}

/** What is known of a plan beside it. */
export interface PlanFacts {
  readonly server: string;
  readonly tookMs: number;
  /** The app's permissions; undefined where the session does not tell. */
  readonly held: readonly string[] | undefined;
}

/** Sums a plan up. */
export function summarize(plan: Plan, { server, tookMs, held }: PlanFacts): PlanSummary {
  const counts = { joins: 0, moves: 0, changes: 0, leaves: 0, stays: 0, lacks: 0 };
  for (const { event, lacks } of plan.people) counts[lacks.length > 0 ? "lacks" : event] += 1;
  const needed = [...new Set(plan.calls.flatMap(({ way }) => callKindOf(way).operation.permission ?? []))].sort();
  return {
    accountId: plan.accountId,
    server,
    reading: { calls: sum(Object.values(plan.readCalls)), operations: plan.readCalls, tookMs: Math.round(tookMs) },
    counts,
    sites: plan.sites.filter(isChanged).map(told),
    people: plan.people.filter(isChanged).map(told),
    billed: billedOf(plan),
    groups: groupsOf(plan),
    calls: plan.calls.map(({ way, work }, index) => {
      const { id, group } = callKindOf(way).operation;
      return { operation: id, group, records: work.length, atMs: plan.times.sentMs[index] ?? 0 };
    }),
    times: { readingMs: plan.times.readingMs, totalMs: plan.times.totalMs, boundMs: plan.times.boundMs },
    permissions: { needed, held, lacking: held === undefined ? [] : needed.filter((one) => !isHeld(one, held)) },
  };
}

function isChanged({ event }: SubjectPlan): boolean {
  return event !== "stays";
}

function told<Subject extends SubjectPlan>({ key, name, event, changes, lacks, notes }: Subject): Pick<Subject, Told> {
  return { key, name, event, changes, lacks, notes };
}

/** What a call does, in the contract's words. */
export function summaryOf(operation: string): string {
  return knownOperation(operation)?.summary ?? operation;
}

const groupOrder: readonly RateGroup[] = ["Heavy", "Medium", "Light", "Auth", "NoThrottling"];

function groupsOf({ readCalls, calls }: Plan): GroupCalls[] {
  const reading = Object.entries(readCalls).map(([id, count]) => [knownOperation(id)?.group as RateGroup, count] as const);
  const changing = calls.map(({ way }) => callKindOf(way).operation.group);
  return groupOrder
    .map((group) => ({
      group,
      reading: sum(reading.flatMap(([one, count]) => (one === group ? [count] : []))),
      changing: changing.filter((one) => one === group).length,
    }))
    .filter((counts) => counts.reading + counts.changing > 0);
}

// What records of a way to send are called where they are billed.
const billedWords: Partial<Record<CallWay, readonly [one: string, many: string]>> = {
  createUser: ["user created", "users created"],
  createExtension: ["extension created", "extensions created"],
  addPhone: ["phone with its line added", "phones with lines added"],
};
const phonesOfNewUsers = ["phone with its line, created with a user", "phones with lines, created with users"] as const;

function billedOf({ calls }: Plan): Billed[] {
  const billable = calls.filter(({ way }) => callKindOf(way).operation.billable === true);
  return [...Map.groupBy(billable, ({ way }) => way)].flatMap(([way, alike]): Billed[] => {
    const { id: operation } = callKindOf(way).operation;
    const work = alike.flatMap((call) => call.work);
    const phones = work.filter((piece) => piece.kind === "createUser" && piece.phone !== undefined).length;
    const billed = (records: number, [one, many]: readonly [string, string]): Billed => {
      return { operation, what: records === 1 ? one : many, records };
    };
    const summary = summaryOf(operation);
    return [
      billed(work.length, billedWords[way] ?? [summary, summary]),
      ...(phones === 0 ? [] : [billed(phones, phonesOfNewUsers)]),
    ];
  });
}

function isHeld(needed: string, held: readonly string[]): boolean {
  return permissionsIncluding(needed).some((wide) => held.includes(wide));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

import type { Operation, RateGroup } from "@ringwright/core";
import type { AccountPerson } from "../account/account-state.ts";
import type { ReadAccount } from "../account/read-account.ts";
import type { CompanyFile } from "../company-file.ts";
import { layOut } from "../schedule/lay-out.ts";
import { type Limits, sendingMs, usualLimits } from "../schedule/limits.ts";
import { simulate } from "../schedule/simulate.ts";
import { chooseRoleWay } from "./choose-role-way.ts";
import { numberToken } from "./draft.ts";
import { keyOf, type Match, matchPeople } from "./match-people.ts";
import { type NumberPromise, planReleases } from "./number-promise.ts";
import { satisfies } from "./number-wish.ts";
import type { PersonPlan, Plan, SitePlan, SubjectPlan } from "./plan.ts";
import { findLeavers, freedBy, planLeaver } from "./plan-leavers.ts";
import { planPerson } from "./plan-person.ts";
import { planSites } from "./plan-site.ts";
import { type Planning, startPlanning } from "./planning.ts";
import { gatherWork, withoutStuck } from "./settle.ts";

/** How a plan is made. */
export interface PlanOptions {
  /** The share of the account's people that may leave, from 0 to 1. The file's when left out. */
  readonly leaversUpTo?: number;
  /** How many calls each rate group allows; what the service says when left out. */
  readonly limits?: Limits;
  /** People whom the service refused, by their keys, with its reasons: they are not tried again. */
  readonly refused?: ReadonlyMap<string, string>;
  /** What earlier calls meant to do with numbers that are in the inventory now. */
  readonly promised?: readonly NumberPromise[];
  /** The people whom an earlier plan of the same run was about, by their keys: nothing happens to others. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Compares a company as it shall be with the account as it is. Nothing is sent.
 *
 * @param file - the company
 * @param read - the account, read for this file
 * @throws PlanError where more people would leave than one run may let go
 */
export function planCompany(file: CompanyFile, read: ReadAccount, options: PlanOptions = {}): Plan {
  const { account } = read;
  const match = matchPeople(file, account.people);
  const { promised = [], only } = options;
  // How many may leave was asked when the run began.
  const going = findLeavers(file, account, match, only === undefined ? options.leaversUpTo : 1);
  // Nobody could go on after the one who does it is gone.
  const leavers = going.filter(({ id }) => id !== account.callerId);
  const freed = new Set([...freedBy(leavers, file.leavers, account), ...freedByMoves(file, read, match)]);
  const planning = startPlanning(account, file, freed, promised);
  // Several may have the same mail address, and none of them is in the file.
  const sharing = Map.groupBy(leavers, (person) => keyOf(person, file.key));
  const keyOfLeaver = (person: AccountPerson): string => {
    const key = keyOf(person, file.key);
    return key === undefined || (sharing.get(key)?.length ?? 0) > 1 ? person.id : key;
  };
  const sites = planSites(planning, file.sites ?? []);
  const drafted = [
    ...file.people.map((person) => planPerson(planning, person[file.key] ?? "", person, match.inAccount.get(person) ?? [])),
    ...leavers.flatMap((person) =>
      file.leavers === undefined ? [] : [planLeaver(planning, keyOfLeaver(person), person, file.leavers)],
    ),
  ];
  const wanted = [...sites, ...drafted, ...planReleases(promised, account, drafted)].map((subject) => among(only, subject));
  const hindered = wanted.map((subject) => {
    const reason = options.refused?.get(subject.key);
    return reason === undefined ? subject : { ...subject, lacks: [...subject.lacks, reason] };
  });
  const settled = withoutStuck(hindered, planning.newLocations);
  const subjects = {
    sites: settled.slice(0, sites.length) as SitePlan[],
    people: chooseRoleWay(settled.slice(sites.length) as PersonPlan[]),
  };
  return { accountId: account.id, ...subjects, ...schedule(subjects, planning, read, options.limits ?? usualLimits) };
}

function among<Subject extends SubjectPlan>(only: ReadonlySet<string> | undefined, subject: Subject): Subject {
  if (only === undefined || only.has(subject.key)) return subject;
  return { ...subject, event: "stays", changes: [], lacks: [], notes: [], work: [] };
}

function schedule(
  { sites, people }: Pick<Plan, "sites" | "people">,
  { newLocations }: Planning,
  { calls: readCalls }: ReadAccount,
  limits: Limits,
): Pick<Plan, "calls" | "readCalls" | "times"> {
  const sent = countGroups(readCalls);
  const { calls, boundMs } = layOut(gatherWork([...sites, ...people], newLocations), limits, sent);
  const sentMs = simulate(calls, limits, sent);
  const readingMs = Math.max(0, ...[...sent].map(([group, count]) => sendingMs(limits, group, count)));
  return {
    calls,
    readCalls: Object.fromEntries([...readCalls].map(([{ id }, count]) => [id, count])),
    times: { readingMs, sentMs, totalMs: sentMs.reduce((latest, one) => Math.max(latest, one), readingMs), boundMs },
  };
}

function countGroups(calls: ReadonlyMap<Operation, number>): Map<RateGroup, number> {
  const counts = new Map<RateGroup, number>();
  for (const [{ group }, count] of calls) counts.set(group, (counts.get(group) ?? 0) + count);
  return counts;
}

// Whoever is to get the very number and has one other gives that back: the new one takes its place.
function freedByMoves({ people }: CompanyFile, { account }: ReadAccount, { inAccount }: Match): string[] {
  const numbersOf = Map.groupBy(account.numbers ?? [], ({ extensionId }) => extensionId);
  const present = ({ id }: AccountPerson) => numbersOf.get(id) ?? [];
  return people.flatMap((person) => {
    const [before] = inAccount.get(person) ?? [];
    const { number } = person;
    if (before === undefined || typeof number !== "string" || !number.startsWith("+")) return [];
    const [first, ...others] = present(before);
    return first !== undefined && others.length === 0 && !satisfies(first, number) ? [numberToken(first.phoneNumber)] : [];
  });
}

import type { AccountPerson, AccountState } from "../account/account-state.ts";
import { unfitHours } from "../check/hours.ts";
import { repetitions } from "../check/repetitions.ts";
import type { Violation } from "../check/violation.ts";
import { violations } from "../check/violations.ts";
import type { CompanyFile, CompanySite } from "../company-file.ts";
import type { Person } from "../company-types.gen.ts";
import { keyOf } from "../plan/match-people.ts";
import { startPlanning } from "../plan/planning.ts";
import { Spots } from "../source.ts";
import type { CompanyExport, LeftOut } from "./company-export.ts";
import { ExportError } from "./export-error.ts";
import { exportPerson } from "./export-person.ts";
import { exportSite } from "./export-site.ts";

/** A person or a site on the way into a file. */
interface Draft<Entry> {
  readonly who: string;
  readonly entry: Entry;
}

/**
 * Writes an account down as a company file. Planned on the same account, the file changes nothing.
 *
 * People are known by their mail addresses where each has one of their own, else by their extension numbers. What the file cannot
 * say is left out, and told.
 *
 * @param account - of which everything was read
 * @throws ExportError where nobody can be said
 */
export function exportCompany(account: AccountState): CompanyExport {
  const leftOut: LeftOut[] = [];
  const planning = startPlanning(account, { people: [] }, new Set());
  const whole = account.people.map((person): Draft<Person> => {
    const who = nameOf(person);
    return { who, entry: exportPerson(planning, person, (member, why) => leftOut.push({ who, member, why })) };
  });
  const places = (account.sites ?? []).map((site): Draft<Partial<CompanySite>> => {
    return { who: `site ${site.name || site.id}`, entry: exportSite(planning, site) ?? {} };
  });
  const refused = refusals(places, whole);
  const fitting = withoutRefused("people", whole, refused, leftOut);
  const sites = withoutRefused("sites", places, refused, leftOut).flatMap(({ who, entry }) => {
    if (entry.name !== undefined) return [entry as CompanySite];
    leftOut.push({ who, member: undefined, why: "has no name that a file can say, and that it alone has" });
    return [];
  });
  const key = chooseKey(fitting, account.people);
  const people = fitting.flatMap(({ who, entry: person }) => {
    if (person[key] !== undefined) return [person];
    leftOut.push({
      who,
      member: undefined,
      why: "has neither a mail address of their own nor an extension number of 3 to 8 digits",
    });
    return [];
  });
  if (people.length === 0) throw new ExportError("The account has nobody with a mail address or an extension number");
  return { file: { key, ...(sites.length === 0 ? {} : { sites }), people }, leftOut };
}

// What a file refuses, and what one person or site alone can have and one before them has.
function refusals(sites: readonly Draft<unknown>[], people: readonly Draft<unknown>[]): Violation[] {
  // Two may have one mail address where people are not known by it.
  const value = { key: "extensionNumber", sites: sites.map(({ entry }) => entry), people: people.map(({ entry }) => entry) };
  const repeated = repetitions({ value, spots: new Spots(""), isTold: true });
  return [
    ...violations(value, true),
    ...unfitHours(value, true),
    ...repeated.map(({ place, message }) => ({ place, message: message.slice(message.lastIndexOf("; ") + 2) })),
  ];
}

function withoutRefused<Entry extends object>(
  kind: "sites" | "people",
  drafts: readonly Draft<Entry>[],
  found: readonly Violation[],
  leftOut: LeftOut[],
): Draft<Entry>[] {
  const refused = new Map(drafts.map((draft) => [draft, new Set<string>()]));
  for (const { place, message } of found) {
    const draft = place[0] === kind ? drafts[Number(place[1])] : undefined;
    const member = String(place[2]);
    if (draft === undefined || !(member in draft.entry) || refused.get(draft)?.has(member)) continue;
    refused.get(draft)?.add(member);
    leftOut.push({ who: draft.who, member, why: message });
  }
  return drafts.map((draft) => {
    const kept = Object.entries(draft.entry).filter(([member]) => !refused.get(draft)?.has(member));
    return { who: draft.who, entry: Object.fromEntries(kept) as Entry };
  });
}

function chooseKey(drafts: readonly Draft<Person>[], everybody: readonly AccountPerson[]): CompanyFile["key"] {
  const addresses = new Set(drafts.map(({ entry }) => keyOf(entry, "email")));
  return addresses.size === everybody.length && !addresses.has(undefined) ? "email" : "extensionNumber";
}

function nameOf({ name, extensionNumber, id }: AccountPerson): string {
  return `${name ?? "nobody"} (${extensionNumber ?? id})`;
}

import type { AccountPerson, AccountState } from "../account/account-state.ts";
import { repetitions } from "../check/repetitions.ts";
import { violations } from "../check/violations.ts";
import type { CompanyFile } from "../company-file.ts";
import type { Person } from "../company-types.gen.ts";
import { keyOf } from "../plan/match-people.ts";
import { startPlanning } from "../plan/planning.ts";
import { Spots } from "../source.ts";
import type { CompanyExport, LeftOut } from "./company-export.ts";
import { ExportError } from "./export-error.ts";
import { exportPerson } from "./export-person.ts";

/** Somebody on the way into a file. */
interface Draft {
  readonly who: string;
  readonly person: Person;
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
  const planning = startPlanning(account, { key: "email", people: [] }, new Set());
  const whole = account.people.map((person): Draft => {
    const who = nameOf(person);
    return { who, person: exportPerson(planning, person, (member, why) => leftOut.push({ who, member, why })) };
  });
  const fitting = withoutRefused(whole, leftOut);
  const key = chooseKey(fitting, account.people);
  const people = fitting.flatMap(({ who, person }) => {
    if (person[key] !== undefined) return [person];
    leftOut.push({
      who,
      member: undefined,
      why: "has neither a mail address of their own nor an extension number of 3 to 8 digits",
    });
    return [];
  });
  if (people.length === 0) throw new ExportError("The account has nobody with a mail address or an extension number");
  return { file: { key, people }, leftOut };
}

// What a file refuses is left out, and so is what one person alone can have and a person before them has.
function withoutRefused(drafts: readonly Draft[], leftOut: LeftOut[]): Draft[] {
  // Two may have one mail address where people are not known by it.
  const value = { key: "extensionNumber", people: drafts.map(({ person }) => person) };
  const repeated = repetitions({ value, spots: new Spots(""), isTold: true });
  const found = [
    ...violations(value, true),
    ...repeated.map(({ place, message }) => ({ place, message: message.slice(message.lastIndexOf("; ") + 2) })),
  ];
  const refused = new Map(drafts.map((draft) => [draft, new Set<string>()]));
  for (const { place, message } of found) {
    const draft = drafts[Number(place[1])];
    const member = String(place[2]);
    if (draft === undefined || !(member in draft.person) || refused.get(draft)?.has(member)) continue;
    refused.get(draft)?.add(member);
    leftOut.push({ who: draft.who, member, why: message });
  }
  return drafts.map((draft) => {
    const kept = Object.entries(draft.person).filter(([member]) => !refused.get(draft)?.has(member));
    return { who: draft.who, person: Object.fromEntries(kept) };
  });
}

function chooseKey(drafts: readonly Draft[], everybody: readonly AccountPerson[]): CompanyFile["key"] {
  const addresses = new Set(drafts.map(({ person }) => keyOf(person, "email")));
  return addresses.size === everybody.length && !addresses.has(undefined) ? "email" : "extensionNumber";
}

function nameOf({ name, extensionNumber, id }: AccountPerson): string {
  return `${name ?? "nobody"} (${extensionNumber ?? id})`;
}

import type { AccountPerson } from "../account/account-state.ts";
import type { CompanyFile } from "../company-file.ts";
import type { Person, PersonKey } from "../company-types.gen.ts";

/** The people of a file whom the account has. */
export interface Match {
  /** By the ids of their extensions. */
  readonly inFile: ReadonlyMap<string, Person>;
  /** In the account, by what the file calls them. More than one is trouble. */
  readonly inAccount: ReadonlyMap<Person, readonly AccountPerson[]>;
}

/** Kinds of people that somebody is. Places such as lobby phones and fax boxes are none. */
const somebody: ReadonlySet<string> = new Set(["User", "VirtualUser", "DigitalUser", "FlexibleUser"]);

/** Whether an extension is somebody's, and no place's. */
export function isSomebody({ type }: Pick<AccountPerson, "type">): boolean {
  return somebody.has(type);
}

/** Finds out who of a file is who in an account. */
export function matchPeople({ key, people }: CompanyFile, accountPeople: readonly AccountPerson[]): Match {
  const byKey = Map.groupBy(accountPeople, (person) => keyOf(person, key));
  const byMail = comesLater.has(key) ? nameless(accountPeople, people, key) : new Map<string, AccountPerson[]>();
  const find = (person: Person) => byKey.get(keyOf(person, key)) ?? byMail.get(keyOf(person, "email") ?? "") ?? [];
  const inAccount = new Map(people.map((person) => [person, find(person)]));
  const inFile = new Map([...inAccount].flatMap(([person, found]) => found.map(({ id }) => [id, person] as const)));
  return { inFile, inAccount };
}

// Users are created without these, and get them in a call that follows: where that failed they have but their mail address.
const comesLater: ReadonlySet<PersonKey> = new Set(["reference", "partnerId"]);

// Those without the key, by mail addresses that stand once in the file.
function nameless(
  accountPeople: readonly AccountPerson[],
  people: readonly Person[],
  key: PersonKey,
): Map<string, AccountPerson[]> {
  const inFile = Map.groupBy(people, (person) => keyOf(person, "email") ?? "");
  const without = accountPeople.filter((person) => isSomebody(person) && !keyOf(person, key));
  const byMail = Map.groupBy(without, (person) => keyOf(person, "email") ?? "");
  return new Map([...byMail].filter(([mail]) => mail !== "" && inFile.get(mail)?.length === 1));
}

/** What a person is known by, in the form that is compared: mail addresses are the same in small and capital letters. */
export function keyOf(person: { readonly [Key in PersonKey]?: string | undefined }, key: PersonKey): string | undefined {
  const value = person[key];
  return key === "email" ? value?.toLowerCase() : value;
}

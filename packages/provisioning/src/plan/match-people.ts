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

/** Finds out who of a file is who in an account. */
export function matchPeople({ key, people }: CompanyFile, accountPeople: readonly AccountPerson[]): Match {
  const byKey = Map.groupBy(accountPeople, (person) => keyOf(person, key));
  const inAccount = new Map(people.map((person) => [person, byKey.get(keyOf(person, key)) ?? []]));
  const inFile = new Map([...inAccount].flatMap(([person, found]) => found.map(({ id }) => [id, person] as const)));
  return { inFile, inAccount };
}

/** What a person is known by, in the form that is compared: mail addresses are the same in small and capital letters. */
export function keyOf(person: { readonly [Key in PersonKey]?: string | undefined }, key: PersonKey): string | undefined {
  const value = person[key];
  return key === "email" ? value?.toLowerCase() : value;
}

import type { AccountState } from "../account/account-state.ts";
import { numberToken } from "./draft.ts";
import type { PersonPlan } from "./plan.ts";
import type { Work } from "./work.ts";

/**
 * A number on its way: somebody has given it back, or is about to, and a plan means it for somebody, or means to give it up. The
 * account does not tell: there it is a number of the inventory like any other.
 */
export interface NumberPromise {
  readonly phoneNumber: string;
  /** Whom it is for, or whose it was, by their key. */
  readonly person: string;
  readonly isGivenUp: boolean;
}

/** What work means to do with numbers that are given back before, by the tokens that say that they are. */
export function promisesOf(work: readonly Work[], phoneNumbers: ReadonlyMap<string, string>): Map<string, NumberPromise> {
  const promises = new Map<string, NumberPromise>();
  for (const { needs = [], kind, person } of work) {
    for (const token of needs) {
      const phoneNumber = phoneNumbers.get(token);
      if (phoneNumber !== undefined) promises.set(token, { phoneNumber, person, isGivenUp: kind === "releaseNumber" });
    }
  }
  return promises;
}

/** The numbers that work gives back, by the tokens that say so. */
export function numbersGivenBack(work: readonly Work[]): Map<string, string> {
  const prefix = numberToken("");
  const tokens = work.flatMap(({ gives = [] }) => gives.filter((token) => token.startsWith(prefix)));
  return new Map(tokens.map((token) => [token, token.slice(prefix.length)]));
}

/**
 * What is left of promises to give numbers up, of people of whom nothing else is left to do.
 *
 * @param people - who is planned for already
 */
export function planReleases(
  promised: readonly NumberPromise[],
  { numbers = [] }: AccountState,
  people: readonly PersonPlan[],
): PersonPlan[] {
  const planned = new Set(people.flatMap(({ work }) => work.flatMap((piece) => ("numberId" in piece ? [piece.numberId] : []))));
  const owed = promised.flatMap(({ phoneNumber, person, isGivenUp }) => {
    const number = numbers.find((one) => one.phoneNumber === phoneNumber);
    const isOwed = isGivenUp && number?.usageType === "Inventory" && !planned.has(number.id);
    return isOwed ? [{ person, number }] : [];
  });
  return [...Map.groupBy(owed, ({ person }) => person)].map(([key, own]) => ({
    key,
    name: key,
    extensionId: undefined,
    event: "leaves",
    changes: own.map(({ number }) => ({ member: "number", before: number.phoneNumber, after: "given up" })),
    lacks: [],
    notes: [],
    work: own.map(({ number }) => ({ kind: "releaseNumber", person: key, numberId: number.id })),
    seen: "",
  }));
}

import { inputError } from "../errors/input-error.ts";
import { checkPlain } from "./input.ts";
import { nearestName } from "./nearest-name.ts";

/** The names of some options, each of which must be there: `{ a: true } satisfies OptionNames<Options>`. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, true>>;

/**
 * Checks that options have no member that nobody looks at, such as one that is misspelt.
 *
 * @param what - what they are called in the error, such as `the options of createClient`
 * @param given - the options
 * @param known - the names that there are
 * @param operation - the id of what is called, where it is the options of a call
 * @throws InputError for what is no plain object, and for an unknown member; it says which was probably meant
 */
export function checkOptions(what: string, given: unknown, known: Readonly<Record<string, true>>, operation?: string): void {
  checkPlain(operation, what, given);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const nearest = nearestName(unknown, names);
  const advice = nearest === undefined ? `there are ${names.join(", ")}` : `did you mean ${nearest}?`;
  throw inputError(operation, `${what}: ${JSON.stringify(unknown)} is none of them; ${advice}`);
}

import type { AccountPerson } from "../account/account-state.ts";
import type { Person } from "../company-types.gen.ts";
import type { Change } from "./plan.ts";
import type { Planning } from "./planning.ts";

/**
 * What to look at twice before a plan is applied to somebody of the file; it hinders nothing.
 *
 * @param before - as the account has them; undefined for who is to be created
 */
export function notesOf(
  { account }: Planning,
  person: Person,
  before: AccountPerson | undefined,
  changes: readonly Change[],
): string[] {
  const notes: string[] = [];
  if (before === undefined) {
    const alike = account.people.find((other) => isNamedAlike(person, other));
    if (alike !== undefined) {
      const known = [alike.email, alike.extensionNumber === undefined ? undefined : `extension ${alike.extensionNumber}`];
      notes.push(`somebody of this name is there already (${known.filter(Boolean).join(", ")}): is it another person?`);
    }
  }
  const moves = before !== undefined && changes.some(({ member }) => member === "site");
  if (moves && person.emergency === undefined) {
    notes.push("the site changes, and the file says no emergency: emergency calls keep the place that they have now");
  }
  return notes;
}

function isNamedAlike({ name }: Person, { firstName = "", lastName = "" }: AccountPerson): boolean {
  if (name?.first === undefined || name.last === undefined) return false;
  return `${name.first} ${name.last}`.toLowerCase() === `${firstName} ${lastName}`.toLowerCase();
}

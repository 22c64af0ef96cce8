import type { Nameable, Names } from "../plan/names.ts";

// What a file takes for a name.
const plainName = /^\S(.*\S)?$/;

/**
 * What a file calls something of the account so that it alone is meant: its name where no other has it, else what else it is
 * known by.
 *
 * @param names - all of its kind
 * @returns undefined where nothing names it
 */
export function nameFor<T extends Nameable>(names: Names<T>, one: T | undefined): string | undefined {
  if (one === undefined) return undefined;
  const { name, extensionNumber, billingCode, id } = one;
  return [name, extensionNumber, billingCode, id].find(
    (text) => text !== undefined && plainName.test(text) && names.find(text, () => {}) === one,
  );
}

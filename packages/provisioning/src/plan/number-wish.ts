import type { NumberState } from "../account/account-state.ts";
import type { PersonNumber } from "../company-types.gen.ts";
import { isInArea } from "./area-code.ts";
import { numberToken } from "./draft.ts";
import type { Planning } from "./planning.ts";

/** A number that somebody is to get. */
export interface WonNumber {
  readonly number: NumberState;
  /** What has to happen before it can be had. */
  readonly needs: readonly string[];
}

/** Whether a number is what a file asks for. */
export function satisfies({ phoneNumber }: NumberState, wish: PersonNumber | undefined): boolean {
  if (wish === undefined || wish === "keep" || wish === "inventory") return true;
  if (typeof wish === "string") return phoneNumber === wish;
  return isInArea(phoneNumber, wish.area);
}

/**
 * Finds a number that somebody is to get: the very one, one of an area, or any of the inventory.
 *
 * @param lack - told where there is none
 */
export function winNumber(
  { numbers, numberByDigits, freed, account }: Planning,
  wish: PersonNumber | undefined,
  lack: (what: string) => void,
): WonNumber | undefined {
  if (typeof wish === "object" || wish === undefined || wish === "inventory" || wish === "keep") {
    const area = typeof wish === "object" ? wish.area : undefined;
    const spare = numbers.takeAny(area);
    if (spare !== undefined) return { number: spare, needs: [] };
    const which = area === undefined ? "no number" : `no number with the area code ${area}`;
    lack(`number: ${which} is left in the inventory; buy some in the admin portal`);
    return undefined;
  }
  const number = numberByDigits.get(wish);
  if (number?.usageType === "Inventory") {
    const taken = numbers.take(wish);
    if (taken !== undefined) return { number: taken, needs: [] };
  }
  if (number !== undefined && freed.has(numberToken(wish))) return { number, needs: [numberToken(wish)] };
  if (number?.usageType === "CompanyNumber") return { number, needs: [] };
  if (number === undefined) lack(`number ${wish} is not one of the account's; buy it in the admin portal`);
  else {
    const holder = account.people.find(({ id }) => id === number.extensionId)?.name;
    lack(`number ${wish} is ${holder === undefined ? `a ${number.usageType}` : `that of ${holder}`}; it is not taken from there`);
  }
  return undefined;
}

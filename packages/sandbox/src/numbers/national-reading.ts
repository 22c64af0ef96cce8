import type { PhoneNumber } from "libphonenumber-js/max";
import { readNumber } from "./phone-library.ts";

/**
 * Reads a number that may be of the home country or, without its plus sign, of another one.
 *
 * @param home - the home country in two letters
 * @param nationalFirst - whether what could be a number at home is one, though there is no such number yet; else one that
 *   exists abroad goes before it
 */
export function readAtHome(text: string, home: string, nationalFirst: boolean): PhoneNumber | undefined {
  const national = readNumber(text, home);
  if (national?.isValid() || text.includes("+")) return national;
  if (nationalFirst && national?.isPossible()) return national;
  const abroad = readNumber(`+${text.replace(/\D/g, "")}`);
  return abroad?.isValid() ? abroad : national;
}

/** How a number is written abroad, in the way of the service: with dashes in North America. */
export function internationalFormat(number: PhoneNumber): string {
  const { countryCallingCode, nationalNumber: digits } = number;
  if (countryCallingCode !== "1" || digits.length !== 10) return number.formatInternational();
  return `+1 ${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}

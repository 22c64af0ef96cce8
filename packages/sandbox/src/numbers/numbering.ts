import { countries } from "../data/countries.ts";
import { readNumber } from "./phone-library.ts";

/** A number by its parts. */
export interface NumberParts {
  /** Where the number is, in two letters. */
  readonly isoCode: string;
  /** The country's id; undefined for countries that the service does not sell in. */
  readonly countryId: string | undefined;
  readonly areaCode: string;
  /** All after the area code. */
  readonly rest: string;
  readonly tollFree: boolean;
}

/**
 * The parts of a number.
 *
 * @param phoneNumber - in E.164
 * @returns undefined where no number can be so, or its plan has no area codes that we know
 */
export function numberParts(phoneNumber: string): NumberParts | undefined {
  const number = readNumber(phoneNumber);
  if (number === undefined) return undefined;
  const isoCode = number.country ?? (number.countryCallingCode === "1" ? "US" : undefined);
  const areaCode = areaCodeOf(number.countryCallingCode, number.nationalNumber);
  if (isoCode === undefined || areaCode === undefined) return undefined;
  return {
    isoCode,
    countryId: countries.find((country) => country.isoCode === isoCode)?.id,
    areaCode,
    rest: number.nationalNumber.slice(areaCode.length),
    tollFree: number.getType() === "TOLL_FREE",
  };
}

/** What the calls to a number cost whom, as v1 says it. */
export function paymentTypeOf(phoneNumber: string): "Local" | "TollFree" {
  return readNumber(phoneNumber)?.getType() === "TOLL_FREE" ? "TollFree" : "Local";
}

/**
 * The area code of a national number. North America: three digits. United Kingdom, by Ofcom's National Telephone Numbering
 * Plan: 2x, 11x, 1x1, 3xx and 8xx, and four digits for all other places.
 */
export function areaCodeOf(callingCode: string, national: string): string | undefined {
  if (callingCode === "1") return national.slice(0, 3);
  if (callingCode === "44") return /^(2\d|11\d|1\d1|3\d\d|8\d\d|1\d\d\d)/.exec(national)?.[0];
  return undefined;
}

import { createRequire } from "node:module";
import type { CountryCode, PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What is used of libphonenumber. */
export interface PhoneLibrary {
  readonly parsePhoneNumberFromString: typeof parsePhoneNumberFromString;
  isSupportedCountry(country: string): country is CountryCode;
  getCountryCallingCode(country: CountryCode): string;
}

/**
 * libphonenumber with all it knows of numbering plans. It is loaded when it is first asked for: its tables take half the
 * time that making a sandbox may take, and many sandboxes never see a number.
 */
export function phoneLibrary(): PhoneLibrary {
  return createRequire(import.meta.url)("libphonenumber-js/max") as PhoneLibrary;
}

/**
 * Reads a text as a phone number.
 *
 * @param country - where numbers without a country code are
 * @returns undefined for what no number can be
 */
export function readNumber(text: string, country?: string): PhoneNumber | undefined {
  const library = phoneLibrary();
  return library.parsePhoneNumberFromString(
    text,
    country !== undefined && library.isSupportedCountry(country) ? country : undefined,
  );
}

/** A number as people write it at home: `(503) 555-0142`. */
export function nationalFormat(phoneNumber: string): string {
  return readNumber(phoneNumber)?.formatNational() ?? phoneNumber;
}

import type { PhoneNumber } from "libphonenumber-js/max";
import { type CountryEntry, countries } from "../data/countries.ts";
import { invalid, refuse } from "../http/refusal.ts";
import { readNumber } from "../numbers/phone-library.ts";
import { isSpare } from "../numbers/usage.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";

/**
 * A number outside of the company that an extension's calls can be forwarded to.
 *
 * @param text - as the request has it; without a country code it is one of the account's home country
 * @returns the number, in E.164
 */
export function forwardingTarget(state: State, account: Account, extension: Extension, text: string): string {
  const { number: phoneNumber, countryCallingCode } = possibleNumber(account, text);
  const own = state.phoneNumbers.first({ accountId: account.id, phoneNumber });
  if (own !== undefined && !isSpare(own)) {
    refuse(400, "FPN-105", {
      parameterName: "phoneNumber",
      message: `Number ${phoneNumber} is one of the company's or an extension's direct number`,
    });
  }
  if (!extension.internationalCalling && countryCallingCode !== homeOf(account)?.callingCode) {
    refuse(400, "FPN-108", { parameterName: "phoneNumber", message: "The extension may not call abroad" });
  }
  return phoneNumber;
}

/** A text of a request, as the phone number that it can be. */
export function possibleNumber(account: Account, text: string): PhoneNumber {
  const number = readNumber(text, homeOf(account)?.isoCode);
  return number?.isPossible() ? number : invalid("phoneNumber");
}

function homeOf({ regionalSettings, contractedCountryId }: Account): CountryEntry | undefined {
  return countries.find(({ id }) => id === (regionalSettings.homeCountryId ?? contractedCountryId));
}

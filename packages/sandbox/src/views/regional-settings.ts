import type { Schema } from "../contract/schemas.ts";
import type { Uris } from "../http/uris.ts";
import type { RegionalChoice } from "../state/types.ts";
import { countryReference, currencyReference, languageReference, timezoneOf } from "./dictionary.ts";
import { given } from "./given.ts";

/** Country, time zone and languages as settings show them. */
export function regionalSettingsView(uris: Uris, choice: RegionalChoice): Schema<"RegionalSettings"> {
  return given({
    homeCountry: countryReference(uris, choice.homeCountryId),
    timezone: timezoneOf(uris, choice.timezoneId),
    language: languageReference(choice.languageId),
    greetingLanguage: languageReference(choice.greetingLanguageId),
    formattingLocale: languageReference(choice.formattingLocaleId),
    timeFormat: choice.timeFormat,
  });
}

/** Those of an account, which have a currency as well. */
export function accountRegionalSettingsView(uris: Uris, choice: RegionalChoice): Schema<"AccountRegionalSettings"> {
  return { ...regionalSettingsView(uris, choice), ...given({ currency: currencyReference(choice.currencyId) }) };
}

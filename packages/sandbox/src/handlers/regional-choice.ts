import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { languages } from "../data/languages.ts";
import { knownTimezones } from "../data/timezones.ts";
import { refuse, unknownReference } from "../http/refusal.ts";
import type { RegionalChoice } from "../state/types.ts";
import { given } from "../views/given.ts";

/**
 * The entries of the dictionaries that a request chooses for an extension. A currency is the account's alone.
 *
 * @param settings - the request's
 * @param path - where they stand in the body; empty where they are the body
 */
export function regionalChoice(
  settings: Omit<Schema<"RegionalSettingsUpdate">, "currency"> | undefined,
  path: string,
): RegionalChoice {
  const { homeCountry, timezone, language, greetingLanguage, formattingLocale, timeFormat } = settings ?? {};
  const at = (member: string): string => `${path === "" ? "" : `${path}.`}${member}.id`;
  const known = (entries: readonly { readonly id: string }[], member: string, id: string | undefined): string | undefined => {
    if (id !== undefined && !entries.some((entry) => entry.id === id)) unknownReference(at(member));
    return id;
  };
  return given({
    homeCountryId: homeCountryOf(homeCountry?.id, at("homeCountry")),
    timezoneId: known(knownTimezones, "timezone", timezone?.id),
    languageId: known(languages, "language", language?.id),
    greetingLanguageId: known(languages, "greetingLanguage", greetingLanguage?.id),
    formattingLocaleId: known(languages, "formattingLocale", formattingLocale?.id),
    timeFormat,
  });
}

function homeCountryOf(id: string | undefined, parameterName: string): string | undefined {
  if (id === undefined || countries.some((country) => country.id === id && country.loginAllowed === true)) return id;
  return refuse(400, "EXT-262", { parameterName, parameterValue: id });
}

import type { Schema } from "../contract/schemas.ts";
import { type BrandEntry, brands } from "../data/brands.ts";
import { type CountryEntry, countries } from "../data/countries.ts";
import { currencies } from "../data/currencies.ts";
import type { DialingLocationEntry } from "../data/dialing-locations.ts";
import { type LanguageEntry, languages } from "../data/languages.ts";
import { type PermissionCategoryEntry, permissionCategories } from "../data/permissions.ts";
import { serviceFeatures } from "../data/service-features.ts";
import { type ServicePlanEntry, servicePlans } from "../data/service-plans.ts";
import type { StateEntry } from "../data/states.ts";
import { knownTimezones, type TimezoneEntry } from "../data/timezones.ts";
import type { Uris } from "../http/uris.ts";

/** A country in full. */
export function countryView(uris: Uris, { idSource, ...country }: CountryEntry): Schema<"Country"> {
  return { uri: uris.dictionary(`country/${country.id}`), ...country };
}

/** A country as other records name it; undefined for one that the dictionary does not have. */
export function countryReference(uris: Uris, countryId: string | undefined): Schema<"CountryReference"> | undefined {
  const country = countries.find(({ id }) => id === countryId);
  if (country === undefined) return undefined;
  const { id, name, isoCode, callingCode } = country;
  return { id, uri: uris.dictionary(`country/${id}`), name, isoCode, callingCode };
}

/** A state with its country. */
export function stateView(uris: Uris, { id, countryId, isoCode, name }: StateEntry): Schema<"State"> {
  const country = { id: countryId, uri: uris.dictionary(`country/${countryId}`) };
  return { uri: uris.dictionary(`state/${id}`), id, country, isoCode, name };
}

/** A time zone; settings show it in the same way. */
export function timezoneView(uris: Uris, { idSource, ...timezone }: TimezoneEntry): Schema<"Timezone"> {
  return { uri: uris.dictionary(`timezone/${timezone.id}`), ...timezone };
}

/** A time zone by its id. */
export function timezoneOf(uris: Uris, timezoneId: string | undefined): Schema<"Timezone"> | undefined {
  const timezone = knownTimezones.find(({ id }) => id === timezoneId);
  return timezone && timezoneView(uris, timezone);
}

/** A language in full. */
export function languageView(uris: Uris, { idSource, ...language }: LanguageEntry): Schema<"Language"> {
  return { uri: uris.dictionary(`language/${language.id}`), ...language, greeting: true, formattingLocale: true, ui: true };
}

/** A language as settings name it. */
export function languageReference(languageId: string | undefined): Schema<"RegionalLanguage"> | undefined {
  const language = languages.find(({ id }) => id === languageId);
  return language && { id: language.id, localeCode: language.localeCode, name: language.name };
}

/** A currency as settings show it, with its id as a number. */
export function currencyReference(currencyId: string | undefined): Schema<"AccountCurrency"> | undefined {
  const currency = currencies.find(({ id }) => id === currencyId);
  if (currency === undefined) return undefined;
  const { idSource, ...shown } = currency;
  return { ...shown, id: Number(currency.id) };
}

/** A city with its area code, and one of its central office codes where there is one to show. */
export function locationView(
  uris: Uris,
  { city, npa, stateId, nxx }: Omit<DialingLocationEntry, "nxx"> & { readonly nxx?: string },
): Schema<"DialingLocation"> {
  return {
    city,
    areaCode: npa,
    npa,
    ...(nxx === undefined ? {} : { nxx }),
    state: { id: stateId, uri: uris.dictionary(`state/${stateId}`) },
  };
}

/** A user permission, called by the words of its name. */
export function permissionView(uris: Uris, id: string): Schema<"UserPermission"> {
  const words = id.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").split(" ");
  const [first = "", ...others] = words.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word));
  const displayName = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(" ");
  const category = permissionCategories.find(({ permissions }) => permissions.includes(id));
  return {
    uri: uris.dictionary(`permission/${id}`),
    id,
    displayName,
    assignable: true,
    readOnly: false,
    ...(category && { category: { uri: permissionCategoryUri(uris, category.id), id: category.id } }),
  };
}

/** What user permissions are sorted by. */
export function permissionCategoryView(
  uris: Uris,
  { id, displayName, description }: PermissionCategoryEntry,
): Schema<"PermissionCategory"> {
  return { uri: permissionCategoryUri(uris, id), id, displayName, description };
}

function permissionCategoryUri(uris: Uris, id: string): string {
  return uris.dictionary(`permission-category/${id}`);
}

/** A brand with its country and currency. */
export function brandView(uris: Uris, { id, name, countryId, currencyId }: BrandEntry): Schema<"Brand"> {
  const country = countries.find((one) => one.id === countryId);
  const { idSource, ...currency } = currencies.find((one) => one.id === currencyId) ?? {};
  return {
    uri: uris.dictionary(`brand/${id}`),
    id,
    name,
    ...(country === undefined ? {} : { homeCountry: brandCountry(uris, country) }),
    ...("id" in currency ? { currency } : {}),
  };
}

function brandCountry(uris: Uris, country: CountryEntry): Schema<"BrandCountry"> {
  const { signupAllowed, freeSoftphoneLine, localDialing, ...shown } = countryView(uris, country);
  return shown;
}

/** A brand as an account names it. */
export function brandReference(uris: Uris, brandId: string): Schema<"BrandReference"> {
  const brand = brands.find(({ id }) => id === brandId);
  if (brand === undefined) return { id: brandId };
  const homeCountry = countryReference(uris, brand.countryId);
  return { id: brandId, name: brand.name, ...(homeCountry === undefined ? {} : { homeCountry }) };
}

/** A plan with every feature of the service, and whether its accounts can have it. */
export function servicePlanView(uris: Uris, plan: ServicePlanEntry): Schema<"ServicePlan"> {
  const brand = brands.find(({ id }) => id === plan.brandId);
  return {
    uri: uris.dictionary(`service-plan/${plan.id}`),
    id: plan.id,
    name: plan.name,
    edition: plan.edition,
    ...(brand === undefined
      ? {}
      : {
          brand: {
            uri: uris.dictionary(`brand/${brand.id}`),
            id: brand.id,
            name: brand.name,
            homeCountry: { uri: uris.dictionary(`country/${brand.countryId}`), id: brand.countryId },
          },
        }),
    type: plan.type,
    serviceFeatures: serviceFeatures.map((featureName) => {
      const enabled = plan.features.includes(featureName);
      return { featureName, enabled, reason: enabled ? "Available" : "AccountTypeLimitation" };
    }),
    limits: { ...plan.limits },
  };
}

/** A plan as an account names it. */
export function servicePlanReference(planId: string): Schema<"ServicePlanReference"> {
  const plan = servicePlans.find(({ id }) => id === planId);
  return plan === undefined ? { id: planId } : { id: planId, name: plan.name };
}

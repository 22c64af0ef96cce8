import { brands } from "../data/brands.ts";
import { countries } from "../data/countries.ts";
import { dialingLocations } from "../data/dialing-locations.ts";
import { languages } from "../data/languages.ts";
import { permissionCategories, permissionNames } from "../data/permissions.ts";
import { servicePlans } from "../data/service-plans.ts";
import { states } from "../data/states.ts";
import { knownTimezones, timezones } from "../data/timezones.ts";
import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { notFound, unknownReference } from "../http/refusal.ts";
import {
  brandView,
  countryView,
  languageView,
  locationView,
  permissionCategoryView,
  permissionView,
  servicePlanView,
  stateView,
  timezoneView,
} from "../views/dictionary.ts";
import type { Topic } from "./types.ts";

type Operations =
  | "readBrand"
  | "listContractedCountries"
  | "listDomesticCountries"
  | "readServicePlan"
  | "listCountries"
  | "readCountry"
  | "listStates"
  | "readState"
  | "listTimezones"
  | "readTimezone"
  | "listLanguages"
  | "readLanguage"
  | "listPermissions"
  | "readPermission"
  | "listPermissionCategories"
  | "readPermissionCategory"
  | "listLocations";

/** What the service knows whatever the account: brands, plans, countries, time zones, languages, cities. */
export const dictionary: Topic<Operations> = {
  readBrand({ path, uris }) {
    return { status: 200, body: brandView(uris, entry(brands, path.brandId, "brandId")) };
  },

  // Brands sell at home: what is known of others is not published.
  listContractedCountries({ path }) {
    const { countryId } = entry(brands, path.brandId, "brandId");
    const records = countries.filter((country) => country.id === countryId).map(({ id, name }) => ({ id, name }));
    return { status: 200, body: { records } };
  },

  listDomesticCountries(call) {
    const { path, uris } = call;
    const { countryId } = entry(brands, path.brandId, "brandId");
    const contracted = entry(countries, path.contractedCountryId, "contractedCountryId");
    if (contracted.id !== countryId) notFound("contractedCountryId");
    return { status: 200, body: pageV1(call, [contracted], (country) => countryView(uris, country)) };
  },

  readServicePlan({ path, uris }) {
    return { status: 200, body: servicePlanView(uris, entry(servicePlans, path.servicePlanId, "servicePlanId")) };
  },

  listCountries(call) {
    const { query, uris } = call;
    const wanted = countries.filter(
      (country) =>
        passes(query.loginAllowed, country.loginAllowed) &&
        passes(query.signupAllowed, country.signupAllowed) &&
        passes(query.numberSelling, country.numberSelling) &&
        passes(query.freeSoftphoneLine, country.freeSoftphoneLine),
    );
    return { status: 200, body: pageV1(call, wanted, (country) => countryView(uris, country)) };
  },

  readCountry({ path, uris }) {
    return { status: 200, body: countryView(uris, entry(countries, path.countryId, "countryId")) };
  },

  listStates(call) {
    const { query, uris } = call;
    const countryId = query.allCountries === true || query.countryId === undefined ? undefined : query.countryId;
    if (countryId !== undefined) known(countries, countryId, "countryId");
    const wanted = states.filter(
      (state) => passes(countryId, state.countryId) && (query.withPhoneNumbers !== true || hasPhoneNumbers(state.id)),
    );
    return { status: 200, body: pageV1(call, wanted, (state) => stateView(uris, state)) };
  },

  readState({ path, uris }) {
    return { status: 200, body: stateView(uris, entry(states, path.stateId, "stateId")) };
  },

  listTimezones(call) {
    return { status: 200, body: pageV1(call, timezones, (timezone) => timezoneView(call.uris, timezone)) };
  },

  readTimezone({ path, uris }) {
    return { status: 200, body: timezoneView(uris, entry(knownTimezones, path.timezoneId, "timezoneId")) };
  },

  // No page can be asked for, and the one there is holds them all.
  listLanguages(call) {
    return { status: 200, body: pageV1(call, languages, (language) => languageView(call.uris, language)) };
  },

  readLanguage({ path, uris }) {
    return { status: 200, body: languageView(uris, entry(languages, path.languageId, "languageId")) };
  },

  listPermissions(call) {
    const { query, uris } = call;
    if (query.servicePlanId !== undefined) known(servicePlans, query.servicePlanId, "servicePlanId");
    // All that are known can be in a role, whatever the plan.
    const wanted = permissionNames.filter(() => passes(query.assignable, true));
    return { status: 200, body: pageV1(call, wanted, (name) => permissionView(uris, name)) };
  },

  readPermission({ path, query, uris }) {
    if (query.servicePlanId !== undefined) known(servicePlans, query.servicePlanId, "servicePlanId");
    const name = permissionNames.find((one) => one === path.permissionId) ?? notFound("permissionId");
    return { status: 200, body: permissionView(uris, name) };
  },

  listPermissionCategories(call) {
    const { query, uris } = call;
    if (query.servicePlanId !== undefined) known(servicePlans, query.servicePlanId, "servicePlanId");
    return { status: 200, body: pageV1(call, permissionCategories, (category) => permissionCategoryView(uris, category)) };
  },

  readPermissionCategory({ path, uris }) {
    const category = entry(permissionCategories, path.permissionCategoryId, "permissionCategoryId");
    return { status: 200, body: permissionCategoryView(uris, category) };
  },

  listLocations(call) {
    const { query, uris } = call;
    const { stateId } = query;
    if (stateId !== undefined) known(states, stateId, "stateId");
    const places = dialingLocations.filter((place) => passes(stateId, place.stateId));
    const first = query.orderBy === "Npa" ? "npa" : "city";
    const sorted = places.toSorted(
      (a, b) => compare(a[first], b[first]) || compare(a.city, b.city) || compare(a.stateId, b.stateId) || compare(a.npa, b.npa),
    );
    const wanted = sorted.flatMap(({ nxx, ...place }) =>
      query.withNxx === true && nxx.length > 0 ? nxx.map((code) => ({ ...place, nxx: code })) : [place],
    );
    return { status: 200, body: pageV1(call, wanted, (place) => locationView(uris, place)) };
  },
};

function entry<T extends { readonly id: string }>(entries: readonly T[], id: string, parameterName: string): T {
  return entries.find((one) => one.id === id) ?? notFound(parameterName);
}

function known(entries: readonly { readonly id: string }[], id: string, parameterName: string): void {
  if (!entries.some((one) => one.id === id)) unknownReference(parameterName);
}

function hasPhoneNumbers(stateId: string): boolean {
  return dialingLocations.some((place) => place.stateId === stateId);
}

// By code unit: the order of a language would depend on the machine's.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

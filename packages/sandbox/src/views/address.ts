import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { states } from "../data/states.ts";

type Address = Schema<"EmergencyAddress">;

/** A country or a state: each of the three may be written for it, in either case, with accents and without. */
interface Named {
  readonly id: string;
  readonly isoCode: string;
  readonly name: string;
}

const countriesByName = byEachName(countries);
const statesByName = new Map(
  [...Map.groupBy(states, ({ countryId }) => countryId)].map(([countryId, its]) => [countryId, byEachName(its)]),
);

/**
 * An address with country and state spelt out in every way that the service shows them, whichever way they were given.
 *
 * @param address - with a country and state by name, code or id
 */
export function completeAddress(address: Address): Address {
  const wantedCountry = [address.countryId, address.countryIsoCode, address.country, address.countryName];
  const country = firstNamed(wantedCountry, countriesByName);
  if (country === undefined) return address;
  const wantedState = [address.stateId, address.stateIsoCode, address.state, address.stateName];
  const state = firstNamed(wantedState, statesByName.get(country.id));
  return {
    ...address,
    country: country.isoCode,
    countryId: country.id,
    countryIsoCode: country.isoCode,
    countryName: country.name,
    ...(state === undefined
      ? {}
      : { state: state.isoCode, stateId: state.id, stateIsoCode: state.isoCode, stateName: state.name }),
  };
}

function byEachName<T extends Named>(entries: readonly T[]): ReadonlyMap<string, T> {
  // From the last to the first, so that a name that two have leads to the first of them.
  return new Map(
    entries.toReversed().flatMap((entry) => [entry.name, entry.isoCode, entry.id].map((name) => [folded(name), entry] as const)),
  );
}

function firstNamed<T>(wanted: readonly (string | undefined)[], byName: ReadonlyMap<string, T> | undefined): T | undefined {
  for (const name of wanted) {
    const found = name === undefined ? undefined : byName?.get(folded(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function folded(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { states } from "../data/states.ts";

type Address = Schema<"EmergencyAddress">;

/**
 * An address with country and state spelt out in every way that the service shows them, whichever way they were given.
 *
 * @param address - with a country and state by name, code or id
 */
export function completeAddress(address: Address): Address {
  const wantedCountry = [address.countryId, address.countryIsoCode, address.country, address.countryName];
  const country = countries.find(({ id, isoCode, name }) => anyOf(wantedCountry, [id, isoCode, name]));
  if (country === undefined) return address;
  const wantedState = [address.stateId, address.stateIsoCode, address.state, address.stateName];
  const state = states.find(
    ({ id, countryId, isoCode, name }) => countryId === country.id && anyOf(wantedState, [id, isoCode, name]),
  );
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

function anyOf(wanted: readonly (string | undefined)[], names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return wanted.some((value) => value !== undefined && lower.includes(value.toLowerCase()));
}

import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { states } from "../data/states.ts";
import { invalid, missing, refuse } from "../http/refusal.ts";
import { completeAddress } from "../views/address.ts";

type Address = Schema<"EmergencyAddress">;

// Set by the service where an answer shows them; in a request they mean nothing, and may be of any type.
const notWritten: readonly string[] = ["outOfCountry", "lineProvisioningStatus", "syncStatus"];

// The answers of devices have them as mail addresses, and the requests do not know them.
const unknownInRequests: readonly string[] = ["customerEmail", "additionalCustomerEmail"];

// In other countries people write counties and regions, which no list here has.
const countriesOfListedStates: readonly string[] = ["US", "CA"];

/**
 * An address for emergency calls out of a request, spelt out. Fields that only some countries have are kept.
 *
 * @param given - its members as they came; those that the contract does not know may be of any type
 * @param path - where it stands in the body
 */
export function addressOf(given: object, path: string): Address {
  const address = completeAddress(textsOf(given, path));
  for (const name of ["street", "city", "zip"] as const) {
    if (address[name] === undefined || address[name].trim() === "") missing(`${path}.${name}`);
  }
  if (!isGiven(given, ["country", "countryId", "countryIsoCode", "countryName"])) missing(`${path}.country`);
  const country = countries.find(({ id, isoCode }) => id === address.countryId && isoCode === address.country);
  if (country === undefined) return invalid(`${path}.country`, "The country is not in the service's dictionary");
  if (["US", "CA", "GB"].includes(country.isoCode)) {
    if (!isGiven(given, ["state", "stateId", "stateIsoCode", "stateName"])) missing(`${path}.state`);
    const known = states.some(({ id, countryId }) => id === address.stateId && countryId === country.id);
    if (!known && countriesOfListedStates.includes(country.isoCode)) {
      invalid(`${path}.state`, `There is no such state in ${country.name}`);
    }
  }
  return address;
}

function textsOf(given: object, path: string): Address {
  const members = Object.entries(given).filter(([name]) => !notWritten.includes(name) && !unknownInRequests.includes(name));
  for (const [name, value] of members) if (typeof value !== "string") invalid(`${path}.${name}`);
  return Object.fromEntries(members) as Address;
}

function isGiven(given: object, names: readonly string[]): boolean {
  return Object.entries(given).some(([name, value]) => names.includes(name) && value !== "");
}

/** How the provider of emergency calls sees an address. */
export interface AddressStanding {
  readonly addressStatus: Schema<"EmergencyAddressStatus">;
  readonly syncStatus: Schema<"EmergencySyncStatus">;
}

const postalCodes: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
};

/**
 * What the provider says of an address; one that it does not take is refused. The real one knows the streets; ours sees
 * whether the postal code can be one of the country, and whether emergency calls are offered there.
 *
 * @param trusted - whether to take the address as it is
 */
export function standingOf({ countryIsoCode = "", zip = "" }: Address, trusted = false): AddressStanding {
  if (trusted) return { addressStatus: "Valid", syncStatus: "NotRequired" };
  const country = countries.find(({ isoCode }) => isoCode === countryIsoCode);
  if (country?.emergencyCalling !== true) return { addressStatus: "Invalid", syncStatus: "Unsupported" };
  const isPlausible = postalCodes[countryIsoCode]?.test(zip.trim()) ?? true;
  if (isPlausible) return { addressStatus: "Valid", syncStatus: "Verified" };
  const description = `The postal code cannot be one of ${country.name}`;
  return refuse(400, "EME-201", { message: `Address validation failed: ${description}`, description });
}

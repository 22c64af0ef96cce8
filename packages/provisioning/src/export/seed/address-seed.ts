import type { SeedRecord } from "./seed-document.ts";

// The service tells these in several ways, and the sandbox does so of one.
const derived: ReadonlySet<string> = new Set([
  "countryId",
  "countryIsoCode",
  "countryName",
  "stateId",
  "stateIsoCode",
  "stateName",
]);

/** An address, with country and state in short. */
export function addressSeed(address: object): SeedRecord {
  const told = address as SeedRecord;
  const country = told["countryIsoCode"] ?? told["country"];
  const state = told["stateIsoCode"] ?? told["state"];
  const members = { ...told, country, state };
  return Object.fromEntries(
    Object.entries(members).filter(
      ([name, value]) => !derived.has(name) && (typeof value === "string" || (name === "outOfCountry" && value === true)),
    ),
  );
}

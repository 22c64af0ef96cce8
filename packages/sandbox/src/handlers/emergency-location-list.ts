import type { Schema } from "../contract/schemas.ts";
import { passes } from "../http/filters.ts";
import type { QueryOf } from "./types.ts";

type Location = Schema<"EmergencyLocation">;
type Filters = Partial<Omit<QueryOf<"listEmergencyLocations">, "orderBy">>;
type Order = NonNullable<QueryOf<"listPersonalEmergencyLocations">["orderBy"]>;

/** Whether a location passes the filters of the list. */
export function isWantedLocation(query: Filters, location: Location): boolean {
  const { name = "", address, site, addressStatus, usageStatus, visibility } = location;
  const text = [name, site?.name ?? "", addressText(location), address.customerName ?? ""].join("\n").toLowerCase();
  return (
    passes<string>(query.siteId, site?.id) &&
    passes(query.addressStatus, addressStatus) &&
    passes(query.usageStatus, usageStatus) &&
    passes<string>(query.visibility, visibility) &&
    passes(query.domesticCountryId, address.countryId) &&
    text.includes((query.searchString ?? "").toLowerCase())
  );
}

const collator = new Intl.Collator("en", { numeric: true });

/**
 * The order of the list; what is equal in it goes by id.
 *
 * @param orderBy - such as `+name`
 */
export function locationOrder(orderBy: Order): (one: Location, other: Location) => number {
  const key = keys[orderBy.slice(1)] ?? placeText;
  const sign = orderBy.startsWith("-") ? -1 : 1;
  return (one, other) => sign * collator.compare(key(one), key(other)) || collator.compare(one.id, other.id);
}

const keys: Readonly<Record<string, (location: Location) => string>> = {
  name: ({ name }) => name ?? "",
  siteName: ({ site }) => site?.name ?? "",
  // The example of the contract has Astoria before Warrenton.
  address: placeText,
  addressStatus: ({ addressStatus }) => addressStatus ?? "",
  usageStatus: ({ usageStatus }) => usageStatus ?? "",
  visibility: ({ visibility }) => visibility ?? "",
};

function addressText({ address }: Location): string {
  const { street, street2, city, state, zip, countryName } = address;
  return [street, street2, city, state, zip, countryName].filter((part) => part !== undefined).join(", ");
}

function placeText({ address }: Location): string {
  const { countryName, stateName, state, city, street, street2 } = address;
  return [countryName, stateName ?? state, city, street, street2].map((part) => part ?? "").join("\n");
}

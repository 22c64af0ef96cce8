import type { PersonAddress } from "../company-types.gen.ts";
import type { AddressState } from "./account-state.ts";

/** An address as the service tells it: which members it has depends on where it comes from. */
interface ToldAddress {
  readonly street?: string | undefined;
  readonly street2?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly stateIsoCode?: string | undefined;
  readonly zip?: string | undefined;
  readonly country?: string | undefined;
  readonly countryIsoCode?: string | undefined;
}

/** An address, with its state and country in short. */
export function toAddress(told: ToldAddress): AddressState {
  const { street = "", street2 = "", city = "", zip = "" } = told;
  return {
    street,
    street2,
    city,
    state: told.stateIsoCode ?? told.state ?? "",
    zip,
    country: told.countryIsoCode ?? told.country ?? "",
  };
}

/** Whether an address of the account is that of a file; small and capital letters and blanks at the ends do not count. */
export function isSameAddress(one: AddressState, other: PersonAddress): boolean {
  return addressKey(one) === addressKey(other);
}

/** The whole of an address in the form that is compared: what is the same here is the same place. */
export function addressKey(address: PersonAddress): string {
  const members = ["street", "street2", "city", "state", "zip", "country"] as const;
  return JSON.stringify(members.map((member) => (address[member] ?? "").trim().toLowerCase()));
}

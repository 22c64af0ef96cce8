import type { Place } from "../contract/place.ts";
import type { State } from "../state/state.ts";
import { UniqueError } from "../state/store-error.ts";
import { mainSiteId } from "../views/site.ts";
import type { Seed } from "./seed.ts";

/** Finds what a seed's entries name, each by its most readable name, and points to the line where there is nothing. */
export interface Lookup {
  /** By extension number or id. */
  extension(name: string | number, place: Place): string;
  /** By name or id; the main site when left out. */
  site(name: string | number | undefined, place: Place): string;
  role(key: string, place: Place): string;
  costCenter(id: string | number, place: Place): string;
  phoneNumber(phoneNumber: string, place: Place): string;
  /** By name or id. */
  emergencyLocation(name: string, place: Place): string;
  device(id: string | number, place: Place): string;
  licenseType(sku: string, place: Place): string;
  /** Runs `insert`, and points to `place` when a value is taken. */
  unique(place: Place, insert: () => void): void;
}

/** A lookup in what has been planted so far. */
export function lookup(state: State, seed: Seed, accountId: string): Lookup {
  const need = (found: { readonly id: string } | undefined, place: Place, message: string): string => {
    if (found === undefined) throw seed.problem(place, message);
    return found.id;
  };
  const quoted = (names: readonly (string | undefined)[]): string => names.filter((name) => name !== undefined).join(", ");
  return {
    extension: (name, place) =>
      need(
        state.extensions.first({ accountId, extensionNumber: String(name) }) ?? state.extensions.get(String(name)),
        place,
        `there is no extension ${name}; there are ${quoted(seed.company.extensions.map((one) => String(one.extensionNumber ?? one.id)))}`,
      ),
    site: (name, place) => {
      if (name === undefined || name === mainSiteId) return mainSiteId;
      const found = state.sites.first({ accountId, name: String(name) }) ?? state.sites.get(String(name));
      return need(found, place, `there is no site ${name}; leave it out for the main site`);
    },
    role: (key, place) =>
      need(
        state.roles.first({ accountId, key }),
        place,
        `there is no role ${key}; there are ${quoted(seed.company.roles.map((role) => role.key))}`,
      ),
    costCenter: (id, place) => need(state.costCenters.get(String(id)), place, `there is no cost centre ${id}`),
    phoneNumber: (phoneNumber, place) =>
      need(state.phoneNumbers.first({ phoneNumber }), place, `there is no ${phoneNumber} among phoneNumbers before this`),
    emergencyLocation: (name, place) =>
      need(
        state.emergencyLocations.first({ accountId, name }) ?? state.emergencyLocations.get(name),
        place,
        `there is no emergency location ${name}; there are ${quoted((seed.company.emergencyLocations ?? []).map((one) => one.name))}`,
      ),
    device: (id, place) => need(state.devices.get(String(id)), place, `there is no device ${id}`),
    licenseType: (sku, place) => need(state.licenseTypes.first({ sku: sku as never }), place, `there is no licence type ${sku}`),
    unique(place, insert) {
      try {
        insert();
      } catch (error) {
        if (!(error instanceof UniqueError)) throw error;
        throw seed.problem(place, `its ${error.parameterName} is given twice`);
      }
    },
  };
}

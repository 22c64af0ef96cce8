import { isSameAddress } from "../account/address.ts";
import type { PersonAddress, PersonEmergency } from "../company-types.gen.ts";
import { locationToken } from "./draft.ts";
import type { Planning } from "./planning.ts";
import type { LocationTarget } from "./work.ts";

// What a location's name may have.
const longestName = 64;

/**
 * The emergency location that a file means: one of the account, by its name or its address, or one that the plan creates.
 *
 * @param lack - told where there is none of that name
 */
export function findLocation(
  { account, locations, newLocations }: Planning,
  { location, address }: PersonEmergency,
  lack: (what: string) => void,
): LocationTarget | undefined {
  if (location !== undefined) {
    const found = locations.find(location, lack);
    return found && { id: found.id };
  }
  if (address === undefined) return undefined;
  const known = account.locations?.find((one) => isSameAddress(one.address, address));
  if (known !== undefined) return { id: known.id };
  const name = nameOf(address);
  if (!newLocations.has(name)) {
    const { street, street2 = "", city, state = "", zip, country } = address;
    newLocations.set(name, {
      kind: "createLocation",
      person: name,
      name,
      address: { street, street2, city, state, zip, country },
      gives: [locationToken(name)],
    });
  }
  return { name };
}

/** What has to be there before a location can be used. */
export function locationNeeds(target: LocationTarget): readonly string[] {
  return "name" in target ? [locationToken(target.name)] : [];
}

/** A location in words. */
export function describeLocation({ locations }: Planning, target: LocationTarget): string {
  return "name" in target ? target.name : (locations.nameOf(target.id) ?? target.id);
}

function nameOf({ street, street2, city, zip }: PersonAddress): string {
  return [street, street2, city, zip].filter(Boolean).join(", ").slice(0, longestName);
}

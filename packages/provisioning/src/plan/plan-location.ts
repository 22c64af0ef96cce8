import { addressKey, isSameAddress } from "../account/address.ts";
import type { PersonAddress, PersonEmergency } from "../company-types.gen.ts";
import { locationToken } from "./draft.ts";
import type { Planning } from "./planning.ts";
import type { CreateLocation, LocationTarget } from "./work.ts";

// What a location's name may have.
const longestName = 64;

/**
 * The emergency location that a file means: one of the account, by its name or its address, or one that the plan creates.
 *
 * @param lack - told where there is none of that name
 */
export function findLocation(
  planning: Planning,
  { location, address }: PersonEmergency,
  lack: (what: string) => void,
): LocationTarget | undefined {
  const { account, locations } = planning;
  if (location !== undefined) {
    const found = locations.find(location, lack);
    return found && { id: found.id };
  }
  if (address === undefined) return undefined;
  const known = account.locations?.find((one) => isSameAddress(one.address, address));
  if (known !== undefined) return { id: known.id };
  const key = addressKey(address);
  const created = planning.newLocations.get(key) ?? newLocation(planning, address);
  planning.newLocations.set(key, created);
  return { name: created.name };
}

function newLocation({ account, newLocations }: Planning, address: PersonAddress): CreateLocation {
  const taken = [...(account.locations ?? []), ...newLocations.values()].map(({ name }) => name);
  const name = distinctName(address, new Set(taken.map((one) => one.toLowerCase())));
  const { street, street2 = "", city, state = "", zip, country } = address;
  return {
    kind: "createLocation",
    person: name,
    name,
    address: { street, street2, city, state, zip, country },
    gives: [locationToken(name)],
  };
}

/** What has to be there before a location can be used. */
export function locationNeeds(target: LocationTarget): readonly string[] {
  return "name" in target ? [locationToken(target.name)] : [];
}

/** A location in words. */
export function describeLocation({ locations }: Planning, target: LocationTarget): string {
  return "name" in target ? target.name : (locations.nameOf(target.id) ?? target.id);
}

// Addresses that differ where a name has no room left are told apart by a number behind.
function distinctName({ street, street2, city, zip }: PersonAddress, taken: ReadonlySet<string>): string {
  const whole = [street, street2, city, zip].filter(Boolean).join(", ");
  for (let count = 1; ; count += 1) {
    const behind = count === 1 ? "" : ` (${count})`;
    const name = `${whole.slice(0, longestName - behind.length).trim()}${behind}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

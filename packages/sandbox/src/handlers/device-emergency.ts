import type { Schema } from "../contract/schemas.ts";
import { invalid, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, EmergencyLocation, Line, LineEmergency } from "../state/types.ts";
import { addressOf, standingOf } from "./emergency-address.ts";

type Address = Schema<"EmergencyAddress">;

/**
 * Sets where emergency calls from a device come from, where an update says so. The place belongs to the device's lines.
 *
 * @param body - `emergency` goes before the older `emergencyServiceAddress`
 */
export function setEmergency(
  state: State,
  account: Account,
  deviceId: string,
  body: Pick<Schema<"DeviceUpdate">, "emergency" | "emergencyServiceAddress">,
): void {
  const { emergency, emergencyServiceAddress: older } = body;
  const parameterName = emergency === undefined ? "emergencyServiceAddress" : "emergency";
  const address = emergency === undefined ? older : emergency.address;
  const locationId = emergency?.location?.id;
  if (locationId === undefined && address === undefined) return;
  const lines = state.lines.find({ deviceId });
  if (lines.length === 0) invalid(parameterName, "A device without a line has no place for emergency calls");
  const to =
    locationId === undefined
      ? ofAddress(account, lines, address ?? {}, parameterName)
      : ofLocation(state, account, lines, locationId);
  for (const line of lines) state.lines.update(line.id, { emergency: to });
}

function ofLocation(state: State, account: Account, lines: readonly Line[], locationId: string): LineEmergency {
  const location = state.emergencyLocations.get(locationId);
  if (location?.accountId !== account.id || !lines.every(({ extensionId }) => mayCallFrom(location, extensionId))) {
    return unknownReference("emergency.location.id");
  }
  return atLocation(location);
}

/** Whether an extension's emergency calls may come from a location: one of the account's, or its own. */
export function mayCallFrom({ ownerId }: EmergencyLocation, extensionId: string | undefined): boolean {
  return ownerId === undefined || ownerId === extensionId;
}

/** A line's place for emergency calls once another extension has the line: a personal location stays with its user. */
export function emergencyOfNext(state: State, { emergency }: Line, extensionId: string): LineEmergency | undefined {
  const location = emergency?.locationId === undefined ? undefined : state.emergencyLocations.get(emergency.locationId);
  return location === undefined || mayCallFrom(location, extensionId) ? emergency : undefined;
}

/** A line's place for emergency calls at a location; it takes its state from there. */
export function atLocation({ id, syncStatus, addressStatus }: EmergencyLocation): LineEmergency {
  return { locationId: id, syncStatus, provisioning: addressStatus === "Valid" ? "Valid" : "Invalid" };
}

/** A line's place for emergency calls at an address of its own. */
export function atAddress(address: Address): LineEmergency {
  const { addressStatus, syncStatus } = standingOf(address);
  return { address, syncStatus, provisioning: addressStatus === "Valid" ? "Valid" : "Invalid" };
}

// Members left out stay as they are, where the lines have an address of their own already.
function ofAddress(account: Account, lines: readonly Line[], given: Address, parameterName: string): LineEmergency {
  if (!account.acceptsDeviceAddresses) refuse(400, "EME-384", { parameterName });
  const before = lines.find(({ emergency }) => emergency?.address !== undefined)?.emergency?.address;
  const prefix = parameterName === "emergency" ? "emergency.address" : parameterName;
  const address = addressOf({ ...withoutPlace(before, given), ...given }, prefix);
  return atAddress(address);
}

// A new country or state must not meet the old one's other spellings.
function withoutPlace(before: Address | undefined, given: Address): Address {
  if (before === undefined) return {};
  const names = Object.keys(given);
  const country = names.some((name) => name.startsWith("country"));
  const state = country || names.some((name) => name.startsWith("state"));
  return Object.fromEntries(
    Object.entries(before).filter(([name]) => !(country && name.startsWith("country")) && !(state && name.startsWith("state"))),
  ) as Address;
}

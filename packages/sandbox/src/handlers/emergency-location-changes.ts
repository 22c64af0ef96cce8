import type { Schema } from "../contract/schemas.ts";
import { missing, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, EmergencyLocation, Extension, Line } from "../state/types.ts";
import { given } from "../views/given.ts";
import { mainSiteId } from "../views/site.ts";
import { atLocation } from "./device-emergency.ts";
import { addressOf, standingOf } from "./emergency-address.ts";

/** Whose locations they are. */
export interface LocationAccount {
  readonly state: State;
  readonly account: Account;
}

/**
 * Adds a location.
 *
 * @param owner - whose own it is; one of the account's when left out
 */
export function addLocation(
  { state, account }: LocationAccount,
  body: Schema<"PersonalEmergencyLocationInput">,
  owner?: Extension,
): EmergencyLocation {
  const { trusted = false, addressFormatId } = body;
  const address = addressOf(body.address ?? missing("address"), "address");
  return state.emergencyLocations.insert({
    id: state.nextId("emergencyLocation"),
    accountId: account.id,
    name: body.name ?? address.street ?? "",
    address,
    siteId: body.site === undefined ? (owner?.siteId ?? mainSiteId) : siteOf(state, account, body.site.id),
    ...standingOf(address, trusted),
    trusted,
    ...given({ addressFormatId, ownerId: owner?.id }),
  });
}

/** Writes a location anew; the lines that use it call from the new address. */
export function changeLocation(
  { state, account }: LocationAccount,
  before: EmergencyLocation,
  body: Schema<"EmergencyLocationInput">,
): EmergencyLocation {
  const { trusted = before.trusted, name, addressFormatId, site } = body;
  const address = body.address === undefined ? before.address : addressOf(body.address, "address");
  const isLookedAt = body.address !== undefined || trusted !== before.trusted;
  const location = state.emergencyLocations.update(before.id, {
    ...given({ name, addressFormatId }),
    ...(site === undefined ? {} : { siteId: siteOf(state, account, site.id) }),
    address,
    trusted,
    ...(isLookedAt ? standingOf(address, trusted) : {}),
  });
  for (const line of linesAt(state, location)) state.lines.update(line.id, { emergency: atLocation(location) });
  return location;
}

/** The lines whose emergency calls come from a location; a personal one has those of its user alone. */
export function linesAt(state: State, { id, accountId, ownerId }: EmergencyLocation): Line[] {
  const lines = ownerId === undefined ? state.lines.find({ accountId }) : state.lines.find({ extensionId: ownerId });
  return lines.filter(({ emergency }) => emergency?.locationId === id);
}

function siteOf(state: State, account: Account, id: string): string {
  if (id === mainSiteId || state.sites.get(id)?.accountId === account.id) return id;
  return refuse(400, "CMN-102", { parameterName: "site.id", parameterValue: id });
}

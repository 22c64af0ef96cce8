import type { Schema } from "../contract/schemas.ts";
import type { BatchPart } from "../http/batch.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, missing, notFound, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, EmergencyLocation, Line } from "../state/types.ts";
import { emergencyLocationView, usedLocations } from "../views/emergency-location.ts";
import { given } from "../views/given.ts";
import { mainSiteId } from "../views/site.ts";
import { atLocation } from "./device-emergency.ts";
import { addressOf, standingOf } from "./emergency-address.ts";
import { isWantedLocation, locationOrder } from "./emergency-location-list.ts";
import type { Call, Topic } from "./types.ts";

type Deletion = Schema<"EmergencyLocationDeletion">;

type Operations =
  | "listEmergencyLocations"
  | "createEmergencyLocation"
  | "readEmergencyLocation"
  | "updateEmergencyLocation"
  | "deleteEmergencyLocation";

/** Places that emergency calls come from. */
export const emergencyLocations: Topic<Operations> = {
  listEmergencyLocations(call) {
    const { state, account, query } = call;
    const used = usedLocations(state, account.id);
    const shown = state.emergencyLocations
      .find({ accountId: account.id, visibility: "Public" })
      .map((location) => emergencyLocationView(call, location, used))
      .filter((location) => isWantedLocation(query, location))
      .sort(locationOrder(query.orderBy ?? "+address"));
    return { status: 200, body: pageV1(call, shown, (location) => location) };
  },

  createEmergencyLocation(call) {
    const { state, account, body } = call;
    const { trusted = false, addressFormatId } = body;
    const address = addressOf(body.address ?? missing("address"), "address");
    const location = state.emergencyLocations.insert({
      id: state.nextId("emergencyLocation"),
      accountId: account.id,
      name: body.name ?? address.street ?? "",
      address,
      siteId: body.site === undefined ? mainSiteId : siteOf(state, account, body.site.id),
      ...standingOf(address, trusted),
      visibility: "Public",
      ownerIds: [],
      trusted,
      ...given({ addressFormatId }),
    });
    return { status: 200, body: emergencyLocationView(call, location) };
  },

  // `syncEmergencyAddress` has nothing to do: addresses here are never behind those of the emergency provider.
  readEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, locationOf(call)) };
  },

  updateEmergencyLocation(call) {
    const { state, account, body } = call;
    const before = locationOf(call);
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
    return { status: 200, body: emergencyLocationView(call, location) };
  },

  deleteEmergencyLocation(call) {
    const { state, query } = call;
    const location = locationOf(call);
    const successor = successorOf(call, location);
    const lines = linesAt(state, location);
    if (lines.length > 0 && successor === undefined) {
      return { status: 207, body: inUse(state, location, query.validateOnly === true) };
    }
    if (query.validateOnly === true) return { status: 200 };
    if (successor !== undefined) for (const { id } of lines) state.lines.update(id, { emergency: atLocation(successor) });
    state.emergencyLocations.delete(location.id);
    return { status: 204 };
  },
};

/** What became of several locations: each with its fate, and whether those in use may give their devices to another. */
export function gatherDeletions(parts: readonly BatchPart[]): Deletion {
  const told = parts.filter(({ status }) => status === 207).map(({ body }) => body as Deletion);
  const reassignment = told.every((deletion) => deletion.reassignment === "Allowed") ? "Allowed" : "Forbidden";
  return {
    deletion: told.length > 0 ? "Restricted" : "Forbidden",
    ...(told.length > 0 ? { reassignment } : {}),
    emergencyLocations: parts.flatMap(({ id, status, body }) => {
      if (status === 207) return (body as Deletion).emergencyLocations ?? [];
      if (status >= 400) return { id, deletion: "Failed", errors: errorsOf(body as Schema<"ErrorEnvelope">) };
      return { id, deletion: status === 204 ? "Completed" : "Allowed" };
    }),
  };
}

// This operation's errors have fewer members than those of an envelope.
function errorsOf({ errors }: Schema<"ErrorEnvelope">): Schema<"EmergencyLocationDeletionError">[] {
  return errors.map(({ errorCode, message }) => ({ errorCode, message }));
}

function locationOf({
  state,
  account,
  path,
}: Pick<Call<"readEmergencyLocation">, "state" | "account" | "path">): EmergencyLocation {
  const location = state.emergencyLocations.get(path.locationId);
  return location?.accountId === account.id ? location : notFound("locationId");
}

function siteOf(state: State, account: Account, id: string): string {
  if (id === mainSiteId || state.sites.get(id)?.accountId === account.id) return id;
  return refuse(400, "CMN-102", { parameterName: "site.id", parameterValue: id });
}

function linesAt(state: State, { id, accountId }: EmergencyLocation): Line[] {
  return state.lines.find({ accountId }).filter(({ emergency }) => emergency?.locationId === id);
}

function successorOf(
  { state, query }: Call<"deleteEmergencyLocation">,
  location: EmergencyLocation,
): EmergencyLocation | undefined {
  const id = query.newLocationId;
  if (id === undefined) return undefined;
  const details = { parameterName: "newLocationId", parameterValue: id };
  const successor = state.emergencyLocations.get(id);
  if (successor?.accountId !== location.accountId) return refuse(400, "CMN-102", details);
  if (successor.id === location.id) invalid("newLocationId", "The devices must move to another location");
  return successor;
}

// Devices may move to any other location that everybody may use.
function inUse(state: State, { id, name, accountId }: EmergencyLocation, onlyAsked: boolean): Deletion {
  const others = state.emergencyLocations.count({ accountId, visibility: "Public" }) > 1;
  const message = "Devices use the location; name another one for them in newLocationId";
  const errors = [{ errorCode: "CMN-111", message }];
  return {
    deletion: "Restricted",
    reassignment: others ? "Allowed" : "Forbidden",
    emergencyLocations: [{ id, name, ...(onlyAsked ? { deletion: "Restricted" } : { deletion: "Failed", errors }) }],
  };
}

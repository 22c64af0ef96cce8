import { pageV1 } from "../http/paging.ts";
import { invalid, notFound, refuse } from "../http/refusal.ts";
import type { EmergencyLocation } from "../state/types.ts";
import { emergencyLocationView, usedLocations } from "../views/emergency-location.ts";
import { addLocation, changeLocation } from "./emergency-location-changes.ts";
import { deleteLocation } from "./emergency-location-deletion.ts";
import { isWantedLocation, locationOrder } from "./emergency-location-list.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listEmergencyLocations"
  | "createEmergencyLocation"
  | "readEmergencyLocation"
  | "updateEmergencyLocation"
  | "deleteEmergencyLocation";

/** Places that emergency calls come from, for everybody in the account. */
export const emergencyLocations: Topic<Operations> = {
  listEmergencyLocations(call) {
    const { state, account, query } = call;
    const used = usedLocations(state, account.id);
    const shown = state.emergencyLocations
      .find({ accountId: account.id, ownerId: undefined })
      .map((location) => emergencyLocationView(call, location, used))
      .filter((location) => isWantedLocation(query, location))
      .sort(locationOrder(query.orderBy ?? "+address"));
    return { status: 200, body: pageV1(call, shown, (location) => location) };
  },

  createEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, addLocation(call, call.body)) };
  },

  // `syncEmergencyAddress` has nothing to do: addresses here are never behind those of the emergency provider.
  readEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, locationOf(call)) };
  },

  updateEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, changeLocation(call, sharedLocationOf(call), call.body)) };
  },

  deleteEmergencyLocation(call) {
    const { state, account, query } = call;
    const location = sharedLocationOf(call);
    // Devices may move to any other location that everybody may use.
    const others = state.emergencyLocations.count({ accountId: account.id, ownerId: undefined }) > 1;
    return deleteLocation(state, location, {
      onlyAsked: query.validateOnly === true,
      successor: successorOf(call, location),
      reassignment: others ? "Allowed" : "Forbidden",
      message: "Devices use the location; name another one for them in newLocationId",
    });
  },
};

type OfPath = Pick<Call<"readEmergencyLocation">, "state" | "account" | "path">;

function locationOf({ state, account, path }: OfPath): EmergencyLocation {
  const location = state.emergencyLocations.get(path.locationId);
  return location?.accountId === account.id ? location : notFound("locationId");
}

// A personal location is written below its user alone.
function sharedLocationOf(call: OfPath): EmergencyLocation {
  const location = locationOf(call);
  return location.ownerId === undefined ? location : notFound("locationId");
}

function successorOf(
  { state, query }: Call<"deleteEmergencyLocation">,
  location: EmergencyLocation,
): EmergencyLocation | undefined {
  const id = query.newLocationId;
  if (id === undefined) return undefined;
  const successor = state.emergencyLocations.get(id);
  if (successor?.accountId !== location.accountId || successor.ownerId !== undefined) {
    return refuse(400, "CMN-102", { parameterName: "newLocationId", parameterValue: id });
  }
  if (successor.id === location.id) invalid("newLocationId", "The devices must move to another location");
  return successor;
}

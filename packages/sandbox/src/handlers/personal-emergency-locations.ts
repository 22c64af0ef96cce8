import type { Caller } from "../access/caller.ts";
import { isVoiceUserType } from "../data/extension-types.ts";
import { pageV1 } from "../http/paging.ts";
import { notFound, refuse } from "../http/refusal.ts";
import type { EmergencyLocation, Extension } from "../state/types.ts";
import { emergencyLocationView, usedLocations } from "../views/emergency-location.ts";
import { addLocation, changeLocation } from "./emergency-location-changes.ts";
import { deleteLocation } from "./emergency-location-deletion.ts";
import { isWantedLocation, locationOrder } from "./emergency-location-list.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listPersonalEmergencyLocations"
  | "createPersonalEmergencyLocation"
  | "readPersonalEmergencyLocation"
  | "updatePersonalEmergencyLocation"
  | "deletePersonalEmergencyLocation";

// As the vendor's help says.
const most = 20;

/** Places that the emergency calls of one user come from. */
export const personalEmergencyLocations: Topic<Operations> = {
  listPersonalEmergencyLocations(call) {
    const { state, account, extension, query, caller } = call;
    const used = usedLocations(state, account.id);
    const own = maySee(caller, extension) ? state.emergencyLocations.find({ ownerId: extension.id }) : [];
    const shown = [...own, ...state.emergencyLocations.find({ accountId: account.id, ownerId: undefined })]
      .map((location) => emergencyLocationView(call, location, used))
      .filter((location) => isWantedLocation(query, location))
      .sort(locationOrder(query.orderBy ?? "+visibility"));
    return { status: 200, body: pageV1(call, shown, (location) => location) };
  },

  createPersonalEmergencyLocation(call) {
    const { state, extension, body } = call;
    if (!isVoiceUserType(extension.type)) refuse(403, "CMN-403");
    if (state.emergencyLocations.count({ ownerId: extension.id }) >= most) {
      refuse(400, "CMN-111", { message: `The user has ${most} personal locations already` });
    }
    return { status: 200, body: emergencyLocationView(call, addLocation(call, body, extension)) };
  },

  readPersonalEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, locationOf(call)) };
  },

  updatePersonalEmergencyLocation(call) {
    return { status: 200, body: emergencyLocationView(call, changeLocation(call, locationOf(call), call.body)) };
  },

  deletePersonalEmergencyLocation(call) {
    return deleteLocation(call.state, locationOf(call), {
      onlyAsked: call.query.validateOnly === true,
      // No parameter names another one, as with those of the account.
      reassignment: "Forbidden",
      message: "Devices of the user are at the location; move them to another one first",
    });
  },
};

// Where people live is for themselves and for those who look after it.
function maySee(caller: Caller, { id }: Extension): boolean {
  return caller.extension.id === id || caller.may("EmergencyFramework");
}

function locationOf({
  state,
  extension,
  caller,
  path,
}: Pick<Call<"readPersonalEmergencyLocation">, "state" | "extension" | "caller" | "path">): EmergencyLocation {
  const location = state.emergencyLocations.get(path.locationId);
  return location?.ownerId === extension.id && maySee(caller, extension) ? location : notFound("locationId");
}

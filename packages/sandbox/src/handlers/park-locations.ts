import { isVoiceUserType } from "../data/extension-types.ts";
import { pageV1 } from "../http/paging.ts";
import { refuse } from "../http/refusal.ts";
import { parkUserView } from "../views/member.ts";
import { changeExtensions, groupOf, memberExtensions } from "./group-members.ts";
import type { Topic } from "./types.ts";

/** Park locations and who may use them. */
export const parkLocations: Topic<"listParkLocationUsers" | "assignParkLocationUsers"> = {
  listParkLocationUsers(call) {
    const location = groupOf(call, call.path.parkLocationId, "ParkLocation", "parkLocationId");
    const users = memberExtensions(call.state, location.id, "member");
    // Unlike all other lists of v1 this one does not say its own address.
    const { records, navigation, paging } = pageV1(call, users, (user) => parkUserView(call, user));
    return { status: 200, body: { records, navigation, paging } };
  },

  assignParkLocationUsers(call) {
    const { state, path, body = {} } = call;
    const location = groupOf(call, path.parkLocationId, "ParkLocation", "parkLocationId");
    const users = {
      role: "member",
      added: { parameterName: "addedUserIds", ids: body.addedUserIds },
      removed: { parameterName: "removedUserIds", ids: body.removedUserIds },
    } as const;
    changeExtensions(state, location, users, ({ type }, refusalOf) => {
      if (!isVoiceUserType(type)) refuse(400, "CMN-101", refusalOf);
    });
    return { status: 204 };
  },
};

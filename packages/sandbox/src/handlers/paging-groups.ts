import { isVoiceUserType } from "../data/extension-types.ts";
import { pageV1 } from "../http/paging.ts";
import { refuse } from "../http/refusal.ts";
import type { Device } from "../state/types.ts";
import { pagerView, pagingDeviceView } from "../views/member.ts";
import { changeDevices, changeExtensions, groupOf, memberExtensions } from "./group-members.ts";
import type { Topic } from "./types.ts";

// Pages come out of a loudspeaker that is always there: a phone on a desk, not a program that somebody may have open.
const pagedTypes: readonly Device["type"][] = ["HardPhone", "OtherPhone", "Paging"];

/** Paging groups: who may page, and the devices that pages are heard from. */
export const pagingGroups: Topic<"listPagingGroupUsers" | "listPagingGroupDevices" | "assignPagingGroupMembers"> = {
  listPagingGroupUsers(call) {
    const group = groupOf(call, call.path.pagingOnlyGroupId, "PagingOnly", "pagingOnlyGroupId");
    const users = memberExtensions(call.state, group.id, "pager");
    return { status: 200, body: pageV1(call, users, (user) => pagerView(call, user)) };
  },

  listPagingGroupDevices(call) {
    const { state, path } = call;
    const group = groupOf(call, path.pagingOnlyGroupId, "PagingOnly", "pagingOnlyGroupId");
    const devices = state.memberships
      .find({ groupId: group.id, role: "device" })
      .flatMap(({ memberId }) => state.devices.get(memberId) ?? []);
    return { status: 200, body: pageV1(call, devices, (device) => pagingDeviceView(call, device)) };
  },

  assignPagingGroupMembers(call) {
    const { state, path, body = {} } = call;
    const group = groupOf(call, path.pagingOnlyGroupId, "PagingOnly", "pagingOnlyGroupId");
    const users = {
      role: "pager",
      added: { parameterName: "addedUserIds", ids: body.addedUserIds },
      removed: { parameterName: "removedUserIds", ids: body.removedUserIds },
    } as const;
    changeExtensions(state, group, users, ({ type }, refusalOf) => {
      if (!isVoiceUserType(type)) refuse(400, "CMN-101", refusalOf);
    });
    const devices = {
      role: "device",
      added: { parameterName: "addedDeviceIds", ids: body.addedDeviceIds },
      removed: { parameterName: "removedDeviceIds", ids: body.removedDeviceIds },
    } as const;
    changeDevices(state, group, devices, ({ type }, refusalOf) => {
      if (!pagedTypes.includes(type)) refuse(400, "CMN-101", refusalOf);
    });
    return { status: 200 };
  },
};

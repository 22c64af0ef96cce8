import { isVoiceUserType } from "../data/extension-types.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Extension } from "../state/types.ts";
import { callQueueReference, callQueueView } from "../views/call-queue.ts";
import { namedMemberView, queueMemberView } from "../views/member.ts";
import { changeExtensions, findGroup, groupOf, groupsOfMember, type MemberChange, memberExtensions } from "./group-members.ts";
import type { Topic } from "./types.ts";

type Operations =
  | "listCallQueues"
  | "listCallQueueMembers"
  | "assignCallQueueMembers"
  | "updateUserCallQueues"
  | "listDepartmentMembers"
  | "assignDepartmentMembers";

/** Call queues and their members, also under the older name: departments. */
export const callQueues: Topic<Operations> = {
  listCallQueues(call) {
    const { state, account, query } = call;
    const { memberExtensionId } = query;
    const queues =
      memberExtensionId === undefined
        ? (page: number, perPage: number) => state.extensions.page({ accountId: account.id, type: "Department" }, page, perPage)
        : groupsOfMember(state, memberExtensionId, "Department").filter(({ accountId }) => accountId === account.id);
    return { status: 200, body: pageV1(call, queues, (queue) => callQueueView(call, queue)) };
  },

  listCallQueueMembers(call) {
    const queue = groupOf(call, call.path.groupId, "Department", "groupId");
    const members = memberExtensions(call.state, queue.id, "member");
    return { status: 200, body: pageV1(call, members, (member) => queueMemberView(call, member)) };
  },

  assignCallQueueMembers(call) {
    const queue = groupOf(call, call.path.groupId, "Department", "groupId");
    changeQueue(call.state, queue, call.body, "");
    return { status: 204 };
  },

  updateUserCallQueues({ state, account, extension, body }) {
    if (!isVoiceUserType(extension.type)) refuse(400, "EXT-405", { parameterName: "extensionId" });
    if (extension.status === "Unassigned") invalid("extensionId", "A place without a person is in no queue");
    const wanted = new Set(
      body.records.map(({ id }, index) => {
        const queue = findGroup(state, account, id, "Department") ?? unknownReference(`records[${index}].id`);
        return queue.id;
      }),
    );
    const { id: memberId, accountId } = extension;
    const present = new Set(groupsOfMember(state, memberId, "Department").map(({ id }) => id));
    for (const groupId of present) {
      if (!wanted.has(groupId)) state.memberships.deleteAll({ groupId, role: "member", memberId });
    }
    for (const groupId of wanted) {
      if (present.has(groupId)) continue;
      state.memberships.insert({ id: state.nextId("membership"), accountId, groupId, role: "member", memberId });
    }
    const queues = groupsOfMember(state, memberId, "Department");
    return { status: 200, body: { records: queues.map((queue) => callQueueReference(queue)) } };
  },

  listDepartmentMembers(call) {
    const queue = groupOf(call, call.path.departmentId, "Department", "departmentId");
    const members = memberExtensions(call.state, queue.id, "member");
    return { status: 200, body: pageV1(call, members, (member) => namedMemberView(call, member)) };
  },

  assignDepartmentMembers({ state, account, body }) {
    (body?.items ?? []).forEach((item, index) => {
      const place = `items[${index}].`;
      const queue = findGroup(state, account, item.departmentId, "Department");
      changeQueue(state, queue ?? unknownReference(`${place}departmentId`), item, place);
    });
    return { status: 204 };
  },
};

interface QueueChange {
  readonly addedExtensionIds?: readonly string[];
  readonly removedExtensionIds?: readonly string[];
}

function changeQueue(state: State, queue: Extension, body: QueueChange, place: string): void {
  const change: MemberChange = {
    role: "member",
    added: { parameterName: `${place}addedExtensionIds`, ids: body.addedExtensionIds },
    removed: { parameterName: `${place}removedExtensionIds`, ids: body.removedExtensionIds },
  };
  changeExtensions(state, queue, change, ({ type }, refusalOf) => {
    if (!isVoiceUserType(type)) refuse(400, "EXT-405", refusalOf);
  });
}

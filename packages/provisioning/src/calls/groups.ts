import {
  assignCallQueueMembers,
  assignCallQueueMembersOperation,
  assignPagingGroupMembers,
  assignPagingGroupMembersOperation,
} from "@ringwright/accounts";
import type { ChangePagingGroup, ChangeQueue, ChangeSite } from "../plan/work.ts";
import { allDone, type CallKind, extensionOf, type Sending, together } from "./call-kind.ts";

/** How many members come and go in a call. The service prints no limit. */
export const membersAtOnce = 500;

/** Who joins and who leaves a call queue. */
export const changeQueue: CallKind<ChangeQueue> = {
  operation: assignCallQueueMembersOperation,
  atOnce: membersAtOnce,
  mark: ({ groupId }) => groupId,
  send: (sending, work) =>
    together(work, async (part) => {
      const body = { addedExtensionIds: idsOf(sending, part, "add"), removedExtensionIds: idsOf(sending, part, "remove") };
      await assignCallQueueMembers(sending.client, { groupId: groupOf(part), body }, sending.options);
      return allDone(part);
    }),
};

/** Who may page a group, and who no longer. */
export const changePagingGroup: CallKind<ChangePagingGroup> = {
  operation: assignPagingGroupMembersOperation,
  atOnce: membersAtOnce,
  mark: ({ groupId }) => groupId,
  send: (sending, work) =>
    together(work, async (part) => {
      const body = { addedUserIds: idsOf(sending, part, "add"), removedUserIds: idsOf(sending, part, "remove") };
      await assignPagingGroupMembers(sending.client, { pagingOnlyGroupId: groupOf(part), body }, sending.options);
      return allDone(part);
    }),
};

type Membership = Pick<ChangeQueue | ChangePagingGroup | ChangeSite, "person" | "extensionId" | "change">;

/** The extensions that come, or those that go. */
export function idsOf(sending: Sending, work: readonly Membership[], change: "add" | "remove"): string[] {
  return work.filter((piece) => piece.change === change).map((piece) => extensionOf(sending, piece));
}

function groupOf(work: readonly (ChangeQueue | ChangePagingGroup)[]): string {
  return work[0]?.groupId ?? "";
}

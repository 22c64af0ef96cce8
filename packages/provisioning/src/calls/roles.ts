import {
  assignUserRoles,
  assignUserRolesOperation,
  updateUserAssignedRoles,
  updateUserAssignedRolesOperation,
} from "@ringwright/accounts";
import type { ChangeRole, SetRoles } from "../plan/work.ts";
import { allDone, type CallKind, extensionOf, one, together } from "./call-kind.ts";

// The service prints no limit.
const usersAtOnce = 500;

/** Who gets a role, or loses it. */
export const changeRole: CallKind<ChangeRole> = {
  operation: assignUserRolesOperation,
  atOnce: usersAtOnce,
  mark: ({ roleId, change }) => `${roleId} ${change}`,
  send: (sending, work) =>
    together(work, async (part) => {
      const [first] = part;
      if (first === undefined) return [];
      const ids = part.map((piece) => extensionOf(sending, piece));
      const body = first.change === "add" ? { addedExtensionIds: ids } : { removedExtensionIds: ids };
      await assignUserRoles(sending.client, { roleId: first.roleId, body }, sending.options);
      return allDone(part);
    }),
};

/** All roles of one user. */
export const setRoles: CallKind<SetRoles> = {
  operation: updateUserAssignedRolesOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const body = { records: piece.roleIds.map((id) => ({ id })) };
      return updateUserAssignedRoles(sending.client, { extensionId: extensionOf(sending, piece), body }, sending.options);
    }),
};

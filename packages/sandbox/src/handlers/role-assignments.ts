import { mayGive, needOwnPowers } from "../access/giving-roles.ts";
import type { Schema } from "../contract/schemas.ts";
import { isUserType } from "../data/extension-types.ts";
import { listUri, pageV1 } from "../http/paging.ts";
import { invalid, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { assignedRoleViews, roleView } from "../views/role.ts";
import type { ViewContext } from "../views/view-context.ts";
import { usualRoleIds } from "./extension-members.ts";
import { needApart } from "./group-members.ts";
import { findRole, roleOfPath } from "./roles.ts";
import type { Call, Topic } from "./types.ts";

type Who = Pick<Call<"assignDefaultRole">, "state" | "account" | "caller">;
type Operations =
  | "listAssignedRoles"
  | "assignUserRoles"
  | "listUserAssignedRoles"
  | "updateUserAssignedRoles"
  | "listAssignableRoles"
  | "assignDefaultRole";

/** Who has which roles. */
export const roleAssignments: Topic<Operations> = {
  // No page can be asked for: all of them are in one answer.
  listAssignedRoles(call) {
    const { state, account, query } = call;
    const { showHidden = false } = query;
    const users = state.extensions.find({ accountId: account.id }).filter(({ roleIds }) => roleIds.length > 0);
    const records = users.map((user) => ({
      uri: assignmentUri(call, user),
      extensionId: user.id,
      roles: assignedRoleViews(call, user, showHidden),
    }));
    return { status: 200, body: { uri: listUri(call), records } };
  },

  assignUserRoles(call) {
    const { state, account, caller, body } = call;
    const role = roleOfPath(call);
    const added = { parameterName: "addedExtensionIds", ids: body.addedExtensionIds };
    const removed = { parameterName: "removedExtensionIds", ids: body.removedExtensionIds };
    needApart(added, removed);
    if (added.ids !== undefined && added.ids.length > 0) needOwnPowers(caller, role);
    for (const id of added.ids ?? []) {
      const user = userOf(state, account, id, added.parameterName);
      setRoles(call, user, [...user.roleIds, role.id]);
    }
    for (const id of removed.ids ?? []) {
      const user = userOf(state, account, id, removed.parameterName);
      const roleIds = user.roleIds.filter((roleId) => roleId !== role.id);
      if (roleIds.length < user.roleIds.length) setRoles(call, user, roleIds);
    }
    return { status: 204 };
  },

  listUserAssignedRoles(call) {
    const { extension, query } = call;
    return { status: 200, body: assignedRoles(call, extension, query.showHidden ?? false) };
  },

  updateUserAssignedRoles(call) {
    const { extension, caller, body } = call;
    needUser(extension);
    const roleIds = body.records.map(({ id }, index) => {
      const role = findRole(call, id) ?? unknownReference(`records[${index}].id`);
      // What somebody has already is no gift.
      if (!extension.roleIds.includes(id)) needOwnPowers(caller, role);
      return id;
    });
    return { status: 200, body: assignedRoles(call, setRoles(call, extension, roleIds), true) };
  },

  listAssignableRoles(call) {
    const { state, account, extension, caller } = call;
    const wanted = hasRoles(extension) ? state.roles.find({ accountId: account.id }) : [];
    const page = wanted.filter((role) => role.hidden !== true && mayGive(caller, role));
    return { status: 200, body: pageV1(call, page, (role) => roleView(call, role)) };
  },

  assignDefaultRole(call) {
    const { extension } = call;
    needUser(extension);
    return { status: 200, body: assignedRoles(call, setRoles(call, extension, []), true) };
  },
};

// Whoever is left without a role gets the default one, from a caller who may give it.
function setRoles({ state, account, caller }: Who, { id, roleIds: before }: Extension, roleIds: readonly string[]): Extension {
  const after = roleIds.length > 0 ? [...new Set(roleIds)] : usualRoleIds(state, account);
  if (roleIds.length === 0) {
    const given = after.filter((roleId) => !before.includes(roleId));
    for (const role of given.flatMap((roleId) => state.roles.get(roleId) ?? [])) needOwnPowers(caller, role);
  }
  if (id === account.id && !after.some((roleId) => state.roles.get(roleId)?.admin === true)) {
    refuse(400, "CMN-111", { message: "The owner of the account stays an administrator" });
  }
  return state.extensions.update(id, { roleIds: after });
}

function hasRoles({ type, status }: Extension): boolean {
  return isUserType(type) && status !== "Unassigned";
}

/** Refuses for what has no roles: groups, and places without a person. */
export function needUser(extension: Extension): void {
  if (!hasRoles(extension)) refuse(403, "CMN-403", { parameterName: "extensionId" });
}

function userOf(state: State, account: Account, id: string, parameterName: string): Extension {
  const extension = state.extensions.get(id);
  if (extension?.accountId !== account.id) return unknownReference(parameterName);
  return hasRoles(extension) ? extension : invalid(parameterName, `Extension ${id} is no user, and has no roles`);
}

function assignedRoles(context: ViewContext, extension: Extension, showHidden: boolean): Schema<"AssignedRoles"> {
  return { uri: assignmentUri(context, extension), records: assignedRoleViews(context, extension, showHidden) };
}

function assignmentUri({ uris }: ViewContext, { id, accountId }: Extension): string {
  return `${uris.extension(accountId, id)}/assigned-role`;
}

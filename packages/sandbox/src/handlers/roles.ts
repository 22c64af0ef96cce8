import { defaultRole } from "../access/default-role.ts";
import { needOwnPowers } from "../access/giving-roles.ts";
import type { Schema } from "../contract/schemas.ts";
import { servicePlans } from "../data/service-plans.ts";
import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { notFound, unknownReference } from "../http/refusal.ts";
import type { Role } from "../state/types.ts";
import { defaultRoleView, roleView, roleWithPermissions, standardRoleView, standardRoleWithPermissions } from "../views/role.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listUserRoles"
  | "readUserRole"
  | "readDefaultRole"
  | "updateDefaultRole"
  | "listStandardRoles"
  | "readStandardRole";

/** Roles: which there are, and which of them new users get. */
export const roles: Topic<Operations> = {
  listUserRoles(call) {
    const { state, account, query } = call;
    const wanted = state.roles.find({ accountId: account.id }).filter(({ custom = false }) => passes(query.custom, custom));
    return { status: 200, body: pageV1(call, wanted, (role) => roleView(call, role)) };
  },

  readUserRole(call) {
    const { advancedPermissions = false } = call.query;
    return { status: 200, body: roleWithPermissions(call, roleOfPath(call), advancedPermissions) };
  },

  readDefaultRole(call) {
    const role = defaultRole(call.state, call.account) ?? notFound("accountId");
    return { status: 200, body: defaultRoleView(call, role) };
  },

  updateDefaultRole(call) {
    const { state, account, caller, body } = call;
    const role = findRole(call, body.id) ?? unknownReference("id");
    needOwnPowers(caller, role);
    state.accounts.update(account.id, { defaultRoleId: role.id });
    return { status: 200, body: defaultRoleView(call, role) };
  },

  // Those that the service defines are the same on every plan.
  listStandardRoles(call) {
    const { state, account, query } = call;
    const { servicePlanId, advancedPermissions = false } = query;
    if (servicePlanId !== undefined && !servicePlans.some(({ id }) => id === servicePlanId)) {
      unknownReference("servicePlanId");
    }
    const wanted = state.roles.find({ accountId: account.id }).filter(isStandard);
    const view = (role: Role): Schema<"UserRole"> =>
      advancedPermissions ? standardRoleWithPermissions(call, role, true) : standardRoleView(call, role);
    return { status: 200, body: pageV1(call, wanted, view) };
  },

  readStandardRole(call) {
    const role = roleOfPath(call);
    return { status: 200, body: standardRoleWithPermissions(call, isStandard(role) ? role : notFound("roleId"), false) };
  },
};

function isStandard({ custom }: Role): boolean {
  return custom !== true;
}

/** The role that the path names. */
export function roleOfPath(call: Pick<Call<"readStandardRole">, "state" | "account" | "path">): Role {
  return findRole(call, call.path.roleId) ?? notFound("roleId");
}

/** The role with this id, if the account has one. */
export function findRole({ state, account }: Pick<Call<"readUserRole">, "state" | "account">, id: string): Role | undefined {
  const role = state.roles.get(id);
  return role?.accountId === account.id ? role : undefined;
}

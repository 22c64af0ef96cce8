import { defaultRole } from "../access/default-role.ts";
import { needOwnPowers } from "../access/giving-roles.ts";
import type { Schema } from "../contract/schemas.ts";
import { permissionNames } from "../data/permissions.ts";
import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import type { Role } from "../state/types.ts";
import { given } from "../views/given.ts";
import { roleWithPermissions } from "../views/role.ts";
import { roleOfPath } from "./roles.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "createCustomRole" | "updateUserRole" | "deleteCustomRole";
type Draft = Schema<"UserRoleDraft">;
type Where = Pick<Call<"createCustomRole">, "state" | "account">;

/** Roles that an account makes itself. */
export const customRoles: Topic<Operations> = {
  createCustomRole(call) {
    const { state, account, caller, body, query } = call;
    const displayName = nameFor(call, body.displayName ?? missing("displayName"));
    const powers = powersOf({ permissions: [], own: [] }, body);
    needOwnPowers(caller, { displayName, admin: false, ...powers });
    const id = state.nextId("role");
    const role = state.roles.insert({
      id,
      accountId: account.id,
      key: `role-${id}`,
      displayName,
      ...looksOf(call, body),
      custom: true,
      admin: false,
      ...powers,
    });
    return { status: 201, body: roleWithPermissions(call, role, query.advancedPermissions ?? false) };
  },

  updateUserRole(call) {
    const { state, caller, body, query } = call;
    const role = customRoleOfPath(call);
    const displayName = nameFor(call, body.displayName ?? role.displayName, role.id);
    const powers = powersOf(role, body);
    needOwnPowers(caller, { ...role, ...powers });
    const changed = state.roles.update(role.id, { displayName, ...looksOf(call, body), ...powers });
    return { status: 200, body: roleWithPermissions(call, changed, query.advancedPermissions ?? false) };
  },

  deleteCustomRole(call) {
    const { state, account, query } = call;
    const { id } = customRoleOfPath(call);
    const kept = (message: string): never => refuse(400, "CMN-111", { parameterName: "roleId", message });
    if (defaultRole(state, account)?.id === id) kept("The default role is not deleted");
    if (state.extensions.find({ accountId: account.id }).some(({ roleIds }) => roleIds.includes(id))) {
      kept("A role that somebody has is not deleted");
    }
    if (query.validateOnly !== true) state.roles.delete(id);
    return { status: 204 };
  },
};

function customRoleOfPath(call: Pick<Call<"readUserRole">, "state" | "account" | "path">): Role {
  const role = roleOfPath(call);
  if (role.custom === true) return role;
  return refuse(400, "CMN-111", { parameterName: "roleId", message: "A role that the service defines stays as it is" });
}

// People choose a role by its name.
function nameFor({ state, account }: Where, name: string, ownId?: string): string {
  if (name.trim() === "") invalid("displayName", "A role's name must not be empty");
  const other = state.roles.first({ accountId: account.id, displayName: name });
  if (other !== undefined && other.id !== ownId) {
    refuse(400, "CMN-406", { parameterName: "displayName", parameterValue: name });
  }
  return name;
}

function looksOf({ nowMs }: Pick<Call, "nowMs">, { description, scope, siteCompatible, hidden }: Draft): Partial<Role> {
  return { ...given({ description, scope, siteCompatible, hidden }), lastUpdated: new Date(nowMs).toISOString() };
}

// What a role of the scope Self allows it allows for one's own extension alone.
function powersOf(
  before: Pick<Role, "permissions" | "own" | "scope">,
  { permissions, scope }: Draft,
): Pick<Role, "permissions" | "own"> {
  if (permissions === undefined && scope === undefined) return { permissions: before.permissions, own: before.own };
  const names = permissions === undefined ? [...before.permissions, ...before.own] : namesOf(permissions);
  return (scope ?? before.scope) === "Self" ? { permissions: [], own: names } : { permissions: names, own: [] };
}

function namesOf(permissions: NonNullable<Draft["permissions"]>): string[] {
  const names = permissions.flatMap(({ id, permissionsCapabilities }, index) => {
    if (!permissionNames.includes(id)) unknownReference(`permissions[${index}].id`);
    return permissionsCapabilities?.enabled === false ? [] : [id];
  });
  return [...new Set(names)];
}

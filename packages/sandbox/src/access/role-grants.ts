import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";
import type { Extension, Role } from "../state/types.ts";

/** A role that gives somebody a permission, and how far it reaches. */
export interface RoleGrant {
  readonly role: Role;
  readonly scope: Schema<"PermissionScope">;
}

/** The roles that somebody has. */
export function rolesOf(state: State, { roleIds }: Extension): Role[] {
  return roleIds.flatMap((id) => state.roles.get(id) ?? []);
}

/** Which of the roles give a permission; those that reach furthest come first. */
export function grantsOf(roles: readonly Role[], permission: string): RoleGrant[] {
  const grants = roles.flatMap((role) => {
    const scope = scopeOf(role, permission);
    return scope === undefined ? [] : [{ role, scope }];
  });
  return grants.toSorted((one, other) => furthestFirst.indexOf(one.scope) - furthestFirst.indexOf(other.scope));
}

/**
 * Whether a permission that somebody has is enough for a call.
 *
 * @param grant - what gives it to them
 * @param ownId - their own extension
 * @param extensionId - the extension that the call's path names, if it names one
 */
export function isEnough({ scope }: RoleGrant, ownId: string, extensionId: string | undefined): boolean {
  return scope !== "Self" || extensionId === ownId;
}

const furthestFirst: readonly Schema<"PermissionScope">[] = ["Account", "AllExtensions", "Self"];

function scopeOf({ admin, permissions, own }: Role, permission: string): Schema<"PermissionScope"> | undefined {
  if (admin) return "Account";
  if (permissions.includes(permission)) return "AllExtensions";
  return own.includes(permission) ? "Self" : undefined;
}

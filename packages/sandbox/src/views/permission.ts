import type { RoleGrant } from "../access/role-grants.ts";
import type { Schema } from "../contract/schemas.ts";
import type { Uris } from "../http/uris.ts";

/**
 * A permission that somebody has.
 *
 * @param grants - the roles that give it, of which the first reaches furthest
 */
export function activePermissionView(uris: Uris, id: string, grants: readonly RoleGrant[]): Schema<"ActivePermission"> {
  const [first] = grants;
  return {
    permission: { uri: uris.dictionary(`permission/${id}`), id },
    ...(first && {
      effectiveRole: { uri: uris.inAccount(first.role.accountId, `user-role/${first.role.id}`), id: first.role.id },
    }),
    scopes: [...new Set(grants.map(({ scope }) => scope))],
  };
}

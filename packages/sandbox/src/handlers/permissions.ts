import { grantsOf, isEnough, type RoleGrant, rolesOf } from "../access/role-grants.ts";
import { permissionNames } from "../data/permissions.ts";
import { listUri } from "../http/paging.ts";
import { unknownReference } from "../http/refusal.ts";
import { activePermissionView } from "../views/permission.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "readAuthorizationProfile" | "checkUserPermission";

/** What somebody may do: what the operations ask before they let a caller through. */
export const permissions: Topic<Operations> = {
  readAuthorizationProfile(call) {
    const { extension, uris } = call;
    const active = permissionNames.flatMap((name) => {
      const grants = grantsFor(call, name);
      return grants.length === 0 ? [] : [activePermissionView(uris, name, grants)];
    });
    return {
      status: 200,
      body: { uri: `${uris.extension(extension.accountId, extension.id)}/authz-profile`, permissions: active },
    };
  },

  checkUserPermission(call) {
    const { permissionId } = call.query;
    if (!permissionNames.includes(permissionId)) unknownReference("permissionId");
    const grants = grantsFor(call, permissionId);
    const successful = grants.length > 0;
    const details = successful ? { details: activePermissionView(call.uris, permissionId, grants) } : {};
    return { status: 200, body: { uri: listUri(call), successful, ...details } };
  },
};

function grantsFor(
  { state, account, extension, query }: Pick<Call<"readAuthorizationProfile">, "state" | "account" | "extension" | "query">,
  permission: string,
): RoleGrant[] {
  const grants = grantsOf(rolesOf(state, extension), permission);
  const { targetExtensionId } = query;
  if (targetExtensionId === undefined) return grants;
  const target = state.extensions.get(targetExtensionId);
  if (target?.accountId !== account.id) return unknownReference("targetExtensionId");
  return grants.filter((grant) => isEnough(grant, extension.id, target.id));
}

import { accessLevels, type OperationFacts } from "../contract/operation.ts";
import { refuse } from "../http/refusal.ts";
import type { Caller } from "./caller.ts";

// Each app permission includes those after it. The guide gives EditExtensions no inclusion; the seeds do, and we follow them.
const ladder = ["Accounts", "EditAccounts", "EditExtensions", "ReadAccounts"];

// Apps with these work for administrators: they change the account, or see what everybody did in it.
const forAdministrators: readonly string[] = ["Accounts", "EditAccounts", "ReadAuditTrail"];

/** Whether a scope holds an app permission, itself or in a larger one. */
export function holds(scope: readonly string[], permission: string): boolean {
  const rung = ladder.indexOf(permission);
  return scope.some((held) => held === permission || (rung >= 0 && ladder.includes(held) && ladder.indexOf(held) <= rung));
}

/** Refuses unless the vendor lets the app call the operation. How the service says so is not published: as for a permission. */
export function needAccess({ access }: OperationFacts, { app }: Caller): void {
  if (accessLevels.indexOf(access) <= accessLevels.indexOf(app.access)) return;
  refuse(403, "CMN-401", { message: `In order to call this API endpoint, application needs to have ${access} access` });
}

/** Refuses unless the app has the permission that the operation needs. */
export function needAppPermission(operation: OperationFacts, caller: Caller): void {
  const { appPermission } = operation;
  if (appPermission !== undefined && !holds(caller.session.scope, appPermission)) {
    refuse(403, "CMN-401", { permissionName: appPermission });
  }
}

/**
 * Refuses unless the user has one of the permissions that the operation needs, or the extension is their own and they have
 * it for that. Where the contract knows no user permission, changes of the account are for administrators.
 *
 * @param extensionId - the extension that the path names, if it names one
 */
export function needUserPermission(operation: OperationFacts, caller: Caller, extensionId: string | undefined): void {
  if (caller.admin) return;
  const { userPermissions, appPermission, method } = operation;
  if (userPermissions.length === 0) {
    if (method !== "GET" && forAdministrators.includes(appPermission ?? "")) refuse(403, "CMN-402");
    return;
  }
  if (userPermissions.some((permission) => caller.may(permission, extensionId))) return;
  const own = userPermissions.find((permission) => caller.mayOwn(permission));
  if (extensionId !== undefined && own !== undefined) refuse(403, "CMN-419", { permissionsName: own });
  refuse(403, "CMN-408", { permissionName: userPermissions[0] ?? "" });
}

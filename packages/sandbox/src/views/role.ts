import { defaultRole } from "../access/default-role.ts";
import type { Schema } from "../contract/schemas.ts";
import { permissionNames } from "../data/permissions.ts";
import type { Uris } from "../http/uris.ts";
import type { Extension, Role } from "../state/types.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** A role as lists show it, without its permissions. */
export function roleView({ uris }: ViewContext, role: Role): Schema<"UserRole"> {
  const { displayName, description, siteCompatible, custom = false, scope, hidden = false, lastUpdated } = role;
  return {
    ...roleReference(uris, role),
    displayName,
    ...given({ description, siteCompatible }),
    custom,
    ...given({ scope }),
    hidden,
    ...given({ lastUpdated }),
  };
}

/**
 * A role in full.
 *
 * @param advanced - whether permissions say what may be done with them
 */
export function roleWithPermissions(context: ViewContext, role: Role, advanced: boolean): Schema<"UserRole"> {
  const names = role.admin ? permissionNames : [...new Set([...role.permissions, ...role.own])];
  // Who may do everything may pass it on; others use what they have.
  const capabilities = { enabled: true, manageEnabled: role.admin, grantEnabled: role.admin };
  return {
    ...roleView(context, role),
    permissions: names.map((id) => ({
      uri: context.uris.dictionary(`permission/${id}`),
      id,
      readOnly: role.custom !== true,
      assignable: true,
      ...(advanced ? { permissionsCapabilities: capabilities } : {}),
    })),
  };
}

/** A role that the service defines, as its dictionary lists it. */
export function standardRoleView(context: ViewContext, role: Role): Schema<"UserRole"> {
  return { ...roleView(context, role), uri: standardRoleUri(context, role) };
}

/** A role that the service defines, in full; `advanced` as for any other role. */
export function standardRoleWithPermissions(context: ViewContext, role: Role, advanced: boolean): Schema<"UserRole"> {
  return { ...roleWithPermissions(context, role, advanced), uri: standardRoleUri(context, role) };
}

function standardRoleUri({ uris }: ViewContext, { id }: Role): string {
  return uris.dictionary(`user-role/${id}`);
}

/** The role that new users get. */
export function defaultRoleView({ uris }: ViewContext, role: Role): Schema<"DefaultRole"> {
  const { displayName, siteCompatible } = role;
  return { ...roleReference(uris, role), displayName, ...given({ siteCompatible }) };
}

/** A role as one of those that a user has. */
export function assignedRoleView({ state, uris }: ViewContext, extension: Extension, role: Role): Schema<"ExtensionRole"> {
  const { id, accountId } = extension;
  const account = state.accounts.get(accountId);
  const { displayName, siteCompatible } = role;
  return {
    ...roleReference(uris, role),
    // The service itself makes the owner an administrator, and gives all others the default role.
    autoAssigned: id === accountId ? role.admin : account !== undefined && role.id === defaultRole(state, account)?.id,
    displayName,
    ...given({ siteCompatible }),
  };
}

/**
 * The roles that a user has.
 *
 * @param showHidden - whether hidden ones are among them
 */
export function assignedRoleViews(context: ViewContext, extension: Extension, showHidden: boolean): Schema<"ExtensionRole">[] {
  return extension.roleIds
    .flatMap((roleId) => context.state.roles.get(roleId) ?? [])
    .filter(({ hidden = false }) => showHidden || !hidden)
    .map((role) => assignedRoleView(context, extension, role));
}

function roleReference(uris: Uris, { id, accountId }: Role): { readonly uri: string; readonly id: string } {
  return { uri: uris.inAccount(accountId, `user-role/${id}`), id };
}

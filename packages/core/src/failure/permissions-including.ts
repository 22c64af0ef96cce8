import type { AppPermission } from "../call/permissions.ts";

const included: { readonly [P in AppPermission]: readonly AppPermission[] } = {
  Accounts: ["Accounts", "EditAccounts", "EditExtensions", "ReadAccounts"],
  EditAccounts: ["EditAccounts", "EditExtensions", "ReadAccounts"],
  EditExtensions: ["EditExtensions", "ReadAccounts"],
  ReadAccounts: ["ReadAccounts"],
  NumberLookup: ["NumberLookup"],
  RoleManagement: ["RoleManagement"],
  ReadAuditTrail: ["ReadAuditTrail"],
};

/**
 * The permissions that would allow what `needed` allows, the smallest first.
 *
 * @param needed - a permission's name
 * @returns `needed` itself and those that include it; empty for a name that the contract does not know
 */
export function permissionsIncluding(needed: string): AppPermission[] {
  const names: AppPermission[] = [
    ...(["ReadAccounts", "EditExtensions", "EditAccounts", "Accounts"] as const),
    ...(["NumberLookup", "RoleManagement", "ReadAuditTrail"] as const),
  ];
  return names.filter((name) => included[name].some((each) => each === needed));
}

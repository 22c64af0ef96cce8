/**
 * App permissions of the contract. Each of the first four includes those after it; the others stand alone.
 * Source: the vendor's account guide, "Account and Extension Information".
 */
export type AppPermission =
  | "Accounts"
  | "EditAccounts"
  | "EditExtensions"
  | "ReadAccounts"
  | "NumberLookup"
  | "RoleManagement"
  | "ReadAuditTrail";

/** What a permission includes, itself among it. */
export interface IncludedPermissions {
  Accounts: "Accounts" | "EditAccounts" | "EditExtensions" | "ReadAccounts";
  EditAccounts: "EditAccounts" | "EditExtensions" | "ReadAccounts";
  EditExtensions: "EditExtensions" | "ReadAccounts";
  ReadAccounts: "ReadAccounts";
  NumberLookup: "NumberLookup";
  RoleManagement: "RoleManagement";
  ReadAuditTrail: "ReadAuditTrail";
}

/** The words that the contract's extensions may use. */
export const rateGroups = ["Light", "Medium", "Heavy", "Auth", "NoThrottling"];
export const accessLevels = ["open", "advanced", "internal"];
export const appPermissions = [
  ...["Accounts", "EditAccounts", "EditExtensions", "ReadAccounts"],
  ...["NumberLookup", "RoleManagement", "ReadAuditTrail"],
];
export const lifecycles = ["current", "legacy"];
export const retryClasses = ["safe", "unsafe"];

/** The folders, a package each, and the words that `x-method` begins with there. */
export const facades = {
  core: ["oauth", "service"],
  accounts: ["accounts"],
  devices: ["devices"],
  numbers: ["numbers"],
};

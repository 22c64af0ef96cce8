/** The words that the contract's extensions may use. The generator reads the same lists. */
export const rateGroups = ["Light", "Medium", "Heavy", "Auth", "NoThrottling"];
export const accessLevels = ["open", "advanced", "internal"];
export const appPermissions = ["Accounts", "EditAccounts", "EditExtensions", "ReadAccounts", "NumberLookup"];
export const lifecycles = ["current", "legacy"];
export const retryClasses = ["safe", "unsafe"];
export const domains = ["core", "accounts", "devices", "numbers"];

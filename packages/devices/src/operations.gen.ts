// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import { type BatchOptions, type BatchResult, type BulkOptions, type BulkResult, type CallOptions, type Client, type Operation, type Paged, type PagedOptions, batch, bulk, paged } from "@ringwright/core";
import type {
  Device,
  DeviceFeatureInput,
  DeviceList,
  DeviceModelCatalog,
  DeviceOrder,
  DeviceOrderRequest,
  DeviceOrderResult,
  DeviceReplacement,
  DeviceUpdate,
  DevicesBulkAdded,
  DevicesBulkAddition,
  EmergencyAddressStatusInput,
  EmergencyLocation,
  EmergencyLocationDeletion,
  EmergencyLocationDeletionItem,
  EmergencyLocationInput,
  EmergencyLocationUsageStatusInput,
  InventoryDeviceDeletionResult,
  InventoryDevicesAdded,
  InventoryDevicesAddition,
  InventoryDevicesDeleted,
  InventoryDevicesDeletion,
  LinePoolingInput,
  LineRemoval,
  PersonalEmergencyLocationInput,
  PhoneLineTypeInput,
  ShippingOption,
  SipInfo,
  UnassignedDevice,
  WebAppDeviceList,
} from "./schemas.gen.ts";

export const listAccountDevicesOperation: Operation = {
  id: "listAccountDevices",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  access: "advanced",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyDevices"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const listExtensionDevicesOperation: Operation = {
  id: "listExtensionDevices",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["page", "perPage", "linePooling", "feature", "type", "lineType"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserDevices"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
  batch: {
    parameter: "extensionId",
    maxItems: 30,
  },
};

export const listWebAppDevicesOperation: Operation = {
  id: "listWebAppDevices",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Medium",
  permission: "ReadAccounts",
  retry: "safe",
};

export const readDeviceOperation: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: {
    accountId: "~",
  },
  query: ["syncEmergencyAddress"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyDevices"],
  retry: "safe",
  batch: {
    parameter: "deviceId",
    maxItems: 30,
  },
};

export const updateDeviceOperation: Operation = {
  id: "updateDevice",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: {
    accountId: "~",
  },
  query: ["prestatement"],
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyDevices"],
  retry: "safe",
  body: "json",
  batch: {
    parameter: "deviceId",
    maxItems: 30,
  },
};

export const readDeviceSipInfoOperation: Operation = {
  id: "readDeviceSipInfo",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyDevices"],
  retry: "safe",
};

export const updateDeviceEmergencyOperation: Operation = {
  id: "updateDeviceEmergency",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyDevices"],
  retry: "safe",
  body: "json",
};

export const removeDeviceLineOperation: Operation = {
  id: "removeDeviceLine",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/devices/{deviceId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditAccountDevices"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
  answer: "optional",
};

export const replaceDeviceOperation: Operation = {
  id: "replaceDevice",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditUserDevices"],
  body: "json",
  answer: "none",
};

export const bulkAddDevicesOperation: Operation = {
  id: "bulkAddDevices",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/devices/bulk-add",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["AddRemoveDevices"],
  billable: true,
  reconcile: {
    operation: "listExtensionDevices",
    find: "a new phone of each user",
  },
  body: "json",
};

export const addDevicesToInventoryOperation: Operation = {
  id: "addDevicesToInventory",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/device-inventory",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  body: "json",
};

export const deleteDevicesFromInventoryOperation: Operation = {
  id: "deleteDevicesFromInventory",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/device-inventory",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  retry: "safe",
  body: "json",
  bulk: {
    records: "records",
    maxItems: 10,
  },
};

export const createDeviceOrderOperation: Operation = {
  id: "createDeviceOrder",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/order",
  defaults: {
    accountId: "~",
  },
  query: ["async"],
  group: "Heavy",
  access: "internal",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyDevices"],
  billable: true,
  reconcile: {
    operation: "listAccountDevices",
    find: "ordered phones that were not there before",
  },
  body: "json",
};

export const readDeviceOrderOperation: Operation = {
  id: "readDeviceOrder",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/order/{orderId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  access: "internal",
  permission: "ReadAccounts",
  userPermissions: ["EditCompanyDevices"],
  retry: "safe",
};

export const listDeviceModelsOperation: Operation = {
  id: "listDeviceModels",
  method: "GET",
  path: "/restapi/v1.0/dictionary/device",
  group: "Light",
  access: "internal",
  retry: "safe",
};

export const listShippingOptionsOperation: Operation = {
  id: "listShippingOptions",
  method: "GET",
  path: "/restapi/v1.0/dictionary/shipping-options",
  query: ["servicePlanId", "brandId", "quantity"],
  group: "Light",
  access: "internal",
  retry: "safe",
};

export const listEmergencyLocationsOperation: Operation = {
  id: "listEmergencyLocations",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/emergency-locations",
  defaults: {
    accountId: "~",
  },
  query: ["siteId", "searchString", "addressStatus", "usageStatus", "domesticCountryId", "orderBy", "visibility", "page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ConfigureEmergencyMaps"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createEmergencyLocationOperation: Operation = {
  id: "createEmergencyLocation",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/emergency-locations",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["ConfigureEmergencyMaps"],
  body: "json",
};

export const readEmergencyLocationOperation: Operation = {
  id: "readEmergencyLocation",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
  },
  query: ["syncEmergencyAddress"],
  group: "Light",
  permission: "EditAccounts",
  userPermissions: ["ConfigureEmergencyMaps"],
  retry: "safe",
};

export const updateEmergencyLocationOperation: Operation = {
  id: "updateEmergencyLocation",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["ConfigureEmergencyMaps"],
  retry: "safe",
  body: "json",
};

export const deleteEmergencyLocationOperation: Operation = {
  id: "deleteEmergencyLocation",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
  },
  query: ["validateOnly", "newLocationId"],
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["ConfigureEmergencyMaps"],
  retry: "safe",
  answer: "optional",
  batch: {
    parameter: "locationId",
    maxItems: 30,
    outcomes: {
      records: "emergencyLocations",
      status: "deletion",
      succeeded: ["Completed", "Allowed"],
      failed: ["Failed", "Forbidden", "Restricted"],
    },
  },
};

export const listPersonalEmergencyLocationsOperation: Operation = {
  id: "listPersonalEmergencyLocations",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["siteId", "searchString", "domesticCountryId", "orderBy", "visibility", "page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createPersonalEmergencyLocationOperation: Operation = {
  id: "createPersonalEmergencyLocation",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["EmergencyFramework"],
  body: "json",
};

export const readPersonalEmergencyLocationOperation: Operation = {
  id: "readPersonalEmergencyLocation",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  retry: "safe",
};

export const updatePersonalEmergencyLocationOperation: Operation = {
  id: "updatePersonalEmergencyLocation",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "EditAccounts",
  userPermissions: ["EmergencyFramework"],
  retry: "safe",
  body: "json",
};

export const deletePersonalEmergencyLocationOperation: Operation = {
  id: "deletePersonalEmergencyLocation",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
  defaults: {
    accountId: "~",
  },
  query: ["validateOnly"],
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["EmergencyFramework"],
  retry: "safe",
  answer: "optional",
  batch: {
    parameter: "locationId",
    maxItems: 30,
    outcomes: {
      records: "emergencyLocations",
      status: "deletion",
      succeeded: ["Completed", "Allowed"],
      failed: ["Failed", "Forbidden", "Restricted"],
    },
  },
};

/** Input of `listAccountDevices`. */
export interface ListAccountDevicesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the account's devices. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * All devices of the account with their lines, models and shipping, page by page; those in the inventory have no
 * `extension`.
 *
 * `GET /restapi/v1.0/account/{accountId}/device`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ListAccountDevicesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listAccountDevices(client: Client<"ReadAccounts">, input: ListAccountDevicesInput = {}, options?: PagedOptions): Paged<Device> {
  return paged<Device>(client, listAccountDevicesOperation, input, options);
}

/** Input of `listExtensionDevices`. */
export interface ListExtensionDevicesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /**
   * The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
   * 207. Partners may write `pid=` and their own id, one at a time. "~" when left out. Here one: {@link listExtensionDevicesBatch} takes several.
   */
  readonly extensionId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Only devices that share their line in this way. */
  readonly linePooling?: LinePoolingInput;
  /** Only devices that can do one of these. */
  readonly feature?: ReadonlyArray<DeviceFeatureInput>;
  /** Only devices of these types. */
  readonly type?: ReadonlyArray<"HardPhone" | "SoftPhone" | "OtherPhone" | "WebRTC" | "Room">;
  /** Only devices with a line of these types. */
  readonly lineType?: ReadonlyArray<PhoneLineTypeInput>;
}

/**
 * List an extension's devices.
 *
 * The devices of an extension, page by page, narrowed down by the filters; values of one filter add up, different filters
 * restrict each other. Several extensions may be named at once, separated by commas; each then has an answer of its own.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`: rate group Light, app permission ReadAccounts, user permission ReadUserDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListExtensionDevicesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. OAU-151: The way of authorization is not supported.
 */
export function listExtensionDevices(client: Client<"ReadAccounts">, input: ListExtensionDevicesInput = {}, options?: PagedOptions): Paged<Device> {
  return paged<Device>(client, listExtensionDevicesOperation, input, options);
}

/** Input of `listExtensionDevicesBatch`. */
export interface ListExtensionDevicesBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Only devices that share their line in this way. */
  readonly linePooling?: LinePoolingInput;
  /** Only devices that can do one of these. */
  readonly feature?: ReadonlyArray<DeviceFeatureInput>;
  /** Only devices of these types. */
  readonly type?: ReadonlyArray<"HardPhone" | "SoftPhone" | "OtherPhone" | "WebRTC" | "Room">;
  /** Only devices with a line of these types. */
  readonly lineType?: ReadonlyArray<PhoneLineTypeInput>;
}

/**
 * List an extension's devices, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link listExtensionDevices}.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`: rate group Light, app permission ReadAccounts, user permission ReadUserDevices, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `extensionId`
 * @param input - see ListExtensionDevicesBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function listExtensionDevicesBatch(client: Client<"ReadAccounts">, ids: readonly (string | number)[], input: ListExtensionDevicesBatchInput = {}, options?: BatchOptions): Promise<BatchResult<DeviceList>> {
  return batch<DeviceList>(client, listExtensionDevicesOperation, ids, input, options);
}

/** Input of `listWebAppDevices`. */
export interface ListWebAppDevicesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * List where somebody is logged in to the app.
 *
 * Gives an entry for each place where the user is logged in to the vendor's app in a browser or on a desktop, and whether calls
 * reach them there at the moment.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`: rate group Medium, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListWebAppDevicesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listWebAppDevices(client: Client<"ReadAccounts">, input: ListWebAppDevicesInput = {}, options?: CallOptions): Promise<WebAppDeviceList> {
  return client.send<WebAppDeviceList>(listWebAppDevicesOperation, input, options);
}

/** Input of `readDevice`. */
export interface ReadDeviceInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The device's id. Several ids, separated by commas, are answered one by one with 207. Here one: {@link readDeviceBatch} takes several. */
  readonly deviceId: string | number;
  /** Whether to bring the emergency address up to date with the provider of emergency calls first. false when left out. */
  readonly syncEmergencyAddress?: boolean;
}

/**
 * Read a device.
 *
 * A device with its model, lines, place for emergency calls and shipping. Several devices may be named at once, separated
 * by commas; each then has an answer of its own.
 *
 * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadDeviceInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold.
 */
export function readDevice(client: Client<"ReadAccounts">, input: ReadDeviceInput, options?: CallOptions): Promise<Device> {
  return client.send<Device>(readDeviceOperation, input, options);
}

/** Input of `readDeviceBatch`. */
export interface ReadDeviceBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether to bring the emergency address up to date with the provider of emergency calls first. false when left out. */
  readonly syncEmergencyAddress?: boolean;
}

/**
 * Read a device, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link readDevice}.
 *
 * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `deviceId`
 * @param input - see ReadDeviceBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function readDeviceBatch(client: Client<"ReadAccounts">, ids: readonly (string | number)[], input: ReadDeviceBatchInput = {}, options?: BatchOptions): Promise<BatchResult<Device>> {
  return batch<Device>(client, readDeviceOperation, ids, input, options);
}

/** Input of `updateDevice`. */
export interface UpdateDeviceInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The device's id. Several ids, separated by commas, are answered one by one with 207. Here one: {@link updateDeviceBatch} takes several. */
  readonly deviceId: string | number;
  /** Whether the answer shall say what the change costs, in `billingStatement`. false when left out. */
  readonly prestatement?: boolean;
  /** The body. */
  readonly body: DeviceUpdate;
}

/**
 * Change a device.
 *
 * Changes the name, the extension, the lines or the place for emergency calls; members left out stay as they are. A new
 * emergency address shows up in both address members of the answer. With `prestatement` the answer says what the change
 * costs. Several devices may be named at once, separated by commas: the body is then for each of them, and each has an
 * answer of its own.
 *
 * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateDeviceInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. EME-201: The provider of emergency calls does not take the address. EME-384: The account does not take addresses of a device's own any more; name a location.
 */
export function updateDevice(client: Client<"EditAccounts">, input: UpdateDeviceInput, options?: CallOptions): Promise<Device> {
  return client.send<Device>(updateDeviceOperation, input, options);
}

/** Input of `updateDeviceBatch`. */
export interface UpdateDeviceBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether the answer shall say what the change costs, in `billingStatement`. false when left out. */
  readonly prestatement?: boolean;
  /** The body. */
  readonly body: DeviceUpdate;
}

/**
 * Change a device, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link updateDevice}.
 *
 * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `deviceId`
 * @param input - see UpdateDeviceBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function updateDeviceBatch(client: Client<"EditAccounts">, ids: readonly (string | number)[], input: UpdateDeviceBatchInput, options?: BatchOptions): Promise<BatchResult<Device>> {
  return batch<Device>(client, updateDeviceOperation, ids, input, options);
}

/** Input of `readDeviceSipInfo`. */
export interface ReadDeviceSipInfoInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The device's id. */
  readonly deviceId: string | number;
}

/**
 * Read how a device registers.
 *
 * The SIP domain, proxies and credentials to set up a phone of the customer's own by hand. The answer holds a password.
 *
 * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadDeviceSipInfoInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readDeviceSipInfo(client: Client<"ReadAccounts">, input: ReadDeviceSipInfoInput, options?: CallOptions): Promise<SipInfo> {
  return client.send<SipInfo>(readDeviceSipInfoOperation, input, options);
}

/** Input of `updateDeviceEmergency`. */
export interface UpdateDeviceEmergencyInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The device's id. */
  readonly deviceId: string | number;
  /** The body. */
  readonly body: DeviceUpdate;
}

/**
 * Change a device's emergency address.
 *
 * Takes the same body as `updateDevice` and gives the same answer. Name a location; accounts with the newer emergency
 * calling refuse addresses.
 *
 * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateDeviceEmergencyInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address. EME-384: The account does not take addresses of a device's own any more; name a location.
 */
export function updateDeviceEmergency(client: Client<"EditAccounts">, input: UpdateDeviceEmergencyInput, options?: CallOptions): Promise<Device> {
  return client.send<Device>(updateDeviceEmergencyOperation, input, options);
}

/** Input of `removeDeviceLine`. */
export interface RemoveDeviceLineInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The device's id. */
  readonly deviceId: string | number;
  /** The body. */
  readonly body?: LineRemoval;
}

/**
 * Take a device's line away.
 *
 * Parts a device and its number from their extension. Both stay in the account, the device without a user and the number in
 * the inventory, unless the body says that they shall leave the account. Without a body they stay.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditAccountDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see RemoveDeviceLineInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function removeDeviceLine(client: Client<"EditAccounts">, input: RemoveDeviceLineInput, options?: CallOptions): Promise<UnassignedDevice | undefined> {
  return client.send<UnassignedDevice | undefined>(removeDeviceLineOperation, input, options);
}

/** Input of `replaceDevice`. */
export interface ReplaceDeviceInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The device's id. */
  readonly deviceId: string | number;
  /** The body. */
  readonly body: DeviceReplacement;
}

/**
 * Put another device in a device's place.
 *
 * Only the device itself changes: number, line and emergency address stay where they are. A target from the inventory
 * changes places with the source, which goes to the inventory; a target that another extension has is swapped with the
 * source. Both must be HardPhone or OtherPhone, and the source must belong to the extension in the path.
 *
 * `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`: rate group Medium, app permission EditAccounts, user permission EditUserDevices.
 *
 * @param client - sends the call
 * @param input - see ReplaceDeviceInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function replaceDevice(client: Client<"EditAccounts">, input: ReplaceDeviceInput, options?: CallOptions): Promise<void> {
  return client.send<void>(replaceDeviceOperation, input, options);
}

/** Input of `bulkAddDevices`. */
export interface BulkAddDevicesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: DevicesBulkAddition;
}

/**
 * Add phones to extensions.
 *
 * Gives extensions phones that the customer brings, each with a line, a number and a place for emergency calls. Each
 * record succeeds or fails on its own; the answer is 200 in either case.
 *
 * `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`: rate group Heavy, app permission EditAccounts, user permission AddRemoveDevices, buys: never repeated once it may have arrived.
 *
 * @param client - sends the call
 * @param input - see BulkAddDevicesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: A value is not valid; for one record. CMN-102: An extension, location, number or cost centre does not exist; for one record. EME-201: The provider of emergency calls does not take the address; for one record. EME-384: The account does not take addresses of a device's own any more; name a location. For one record.
 */
export function bulkAddDevices(client: Client<"EditAccounts">, input: BulkAddDevicesInput, options?: CallOptions): Promise<DevicesBulkAdded> {
  return client.send<DevicesBulkAdded>(bulkAddDevicesOperation, input, options);
}

/** Input of `addDevicesToInventory`. */
export interface AddDevicesToInventoryInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: InventoryDevicesAddition;
}

/**
 * Add phones to the inventory.
 *
 * Adds phones that the customer brings, without a user, a line or a number, to the inventory of a site; 50 at most at a
 * time. A repeat adds as many again.
 *
 * `POST /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts.
 *
 * @param client - sends the call
 * @param input - see AddDevicesToInventoryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function addDevicesToInventory(client: Client<"EditAccounts">, input: AddDevicesToInventoryInput, options?: CallOptions): Promise<InventoryDevicesAdded> {
  return client.send<InventoryDevicesAdded>(addDevicesToInventoryOperation, input, options);
}

/** Input of `deleteDevicesFromInventory`. */
export interface DeleteDevicesFromInventoryInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: InventoryDevicesDeletion;
}

/**
 * Delete phones from the inventory.
 *
 * Deletes devices that have neither a line nor a number; ten at most at a time. Each record succeeds or fails on its own;
 * the answer is 200 in either case.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteDevicesFromInventoryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteDevicesFromInventory(client: Client<"EditAccounts">, input: DeleteDevicesFromInventoryInput, options?: CallOptions): Promise<InventoryDevicesDeleted> {
  return client.send<InventoryDevicesDeleted>(deleteDevicesFromInventoryOperation, input, options);
}

/**
 * Delete phones from the inventory, however many.
 *
 * Cuts `body.records` into calls of at most 10. Each record has an outcome of its own, in the order of the records. See {@link deleteDevicesFromInventory}.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts, safe to repeat.
 *
 * @param client - sends the calls
 * @param input - see DeleteDevicesFromInventoryInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function deleteDevicesFromInventoryInBulk(client: Client<"EditAccounts">, input: DeleteDevicesFromInventoryInput, options?: BulkOptions): Promise<BulkResult<InventoryDeviceDeletionResult>> {
  return bulk<InventoryDeviceDeletionResult>(client, deleteDevicesFromInventoryOperation, input, options);
}

/** Input of `createDeviceOrder`. */
export interface CreateDeviceOrderInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether to answer at once with a task, without waiting for the devices. false when left out. */
  readonly async?: boolean;
  /** The body. */
  readonly body: DeviceOrderRequest;
}

/**
 * Order devices. Internal: only the vendor's own apps may call it.
 *
 * Buys devices and has them sent. The answer comes when the devices exist in the account, with all of them; with
 * `async` it comes at once, with a task whose address tells how the order goes. A repeat buys again.
 *
 * `POST /restapi/v1.0/account/{accountId}/order`: rate group Heavy, app permission EditAccounts, user permission EditCompanyDevices, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see CreateDeviceOrderInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
 */
export function createDeviceOrder(client: Client<"EditAccounts">, input: CreateDeviceOrderInput, options?: CallOptions): Promise<DeviceOrderResult> {
  return client.send<DeviceOrderResult>(createDeviceOrderOperation, input, options);
}

/** Input of `readDeviceOrder`. */
export interface ReadDeviceOrderInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The order's id. */
  readonly orderId: string | number;
}

/**
 * Read an order. Internal: only the vendor's own apps may call it.
 *
 * An order with its devices, and how far they have come on their way.
 *
 * `GET /restapi/v1.0/account/{accountId}/order/{orderId}`: rate group Light, app permission ReadAccounts, user permission EditCompanyDevices, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReadDeviceOrderInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readDeviceOrder(client: Client<"ReadAccounts">, input: ReadDeviceOrderInput, options?: CallOptions): Promise<DeviceOrder> {
  return client.send<DeviceOrder>(readDeviceOrderOperation, input, options);
}

/**
 * List the catalogue of devices. Internal: only the vendor's own apps may call it.
 *
 * All devices that can be ordered or brought along, each with its SKU, model and add-ons. The answer is not paged.
 *
 * `GET /restapi/v1.0/dictionary/device`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listDeviceModels(client: Client<never>, options?: CallOptions): Promise<DeviceModelCatalog> {
  return client.send<DeviceModelCatalog>(listDeviceModelsOperation, {}, options);
}

/** Input of `listShippingOptions`. */
export interface ListShippingOptionsInput {
  /** The id of the service plan. */
  readonly servicePlanId?: string | number;
  /** The id of the brand. */
  readonly brandId?: string | number;
  /** How many devices the order holds. */
  readonly quantity?: number;
}

/**
 * Ask what shipping costs. Internal: only the vendor's own apps may call it.
 *
 * How devices can be sent and for how much, depending on the brand, the plan and the number of devices in the order.
 *
 * `GET /restapi/v1.0/dictionary/shipping-options`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ListShippingOptionsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listShippingOptions(client: Client<never>, input: ListShippingOptionsInput = {}, options?: CallOptions): Promise<ShippingOption> {
  return client.send<ShippingOption>(listShippingOptionsOperation, input, options);
}

/** Input of `listEmergencyLocations`. */
export interface ListEmergencyLocationsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only locations of these sites; `main-site` is one as well. */
  readonly siteId?: ReadonlyArray<string | number>;
  /** Only locations that have this text in them. */
  readonly searchString?: string;
  /** Only locations whose address stands so with the provider. */
  readonly addressStatus?: EmergencyAddressStatusInput;
  /** Only locations that are in use, or that are not. */
  readonly usageStatus?: EmergencyLocationUsageStatusInput;
  /** Only locations that are domestic for this country, by its id. */
  readonly domesticCountryId?: string | number;
  /** What to sort by, upwards with `+`, downwards with `-`. Write the plus sign as `%2B`. "+address" when left out. */
  readonly orderBy?: "+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus";
  /** Always the locations that everybody may use; private ones are not listed. "Public" when left out. */
  readonly visibility?: "Public";
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List emergency locations.
 *
 * The places for emergency calls that everybody in the account may use, page by page.
 *
 * `GET /restapi/v1.0/account/{accountId}/emergency-locations`: rate group Light, app permission ReadAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListEmergencyLocationsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listEmergencyLocations(client: Client<"ReadAccounts">, input: ListEmergencyLocationsInput = {}, options?: PagedOptions): Paged<EmergencyLocation> {
  return paged<EmergencyLocation>(client, listEmergencyLocationsOperation, input, options);
}

/** Input of `createEmergencyLocation`. */
export interface CreateEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: EmergencyLocationInput;
}

/**
 * Add an emergency location.
 *
 * Adds a place for emergency calls that everybody in the account may use. The provider checks the address, unless it is
 * marked as trusted; `addressStatus` and `syncStatus` tell how that goes. An address that it does not take is refused.
 *
 * `POST /restapi/v1.0/account/{accountId}/emergency-locations`: rate group Medium, app permission EditAccounts, user permission ConfigureEmergencyMaps.
 *
 * @param client - sends the call
 * @param input - see CreateEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
 */
export function createEmergencyLocation(client: Client<"EditAccounts">, input: CreateEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(createEmergencyLocationOperation, input, options);
}

/** Input of `readEmergencyLocation`. */
export interface ReadEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The emergency location's id. */
  readonly locationId: string | number;
  /** Whether to bring the address up to date with the provider of emergency calls first. */
  readonly syncEmergencyAddress?: boolean;
}

/**
 * Read an emergency location.
 *
 * A place for emergency calls, with its address and where that stands with the provider.
 *
 * `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Light, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readEmergencyLocation(client: Client<"EditAccounts">, input: ReadEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(readEmergencyLocationOperation, input, options);
}

/** Input of `updateEmergencyLocation`. */
export interface UpdateEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The emergency location's id. */
  readonly locationId: string | number;
  /** The body. */
  readonly body: EmergencyLocationInput;
}

/**
 * Change an emergency location.
 *
 * Writes the location anew; every device that uses it calls from the new address. The provider checks it again, unless it
 * is marked as trusted.
 *
 * `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
 */
export function updateEmergencyLocation(client: Client<"EditAccounts">, input: UpdateEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(updateEmergencyLocationOperation, input, options);
}

/** Input of `deleteEmergencyLocation`. */
export interface DeleteEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The emergency location's id. Several ids, separated by commas, are told of one by one with 207. Here one: {@link deleteEmergencyLocationBatch} takes several. */
  readonly locationId: string | number;
  /** Whether only to see if the location can be deleted. */
  readonly validateOnly?: boolean;
  /** The id of the location that devices move to. */
  readonly newLocationId?: string | number;
}

/**
 * Delete an emergency location.
 *
 * Deletes a location, or several at once. Devices that use it move to the location named in `newLocationId`. With
 * `validateOnly` nothing is deleted, and the answer says whether it could be.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteEmergencyLocation(client: Client<"EditAccounts">, input: DeleteEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocationDeletion | undefined> {
  return client.send<EmergencyLocationDeletion | undefined>(deleteEmergencyLocationOperation, input, options);
}

/** Input of `deleteEmergencyLocationBatch`. */
export interface DeleteEmergencyLocationBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether only to see if the location can be deleted. */
  readonly validateOnly?: boolean;
  /** The id of the location that devices move to. */
  readonly newLocationId?: string | number;
}

/**
 * Delete an emergency location, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link deleteEmergencyLocation}.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `locationId`
 * @param input - see DeleteEmergencyLocationBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function deleteEmergencyLocationBatch(client: Client<"EditAccounts">, ids: readonly (string | number)[], input: DeleteEmergencyLocationBatchInput = {}, options?: BatchOptions): Promise<BatchResult<EmergencyLocationDeletionItem | undefined>> {
  return batch<EmergencyLocationDeletionItem | undefined>(client, deleteEmergencyLocationOperation, ids, input, options);
}

/** Input of `listPersonalEmergencyLocations`. */
export interface ListPersonalEmergencyLocationsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Only locations of these sites; `main-site` is one as well. */
  readonly siteId?: ReadonlyArray<string | number>;
  /** Only locations that have this text in them. */
  readonly searchString?: string;
  /** Only locations that are domestic for this country, by its id. */
  readonly domesticCountryId?: string | number;
  /** What to sort by, upwards with `+`, downwards with `-`. Write the plus sign as `%2B`. "+visibility" when left out. */
  readonly orderBy?: "+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "+visibility" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus" | "-visibility";
  /** Public for the locations that everybody may use alone. When it is left out, the personal ones are there, too. */
  readonly visibility?: "Public";
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the emergency locations that somebody may use.
 *
 * The places for emergency calls that an extension may use, page by page: its personal ones, and those that everybody in the
 * account may use. Personal ones are shown to their user and to administrators alone.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`: rate group Light, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListPersonalEmergencyLocationsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listPersonalEmergencyLocations(client: Client<"ReadAccounts">, input: ListPersonalEmergencyLocationsInput = {}, options?: PagedOptions): Paged<EmergencyLocation> {
  return paged<EmergencyLocation>(client, listPersonalEmergencyLocationsOperation, input, options);
}

/** Input of `createPersonalEmergencyLocation`. */
export interface CreatePersonalEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: PersonalEmergencyLocationInput;
}

/**
 * Add a personal emergency location.
 *
 * Adds a place that emergency calls of one user alone come from, such as their home; the user or an administrator does so. It
 * belongs to the user, goes with them, and is not among those of the account. A user has 20 at most.
 *
 * `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework.
 *
 * @param client - sends the call
 * @param input - see CreatePersonalEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-111: The user has 20 already. CMN-403: Extensions of this type have no personal locations. EME-201: The provider of emergency calls does not take the address.
 */
export function createPersonalEmergencyLocation(client: Client<"EditAccounts">, input: CreatePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(createPersonalEmergencyLocationOperation, input, options);
}

/** Input of `readPersonalEmergencyLocation`. */
export interface ReadPersonalEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The id of an emergency location that is the user's own. */
  readonly locationId: string | number;
}

/**
 * Read a personal emergency location.
 *
 * One of the user's own places for emergency calls, for the user and for administrators.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Light, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadPersonalEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readPersonalEmergencyLocation(client: Client<"ReadAccounts">, input: ReadPersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(readPersonalEmergencyLocationOperation, input, options);
}

/** Input of `updatePersonalEmergencyLocation`. */
export interface UpdatePersonalEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The id of an emergency location that is the user's own. */
  readonly locationId: string | number;
  /** The body. */
  readonly body: EmergencyLocationInput;
}

/**
 * Change a personal emergency location.
 *
 * Writes the location anew; every device of the user that uses it calls from the new address. It stays personal. The
 * provider checks the address again, unless it is marked as trusted.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Light, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdatePersonalEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The site is not there. EME-201: The provider of emergency calls does not take the address.
 */
export function updatePersonalEmergencyLocation(client: Client<"EditAccounts">, input: UpdatePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation> {
  return client.send<EmergencyLocation>(updatePersonalEmergencyLocationOperation, input, options);
}

/** Input of `deletePersonalEmergencyLocation`. */
export interface DeletePersonalEmergencyLocationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /**
   * The id of an emergency location that is the user's own. Several ids, separated by commas, are told of one by one with 207.
   *  Here one: {@link deletePersonalEmergencyLocationBatch} takes several.
   */
  readonly locationId: string | number;
  /** Whether only to see if the location can be deleted. */
  readonly validateOnly?: boolean;
}

/**
 * Delete a personal emergency location.
 *
 * Deletes a user's own location, or several at once, unless a device uses it. With `validateOnly` nothing is deleted, and the
 * answer says whether it could be.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeletePersonalEmergencyLocationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deletePersonalEmergencyLocation(client: Client<"EditAccounts">, input: DeletePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocationDeletion | undefined> {
  return client.send<EmergencyLocationDeletion | undefined>(deletePersonalEmergencyLocationOperation, input, options);
}

/** Input of `deletePersonalEmergencyLocationBatch`. */
export interface DeletePersonalEmergencyLocationBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** Whether only to see if the location can be deleted. */
  readonly validateOnly?: boolean;
}

/**
 * Delete a personal emergency location, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link deletePersonalEmergencyLocation}.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `locationId`
 * @param input - see DeletePersonalEmergencyLocationBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function deletePersonalEmergencyLocationBatch(client: Client<"EditAccounts">, ids: readonly (string | number)[], input: DeletePersonalEmergencyLocationBatchInput, options?: BatchOptions): Promise<BatchResult<EmergencyLocationDeletionItem | undefined>> {
  return batch<EmergencyLocationDeletionItem | undefined>(client, deletePersonalEmergencyLocationOperation, ids, input, options);
}

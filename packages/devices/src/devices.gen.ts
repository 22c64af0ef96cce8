// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { AppPermission, BatchOptions, BatchResult, BulkOptions, BulkResult, CallOptions, Client, Paged, PagedOptions } from "@ringwright/core";
import {
  listAccountDevices,
  type ListAccountDevicesInput,
  listExtensionDevices,
  type ListExtensionDevicesInput,
  listExtensionDevicesBatch,
  type ListExtensionDevicesBatchInput,
  listWebAppDevices,
  type ListWebAppDevicesInput,
  readDevice,
  type ReadDeviceInput,
  readDeviceBatch,
  type ReadDeviceBatchInput,
  updateDevice,
  type UpdateDeviceInput,
  updateDeviceBatch,
  type UpdateDeviceBatchInput,
  readDeviceSipInfo,
  type ReadDeviceSipInfoInput,
  updateDeviceEmergency,
  type UpdateDeviceEmergencyInput,
  removeDeviceLine,
  type RemoveDeviceLineInput,
  replaceDevice,
  type ReplaceDeviceInput,
  bulkAddDevices,
  type BulkAddDevicesInput,
  addDevicesToInventory,
  type AddDevicesToInventoryInput,
  deleteDevicesFromInventory,
  type DeleteDevicesFromInventoryInput,
  deleteDevicesFromInventoryInBulk,
  createDeviceOrder,
  type CreateDeviceOrderInput,
  readDeviceOrder,
  type ReadDeviceOrderInput,
  listDeviceModels,
  listShippingOptions,
  type ListShippingOptionsInput,
  listEmergencyLocations,
  type ListEmergencyLocationsInput,
  createEmergencyLocation,
  type CreateEmergencyLocationInput,
  readEmergencyLocation,
  type ReadEmergencyLocationInput,
  updateEmergencyLocation,
  type UpdateEmergencyLocationInput,
  deleteEmergencyLocation,
  type DeleteEmergencyLocationInput,
  deleteEmergencyLocationBatch,
  type DeleteEmergencyLocationBatchInput,
  listPersonalEmergencyLocations,
  type ListPersonalEmergencyLocationsInput,
  createPersonalEmergencyLocation,
  type CreatePersonalEmergencyLocationInput,
  readPersonalEmergencyLocation,
  type ReadPersonalEmergencyLocationInput,
  updatePersonalEmergencyLocation,
  type UpdatePersonalEmergencyLocationInput,
  deletePersonalEmergencyLocation,
  type DeletePersonalEmergencyLocationInput,
  deletePersonalEmergencyLocationBatch,
  type DeletePersonalEmergencyLocationBatchInput,
} from "./operations.gen.ts";
import type {
  Device,
  DeviceList,
  DeviceModelCatalog,
  DeviceOrder,
  DeviceOrderResult,
  DevicesBulkAdded,
  EmergencyLocation,
  EmergencyLocationDeletion,
  EmergencyLocationDeletionItem,
  InventoryDeviceDeletionResult,
  InventoryDevicesAdded,
  InventoryDevicesDeleted,
  ShippingOption,
  SipInfo,
  UnassignedDevice,
  WebAppDeviceList,
} from "./schemas.gen.ts";

/** Operations of `devices`, for a client whose app has `Granted`. */
export interface Devices<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `devices.webApps`. */
  readonly webApps: DevicesWebApps<Granted>;
  /** Operations of `devices.sipInfo`. */
  readonly sipInfo: DevicesSipInfo<Granted>;
  /** Operations of `devices.emergency`. */
  readonly emergency: DevicesEmergency<Granted>;
  /** Operations of `devices.inventory`. */
  readonly inventory: DevicesInventory<Granted>;
  /** Operations of `devices.orders`. */
  readonly orders: DevicesOrders<Granted>;
  /** Operations of `devices.catalog`. */
  readonly catalog: DevicesCatalog<Granted>;
  /** Operations of `devices.shippingOptions`. */
  readonly shippingOptions: DevicesShippingOptions<Granted>;
  /**
   * List the account's devices. Advanced: only apps that the vendor has reviewed for it may call it. See {@link listAccountDevices}.
   *
   * `GET /restapi/v1.0/account/{accountId}/device`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(this: Devices<"ReadAccounts">, input?: ListAccountDevicesInput, options?: PagedOptions): Paged<Device>;
  /**
   * List an extension's devices. See {@link listExtensionDevices}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`: rate group Light, app permission ReadAccounts, user permission ReadUserDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. OAU-151: The way of authorization is not supported.
   */
  listForExtension(this: Devices<"ReadAccounts">, input?: ListExtensionDevicesInput, options?: PagedOptions): Paged<Device>;
  /**
   * List an extension's devices, for several ids at once. See {@link listExtensionDevicesBatch}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`: rate group Light, app permission ReadAccounts, user permission ReadUserDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. OAU-151: The way of authorization is not supported.
   */
  listForExtensionBatch(this: Devices<"ReadAccounts">, ids: readonly (string | number)[], input?: ListExtensionDevicesBatchInput, options?: BatchOptions): Promise<BatchResult<DeviceList>>;
  /**
   * Read a device. See {@link readDevice}.
   *
   * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold.
   */
  read(this: Devices<"ReadAccounts">, input: ReadDeviceInput, options?: CallOptions): Promise<Device>;
  /**
   * Read a device, for several ids at once. See {@link readDeviceBatch}.
   *
   * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold.
   */
  readBatch(this: Devices<"ReadAccounts">, ids: readonly (string | number)[], input?: ReadDeviceBatchInput, options?: BatchOptions): Promise<BatchResult<Device>>;
  /**
   * Change a device. See {@link updateDevice}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. EME-201: The provider of emergency calls does not take the address. EME-384: The account does not take addresses of a device's own any more; name a location.
   */
  update(this: Devices<"EditAccounts">, input: UpdateDeviceInput, options?: CallOptions): Promise<Device>;
  /**
   * Change a device, for several ids at once. See {@link updateDeviceBatch}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-106: More ids are named at once than a batch may hold. EME-201: The provider of emergency calls does not take the address. EME-384: The account does not take addresses of a device's own any more; name a location.
   */
  updateBatch(this: Devices<"EditAccounts">, ids: readonly (string | number)[], input: UpdateDeviceBatchInput, options?: BatchOptions): Promise<BatchResult<Device>>;
  /**
   * Take a device's line away. See {@link removeDeviceLine}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`: rate group Medium, app permission EditAccounts, user permission EditAccountDevices, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  removeLine(this: Devices<"EditAccounts">, input: RemoveDeviceLineInput, options?: CallOptions): Promise<UnassignedDevice | undefined>;
  /**
   * Put another device in a device's place. See {@link replaceDevice}.
   *
   * `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`: rate group Medium, app permission EditAccounts, user permission EditUserDevices.
   *
   * @throws ApiError when the service says no
   */
  replace(this: Devices<"EditAccounts">, input: ReplaceDeviceInput, options?: CallOptions): Promise<void>;
  /**
   * Add phones to extensions. See {@link bulkAddDevices}.
   *
   * `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`: rate group Heavy, app permission EditAccounts, user permission AddRemoveDevices, buys: never repeated once it may have arrived.
   *
   * @throws ApiError when the service says no; CMN-101: A value is not valid; for one record. CMN-102: An extension, location, number or cost centre does not exist; for one record. EME-201: The provider of emergency calls does not take the address; for one record. EME-384: The account does not take addresses of a device's own any more; name a location. For one record.
   */
  bulkAdd(this: Devices<"EditAccounts">, input: BulkAddDevicesInput, options?: CallOptions): Promise<DevicesBulkAdded>;
}

/** Operations of `devices.webApps`, for a client whose app has `Granted`. */
export interface DevicesWebApps<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List where somebody is logged in to the app. See {@link listWebAppDevices}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`: rate group Medium, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: DevicesWebApps<"ReadAccounts">, input?: ListWebAppDevicesInput, options?: CallOptions): Promise<WebAppDeviceList>;
}

/** Operations of `devices.sipInfo`, for a client whose app has `Granted`. */
export interface DevicesSipInfo<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read how a device registers. See {@link readDeviceSipInfo}.
   *
   * `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: DevicesSipInfo<"ReadAccounts">, input: ReadDeviceSipInfoInput, options?: CallOptions): Promise<SipInfo>;
}

/** Operations of `devices.emergency`, for a client whose app has `Granted`. */
export interface DevicesEmergency<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `devices.emergency.locations`. */
  readonly locations: DevicesEmergencyLocations<Granted>;
  /** Operations of `devices.emergency.personalLocations`. */
  readonly personalLocations: DevicesEmergencyPersonalLocations<Granted>;
  /**
   * Change a device's emergency address. See {@link updateDeviceEmergency}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`: rate group Medium, app permission EditAccounts, user permission EditCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address. EME-384: The account does not take addresses of a device's own any more; name a location.
   */
  update(this: DevicesEmergency<"EditAccounts">, input: UpdateDeviceEmergencyInput, options?: CallOptions): Promise<Device>;
}

/** Operations of `devices.emergency.locations`, for a client whose app has `Granted`. */
export interface DevicesEmergencyLocations<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List emergency locations. See {@link listEmergencyLocations}.
   *
   * `GET /restapi/v1.0/account/{accountId}/emergency-locations`: rate group Light, app permission ReadAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: DevicesEmergencyLocations<"ReadAccounts">, input?: ListEmergencyLocationsInput, options?: PagedOptions): Paged<EmergencyLocation>;
  /**
   * Add an emergency location. See {@link createEmergencyLocation}.
   *
   * `POST /restapi/v1.0/account/{accountId}/emergency-locations`: rate group Medium, app permission EditAccounts, user permission ConfigureEmergencyMaps.
   *
   * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
   */
  create(this: DevicesEmergencyLocations<"EditAccounts">, input: CreateEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Read an emergency location. See {@link readEmergencyLocation}.
   *
   * `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Light, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: DevicesEmergencyLocations<"EditAccounts">, input: ReadEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Change an emergency location. See {@link updateEmergencyLocation}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
   *
   * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
   */
  update(this: DevicesEmergencyLocations<"EditAccounts">, input: UpdateEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Delete an emergency location. See {@link deleteEmergencyLocation}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(this: DevicesEmergencyLocations<"EditAccounts">, input: DeleteEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocationDeletion | undefined>;
  /**
   * Delete an emergency location, for several ids at once. See {@link deleteEmergencyLocationBatch}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission ConfigureEmergencyMaps, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  deleteBatch(this: DevicesEmergencyLocations<"EditAccounts">, ids: readonly (string | number)[], input?: DeleteEmergencyLocationBatchInput, options?: BatchOptions): Promise<BatchResult<EmergencyLocationDeletionItem | undefined>>;
}

/** Operations of `devices.emergency.personalLocations`, for a client whose app has `Granted`. */
export interface DevicesEmergencyPersonalLocations<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the emergency locations that somebody may use. See {@link listPersonalEmergencyLocations}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: DevicesEmergencyPersonalLocations<"ReadAccounts">, input?: ListPersonalEmergencyLocationsInput, options?: PagedOptions): Paged<EmergencyLocation>;
  /**
   * Add a personal emergency location. See {@link createPersonalEmergencyLocation}.
   *
   * `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework.
   *
   * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-111: The user has 20 already. CMN-403: Extensions of this type have no personal locations. EME-201: The provider of emergency calls does not take the address.
   */
  create(this: DevicesEmergencyPersonalLocations<"EditAccounts">, input: CreatePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Read a personal emergency location. See {@link readPersonalEmergencyLocation}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: DevicesEmergencyPersonalLocations<"ReadAccounts">, input: ReadPersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Change a personal emergency location. See {@link updatePersonalEmergencyLocation}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Light, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The site is not there. EME-201: The provider of emergency calls does not take the address.
   */
  update(this: DevicesEmergencyPersonalLocations<"EditAccounts">, input: UpdatePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocation>;
  /**
   * Delete a personal emergency location. See {@link deletePersonalEmergencyLocation}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(this: DevicesEmergencyPersonalLocations<"EditAccounts">, input: DeletePersonalEmergencyLocationInput, options?: CallOptions): Promise<EmergencyLocationDeletion | undefined>;
  /**
   * Delete a personal emergency location, for several ids at once. See {@link deletePersonalEmergencyLocationBatch}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`: rate group Heavy, app permission EditAccounts, user permission EmergencyFramework, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  deleteBatch(this: DevicesEmergencyPersonalLocations<"EditAccounts">, ids: readonly (string | number)[], input: DeletePersonalEmergencyLocationBatchInput, options?: BatchOptions): Promise<BatchResult<EmergencyLocationDeletionItem | undefined>>;
}

/** Operations of `devices.inventory`, for a client whose app has `Granted`. */
export interface DevicesInventory<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Add phones to the inventory. See {@link addDevicesToInventory}.
   *
   * `POST /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts.
   *
   * @throws ApiError when the service says no
   */
  add(this: DevicesInventory<"EditAccounts">, input: AddDevicesToInventoryInput, options?: CallOptions): Promise<InventoryDevicesAdded>;
  /**
   * Delete phones from the inventory. See {@link deleteDevicesFromInventory}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(this: DevicesInventory<"EditAccounts">, input: DeleteDevicesFromInventoryInput, options?: CallOptions): Promise<InventoryDevicesDeleted>;
  /**
   * Delete phones from the inventory, however many. See {@link deleteDevicesFromInventoryInBulk}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/device-inventory`: rate group Heavy, app permission EditAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  deleteInBulk(this: DevicesInventory<"EditAccounts">, input: DeleteDevicesFromInventoryInput, options?: BulkOptions): Promise<BulkResult<InventoryDeviceDeletionResult>>;
}

/** Operations of `devices.orders`, for a client whose app has `Granted`. */
export interface DevicesOrders<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Order devices. Internal: only the vendor's own apps may call it. See {@link createDeviceOrder}.
   *
   * `POST /restapi/v1.0/account/{accountId}/order`: rate group Heavy, app permission EditAccounts, user permission EditCompanyDevices, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; EME-201: The provider of emergency calls does not take the address.
   */
  create(this: DevicesOrders<"EditAccounts">, input: CreateDeviceOrderInput, options?: CallOptions): Promise<DeviceOrderResult>;
  /**
   * Read an order. Internal: only the vendor's own apps may call it. See {@link readDeviceOrder}.
   *
   * `GET /restapi/v1.0/account/{accountId}/order/{orderId}`: rate group Light, app permission ReadAccounts, user permission EditCompanyDevices, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  read(this: DevicesOrders<"ReadAccounts">, input: ReadDeviceOrderInput, options?: CallOptions): Promise<DeviceOrder>;
}

/** Operations of `devices.catalog`, for a client whose app has `Granted`. */
export interface DevicesCatalog<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the catalogue of devices. Internal: only the vendor's own apps may call it. See {@link listDeviceModels}.
   *
   * `GET /restapi/v1.0/dictionary/device`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(options?: CallOptions): Promise<DeviceModelCatalog>;
}

/** Operations of `devices.shippingOptions`, for a client whose app has `Granted`. */
export interface DevicesShippingOptions<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Ask what shipping costs. Internal: only the vendor's own apps may call it. See {@link listShippingOptions}.
   *
   * `GET /restapi/v1.0/dictionary/shipping-options`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListShippingOptionsInput, options?: CallOptions): Promise<ShippingOption>;
}

/**
 * The operations of `devices` for one client.
 *
 * @param client - sends the calls
 */
export function createDevices<Granted extends AppPermission>(client: Client<Granted>): Devices<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    webApps: {
      list: (input, options) => listWebAppDevices(all, input, options),
    },
    sipInfo: {
      read: (input, options) => readDeviceSipInfo(all, input, options),
    },
    emergency: {
      locations: {
        list: (input, options) => listEmergencyLocations(all, input, options),
        create: (input, options) => createEmergencyLocation(all, input, options),
        read: (input, options) => readEmergencyLocation(all, input, options),
        update: (input, options) => updateEmergencyLocation(all, input, options),
        delete: (input, options) => deleteEmergencyLocation(all, input, options),
        deleteBatch: (ids, input, options) => deleteEmergencyLocationBatch(all, ids, input, options),
      },
      personalLocations: {
        list: (input, options) => listPersonalEmergencyLocations(all, input, options),
        create: (input, options) => createPersonalEmergencyLocation(all, input, options),
        read: (input, options) => readPersonalEmergencyLocation(all, input, options),
        update: (input, options) => updatePersonalEmergencyLocation(all, input, options),
        delete: (input, options) => deletePersonalEmergencyLocation(all, input, options),
        deleteBatch: (ids, input, options) => deletePersonalEmergencyLocationBatch(all, ids, input, options),
      },
      update: (input, options) => updateDeviceEmergency(all, input, options),
    },
    inventory: {
      add: (input, options) => addDevicesToInventory(all, input, options),
      delete: (input, options) => deleteDevicesFromInventory(all, input, options),
      deleteInBulk: (input, options) => deleteDevicesFromInventoryInBulk(all, input, options),
    },
    orders: {
      create: (input, options) => createDeviceOrder(all, input, options),
      read: (input, options) => readDeviceOrder(all, input, options),
    },
    catalog: {
      list: (options) => listDeviceModels(all, options),
    },
    shippingOptions: {
      list: (input, options) => listShippingOptions(all, input, options),
    },
    list: (input, options) => listAccountDevices(all, input, options),
    listForExtension: (input, options) => listExtensionDevices(all, input, options),
    listForExtensionBatch: (ids, input, options) => listExtensionDevicesBatch(all, ids, input, options),
    read: (input, options) => readDevice(all, input, options),
    readBatch: (ids, input, options) => readDeviceBatch(all, ids, input, options),
    update: (input, options) => updateDevice(all, input, options),
    updateBatch: (ids, input, options) => updateDeviceBatch(all, ids, input, options),
    removeLine: (input, options) => removeDeviceLine(all, input, options),
    replace: (input, options) => replaceDevice(all, input, options),
    bulkAdd: (input, options) => bulkAddDevices(all, input, options),
  };
}

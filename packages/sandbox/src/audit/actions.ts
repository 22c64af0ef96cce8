import type { OperationId } from "../contract/operation.ts";
import type { OpenOperation } from "../handlers/types.ts";
import type { DueKind } from "../state/due.ts";
import type { AuditEntry } from "../state/types.ts";
import type { ToldKind } from "./owners.ts";

/** How a change is told. */
export interface Action {
  readonly eventType: AuditEntry["eventType"];
  readonly actionId: string;
  /** The kind of record that the change is about; what else it touches goes along. */
  readonly about: ToldKind;
  /** Whether each extension that it is about has an entry of its own: of operations that do to many what others do to one. */
  readonly each?: true;
}

/** Operations that may change something: ids of the others begin with `list`, `read` or `check`; a test holds that to the contract. */
export type ChangingOperation = Exclude<OperationId, OpenOperation | `${"list" | "read" | "check"}${string}`>;

type Told = readonly [eventType: Action["eventType"], actionId: string, about: ToldKind, each?: "each"];

// CHANGE_USER_INFO is the vendor's own word, as is that for secrets; the others are made like it. A text says why there is none.
const told: Readonly<Record<ChangingOperation, Told | string>> = {
  createAccount: ["CREATE", "ADD_ACCOUNT", "accounts"],
  updateBusinessAddress: ["UPDATE", "CHANGE_COMPANY_INFO", "accounts"],
  updateAccountRegionalSettings: ["UPDATE", "CHANGE_REGIONAL_SETTINGS", "accounts"],
  updateCompanyBusinessHours: ["UPDATE", "CHANGE_COMPANY_HOURS", "accounts"],
  sendWelcomeEmail: "sends a mail",
  sendActivationEmail: "sends a mail",
  searchDirectoryEntries: "asks",
  searchAuditTrail: "asks",
  createCustomField: ["CREATE", "ADD_CUSTOM_FIELD", "accounts"],
  updateCustomField: ["UPDATE", "CHANGE_CUSTOM_FIELD", "accounts"],
  deleteCustomField: ["DELETE", "DELETE_CUSTOM_FIELD", "accounts"],
  createSite: ["CREATE", "ADD_SITE", "sites"],
  updateSite: ["UPDATE", "CHANGE_SITE", "sites"],
  deleteSite: ["DELETE", "DELETE_SITE", "sites"],
  updateSiteIvr: ["UPDATE", "CHANGE_SITE_IVR", "sites"],
  updateAdministeredSites: ["UPDATE", "CHANGE_ADMINISTERED_SITES", "extensions"],
  assignSiteMembers: ["UPDATE", "CHANGE_USER_SITE", "extensions", "each"],
  createCustomRole: ["CREATE", "ADD_ROLE", "roles"],
  updateDefaultRole: ["UPDATE", "CHANGE_DEFAULT_ROLE", "accounts"],
  updateUserRole: ["UPDATE", "CHANGE_ROLE", "roles"],
  deleteCustomRole: ["DELETE", "DELETE_ROLE", "roles"],
  assignUserRoles: ["UPDATE", "CHANGE_USER_ROLES", "extensions", "each"],
  updateUserAssignedRoles: ["UPDATE", "CHANGE_USER_ROLES", "extensions"],
  assignDefaultRole: ["UPDATE", "CHANGE_USER_ROLES", "extensions"],
  purchaseLicenses: ["CREATE", "ADD_LICENSES", "licenses"],
  deleteLicense: ["DELETE", "DELETE_LICENSE", "licenses"],
  createExtension: ["CREATE", "ADD_EXTENSION", "extensions"],
  updateExtension: ["UPDATE", "CHANGE_USER_INFO", "extensions"],
  deleteExtension: ["DELETE", "DELETE_EXTENSION", "extensions"],
  bulkUpdateExtensions: "begins a task, which is told of when it is done",
  batchProvisionUsers: ["CREATE", "ADD_EXTENSION", "extensions", "each"],
  deleteUsers: ["DELETE", "DELETE_EXTENSION", "extensions", "each"],
  updateUserBusinessHours: ["UPDATE", "CHANGE_USER_HOURS", "extensions"],
  updateExtensionCallerId: ["UPDATE", "CHANGE_CALLER_ID", "callerIds"],
  updateNotificationSettings: ["UPDATE", "CHANGE_NOTIFICATIONS", "extensions"],
  updateConferencingSettings: ["UPDATE", "CHANGE_CONFERENCING", "extensions"],
  updateCallQueue: ["UPDATE", "CHANGE_CALL_QUEUE", "extensions"],
  updateCallQueueOverflow: ["UPDATE", "CHANGE_CALL_QUEUE_OVERFLOW", "memberships"],
  assignCallQueueMembers: ["UPDATE", "CHANGE_CALL_QUEUE_MEMBERS", "memberships"],
  updateUserCallQueues: ["UPDATE", "CHANGE_USER_CALL_QUEUES", "memberships"],
  assignDepartmentMembers: ["UPDATE", "CHANGE_CALL_QUEUE_MEMBERS", "memberships", "each"],
  assignPagingGroupMembers: ["UPDATE", "CHANGE_PAGING_GROUP_MEMBERS", "memberships"],
  assignParkLocationUsers: ["UPDATE", "CHANGE_PARK_LOCATION_USERS", "memberships"],
  createMonitoringGroup: ["CREATE", "ADD_MONITORING_GROUP", "monitoringGroups"],
  updateMonitoringGroup: ["UPDATE", "CHANGE_MONITORING_GROUP", "monitoringGroups"],
  deleteMonitoringGroup: ["DELETE", "DELETE_MONITORING_GROUP", "monitoringGroups"],
  assignMonitoringGroupMembers: ["UPDATE", "CHANGE_MONITORING_GROUP_MEMBERS", "monitoringMembers"],
  updateDevice: ["UPDATE", "CHANGE_DEVICE", "devices"],
  updateDeviceEmergency: ["UPDATE", "CHANGE_EMERGENCY_ADDRESS", "lines"],
  removeDeviceLine: ["DELETE", "DELETE_DEVICE_LINE", "lines"],
  replaceDevice: ["UPDATE", "REPLACE_DEVICE", "devices"],
  bulkAddDevices: ["CREATE", "ADD_DEVICES", "devices", "each"],
  addDevicesToInventory: ["CREATE", "ADD_DEVICES", "devices"],
  deleteDevicesFromInventory: ["DELETE", "DELETE_DEVICES", "devices"],
  createDeviceOrder: ["CREATE", "ORDER_DEVICES", "orders"],
  createEmergencyLocation: ["CREATE", "ADD_EMERGENCY_LOCATION", "emergencyLocations"],
  updateEmergencyLocation: ["UPDATE", "CHANGE_EMERGENCY_LOCATION", "emergencyLocations"],
  deleteEmergencyLocation: ["DELETE", "DELETE_EMERGENCY_LOCATION", "emergencyLocations"],
  createPersonalEmergencyLocation: ["CREATE", "ADD_EMERGENCY_LOCATION", "emergencyLocations"],
  updatePersonalEmergencyLocation: ["UPDATE", "CHANGE_EMERGENCY_LOCATION", "emergencyLocations"],
  deletePersonalEmergencyLocation: ["DELETE", "DELETE_EMERGENCY_LOCATION", "emergencyLocations"],
  provisionPhoneNumber: ["CREATE", "ADD_PHONE_NUMBERS", "phoneNumbers"],
  reassignPhoneNumber: ["UPDATE", "CHANGE_PHONE_NUMBER", "phoneNumbers"],
  deletePhoneNumber: ["DELETE", "DELETE_PHONE_NUMBERS", "phoneNumbers"],
  deletePhoneNumbersFromInventory: ["DELETE", "DELETE_PHONE_NUMBERS", "phoneNumbers"],
  addPhoneNumbersToInventory: ["CREATE", "ADD_PHONE_NUMBERS", "phoneNumbers"],
  assignPhoneNumber: ["UPDATE", "CHANGE_PHONE_NUMBER", "phoneNumbers"],
  replacePhoneNumber: ["UPDATE", "REPLACE_PHONE_NUMBER", "phoneNumbers"],
  parsePhoneNumbers: "asks",
  parsePhoneNumbersV2: "asks",
  lookupPhoneNumbers: "asks",
  reservePhoneNumbers: ["UPDATE", "RESERVE_PHONE_NUMBERS", "reservations"],
  updateCallFlipNumbers: ["UPDATE", "CHANGE_CALL_FLIP", "forwardingNumbers"],
  createForwardingNumber: ["CREATE", "ADD_FORWARDING_NUMBER", "forwardingNumbers"],
  deleteForwardingNumbers: ["DELETE", "DELETE_FORWARDING_NUMBERS", "forwardingNumbers"],
  updateForwardingNumber: ["UPDATE", "CHANGE_FORWARDING_NUMBER", "forwardingNumbers"],
  deleteForwardingNumber: ["DELETE", "DELETE_FORWARDING_NUMBERS", "forwardingNumbers"],
};

// What somebody began. The rest goes on by itself: sessions run out, parcels travel.
const toldWhenDue: Readonly<Partial<Record<DueKind, Told>>> = {
  "inventory-addition": ["CREATE", "ADD_PHONE_NUMBERS", "phoneNumbers"],
  "device-order": ["CREATE", "ADD_DEVICES", "devices"],
  "extension-update": ["UPDATE", "CHANGE_USER_INFO", "extensions", "each"],
};

/** How what an operation changes is told; undefined for one that changes nothing of the account. */
export const actions: ReadonlyMap<string, Action> = actionsOf(told);

/** How what waiting work changes is told; undefined for what nobody began. */
export const dueActions: ReadonlyMap<string, Action> = actionsOf(toldWhenDue);

/** A new password or PIN: the one change of which only that it happened is told. */
export const secretChange = { eventType: "UPDATE", actionId: "CHANGE_SECRET_INFO" } as const;

function actionsOf(table: Readonly<Record<string, Told | string>>): ReadonlyMap<string, Action> {
  return new Map(
    Object.entries(table).flatMap(([name, row]): [string, Action][] => {
      if (typeof row === "string") return [];
      const [eventType, actionId, about, each] = row;
      return [[name, { eventType, actionId, about, ...(each === undefined ? {} : { each: true }) }]];
    }),
  );
}

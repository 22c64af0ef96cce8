// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import { type BatchOptions, type BatchResult, type BulkOptions, type BulkResult, type CallOptions, type Client, type Operation, type Paged, type PagedOptions, type Poller, type PollOptions, batch, bulk, paged, poller } from "@ringwright/core";
import type {
  Account,
  AccountCreation,
  AccountRegionalSettingsUpdate,
  AccountV2,
  AdministeredSites,
  AdministeredSitesInput,
  AssignedRoles,
  AssignedRolesInput,
  AuditTrailPage,
  AuditTrailSearch,
  AuthorizationProfile,
  Brand,
  BusinessHours,
  BusinessHoursUpdate,
  CallQueue,
  CallQueueAssignment,
  CallQueueDetails,
  CallQueueMember,
  CallQueueOverflow,
  CallQueueOverflowUpdate,
  CallQueueUpdate,
  CompanyAddress,
  CompanyAddressUpdate,
  CompanyBusinessHoursUpdate,
  ConferencingSettings,
  ConferencingUpdate,
  ContractedCountryList,
  CostCenterList,
  Country,
  CreatedAccount,
  CustomField,
  CustomFieldCreation,
  CustomFieldList,
  CustomFieldUpdate,
  DefaultRole,
  DefaultRoleChoice,
  DepartmentAssignments,
  DialingLocation,
  DirectoryEntry,
  DirectoryEntryList,
  DirectoryExtensionType,
  DirectoryFederation,
  DirectoryListType,
  DirectoryPageSize,
  DirectorySearch,
  DirectoryTypeGroup,
  Extension,
  ExtensionBulkUpdate,
  ExtensionBulkUpdateTask,
  ExtensionCallerId,
  ExtensionCallerIdInput,
  ExtensionCreation,
  ExtensionGrant,
  ExtensionReference,
  ExtensionRolesList,
  ExtensionStatusInput,
  ExtensionSummary,
  ExtensionTypeInput,
  ExtensionUpdate,
  ExtensionUpdateOutcome,
  FeatureList,
  FederationTypes,
  FreeExtensionNumbers,
  GrantedExtensionType,
  Language,
  LanguageList,
  License,
  LicensePurchase,
  LicenseTypeList,
  MonitoringGroup,
  MonitoringGroupAssignment,
  MonitoringGroupMember,
  MonitoringGroupSettings,
  NotificationSettings,
  NotificationSettingsUpdate,
  PagingGroupAssignment,
  PagingGroupDevice,
  PagingGroupUser,
  ParkLocationAssignment,
  PermissionCategory,
  PermissionCheck,
  RegionalSettings,
  ServiceInfo,
  ServicePlan,
  Site,
  SiteAssignments,
  SiteCreation,
  SiteIvr,
  SiteIvrUpdate,
  SiteList,
  SiteMemberList,
  SiteUpdate,
  State,
  Template,
  TemplateTypeInput,
  Timezone,
  UserBatch,
  UserBatchItem,
  UserBatchResult,
  UserCallQueues,
  UserCallQueuesInput,
  UserDeletion,
  UserDeletionResult,
  UserPermission,
  UserRole,
  UserRoleAssignment,
  UserRoleDraftInput,
  UsersDeleted,
  WelcomeEmail,
} from "./schemas.gen.ts";

export const createAccountOperation: Operation = {
  id: "createAccount",
  method: "POST",
  path: "/restapi/v1.0/account",
  group: "Medium",
  access: "internal",
  permission: "Accounts",
  billable: true,
  body: "json",
};

export const readAccountOperation: Operation = {
  id: "readAccount",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const readServiceInfoOperation: Operation = {
  id: "readServiceInfo",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/service-info",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const readBusinessAddressOperation: Operation = {
  id: "readBusinessAddress",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/business-address",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const updateBusinessAddressOperation: Operation = {
  id: "updateBusinessAddress",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/business-address",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyInfo"],
  retry: "safe",
  body: "json",
};

export const readAccountV2Operation: Operation = {
  id: "readAccountV2",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const readAccountRegionalSettingsOperation: Operation = {
  id: "readAccountRegionalSettings",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}/regional-settings",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  retry: "safe",
};

export const updateAccountRegionalSettingsOperation: Operation = {
  id: "updateAccountRegionalSettings",
  method: "PATCH",
  path: "/restapi/v2/accounts/{accountId}/regional-settings",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  retry: "safe",
  body: "json",
};

export const sendWelcomeEmailOperation: Operation = {
  id: "sendWelcomeEmail",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/send-welcome-email",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["Users"],
  body: "json",
  bodyOptional: true,
  answer: "none",
};

export const sendActivationEmailOperation: Operation = {
  id: "sendActivationEmail",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/send-activation-email",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["AccountAdministration"],
  answer: "none",
};

export const readCompanyBusinessHoursOperation: Operation = {
  id: "readCompanyBusinessHours",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/business-hours",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyAnsweringRules"],
  retry: "safe",
};

export const updateCompanyBusinessHoursOperation: Operation = {
  id: "updateCompanyBusinessHours",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/business-hours",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserAnsweringRules"],
  retry: "safe",
  body: "json",
};

export const listExtensionsOperation: Operation = {
  id: "listExtensions",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension",
  defaults: {
    accountId: "~",
  },
  query: ["extensionNumber", "email", "page", "perPage", "status", "type"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createExtensionOperation: Operation = {
  id: "createExtension",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/extension",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["AddRemoveUsers"],
  billable: true,
  reconcile: {
    operation: "listExtensions",
    find: "its mail address or extension number",
  },
  body: "json",
};

export const listFreeExtensionNumbersOperation: Operation = {
  id: "listFreeExtensionNumbers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/free-numbers",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  access: "internal",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const readExtensionOperation: Operation = {
  id: "readExtension",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  batch: {
    parameter: "extensionId",
    maxItems: 30,
  },
};

export const updateExtensionOperation: Operation = {
  id: "updateExtension",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserInfo", "EditUserCredentials"],
  retry: "safe",
  body: "json",
};

export const deleteExtensionOperation: Operation = {
  id: "deleteExtension",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: {
    accountId: "~",
  },
  query: ["savePhoneLines", "savePhoneNumbers"],
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["AddRemoveUsers"],
  retry: "safe",
  answer: "none",
  batch: {
    parameter: "extensionId",
    maxItems: 30,
  },
  deprecated: true,
};

export const readUserBusinessHoursOperation: Operation = {
  id: "readUserBusinessHours",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const updateUserBusinessHoursOperation: Operation = {
  id: "updateUserBusinessHours",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserAnsweringRules"],
  retry: "safe",
  body: "json",
};

export const readExtensionCallerIdOperation: Operation = {
  id: "readExtensionCallerId",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCallerIDSettings"],
  retry: "safe",
};

export const updateExtensionCallerIdOperation: Operation = {
  id: "updateExtensionCallerId",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditCallerIDSettings"],
  retry: "safe",
  body: "json",
};

export const readNotificationSettingsOperation: Operation = {
  id: "readNotificationSettings",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadMessagesNotificationsSettings"],
  retry: "safe",
};

export const updateNotificationSettingsOperation: Operation = {
  id: "updateNotificationSettings",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditMessagesNotificationsSettings"],
  retry: "safe",
  body: "json",
};

export const listExtensionFeaturesOperation: Operation = {
  id: "listExtensionFeatures",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["availableOnly", "featureId"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const readConferencingSettingsOperation: Operation = {
  id: "readConferencingSettings",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["countryId"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["OrganizeConference"],
  retry: "safe",
};

export const updateConferencingSettingsOperation: Operation = {
  id: "updateConferencingSettings",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["OrganizeConference"],
  retry: "safe",
  body: "json",
};

export const listExtensionGrantsOperation: Operation = {
  id: "listExtensionGrants",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["extensionType", "page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensionGrant"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readExtensionBulkUpdateTaskOperation: Operation = {
  id: "readExtensionBulkUpdateTask",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "EditExtensions",
  userPermissions: ["EditExtensionInfo"],
  retry: "safe",
};

export const deleteUsersOperation: Operation = {
  id: "deleteUsers",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/extensions",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["Users"],
  retry: "safe",
  body: "json",
  bulk: {
    records: "records",
    maxItems: 50,
  },
};

export const batchProvisionUsersOperation: Operation = {
  id: "batchProvisionUsers",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/batch-provisioning/users",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  billable: true,
  reconcile: {
    operation: "listExtensions",
    find: "the mail address or extension number of each user",
  },
  body: "json",
  bulk: {
    records: "records",
    maxItems: 10,
  },
};

export const listDirectoryEntriesOperation: Operation = {
  id: "listDirectoryEntries",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/directory/entries",
  defaults: {
    accountId: "~",
  },
  query: ["accessibleSitesOnly", "showFederated", "type", "typeGroup", "page", "perPage", "siteId"],
  headers: ["If-None-Match"],
  group: "Medium",
  permission: "ReadAccounts",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const searchDirectoryEntriesOperation: Operation = {
  id: "searchDirectoryEntries",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/directory/entries/search",
  defaults: {
    accountId: "~",
  },
  query: ["accessibleSitesOnly", "department", "siteId", "extensionStatus", "extensionType"],
  group: "Heavy",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  body: "json",
};

export const readDirectoryEntryOperation: Operation = {
  id: "readDirectoryEntry",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
  defaults: {
    accountId: "~",
  },
  query: ["accessibleSitesOnly"],
  group: "Medium",
  permission: "ReadAccounts",
  retry: "safe",
};

export const readDirectoryFederationOperation: Operation = {
  id: "readDirectoryFederation",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/directory/federation",
  defaults: {
    accountId: "~",
  },
  query: ["types"],
  headers: ["RCExtensionId"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const searchAuditTrailOperation: Operation = {
  id: "searchAuditTrail",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/audit-trail/search",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "ReadAuditTrail",
  retry: "safe",
  body: "json",
  bodyOptional: true,
};

export const listCustomFieldsOperation: Operation = {
  id: "listCustomFields",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/custom-fields",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserInfo"],
  retry: "safe",
};

export const createCustomFieldOperation: Operation = {
  id: "createCustomField",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/custom-fields",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["Users"],
  body: "json",
};

export const updateCustomFieldOperation: Operation = {
  id: "updateCustomField",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["Users"],
  retry: "safe",
  body: "json",
};

export const deleteCustomFieldOperation: Operation = {
  id: "deleteCustomField",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["Users"],
  retry: "safe",
  answer: "none",
};

export const listSitesOperation: Operation = {
  id: "listSites",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/sites",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const createSiteOperation: Operation = {
  id: "createSite",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/sites",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  body: "json",
};

export const readSiteOperation: Operation = {
  id: "readSite",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const updateSiteOperation: Operation = {
  id: "updateSite",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "EditExtensions",
  userPermissions: ["Sites"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
};

export const deleteSiteOperation: Operation = {
  id: "deleteSite",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "EditAccounts",
  userPermissions: ["Sites"],
  retry: "safe",
  answer: "none",
};

export const listSiteMembersOperation: Operation = {
  id: "listSiteMembers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}/members",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const assignSiteMembersOperation: Operation = {
  id: "assignSiteMembers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["Sites"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
  answer: "none",
};

export const readSiteIvrOperation: Operation = {
  id: "readSiteIvr",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const updateSiteIvrOperation: Operation = {
  id: "updateSiteIvr",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["Sites"],
  retry: "safe",
  body: "json",
};

export const listAdministeredSitesOperation: Operation = {
  id: "listAdministeredSites",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const updateAdministeredSitesOperation: Operation = {
  id: "updateAdministeredSites",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditAssignedRoles"],
  retry: "safe",
  body: "json",
};

export const listUserRolesOperation: Operation = {
  id: "listUserRoles",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/user-role",
  defaults: {
    accountId: "~",
  },
  query: ["custom", "page", "perPage"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserRoles"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createCustomRoleOperation: Operation = {
  id: "createCustomRole",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/user-role",
  defaults: {
    accountId: "~",
  },
  query: ["advancedPermissions"],
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["EditUserRoles"],
  body: "json",
};

export const readDefaultRoleOperation: Operation = {
  id: "readDefaultRole",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/user-role/default",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "RoleManagement",
  userPermissions: ["Roles"],
  retry: "safe",
};

export const updateDefaultRoleOperation: Operation = {
  id: "updateDefaultRole",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/user-role/default",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["Roles"],
  retry: "safe",
  body: "json",
};

export const readUserRoleOperation: Operation = {
  id: "readUserRole",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
  defaults: {
    accountId: "~",
  },
  query: ["advancedPermissions"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserRoles"],
  retry: "safe",
};

export const updateUserRoleOperation: Operation = {
  id: "updateUserRole",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
  defaults: {
    accountId: "~",
  },
  query: ["advancedPermissions"],
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["EditUserRoles"],
  retry: "safe",
  body: "json",
};

export const deleteCustomRoleOperation: Operation = {
  id: "deleteCustomRole",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
  defaults: {
    accountId: "~",
  },
  query: ["validateOnly"],
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["EditUserRoles"],
  retry: "safe",
  answer: "none",
};

export const assignUserRolesOperation: Operation = {
  id: "assignUserRoles",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "RoleManagement",
  userPermissions: ["EditUserRoles"],
  retry: "safe",
  body: "json",
  answer: "none",
};

export const listAssignedRolesOperation: Operation = {
  id: "listAssignedRoles",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/assigned-role",
  defaults: {
    accountId: "~",
  },
  query: ["showHidden"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadAssignedRoles"],
  retry: "safe",
};

export const listAssignableRolesOperation: Operation = {
  id: "listAssignableRoles",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["page", "perPage"],
  group: "Medium",
  permission: "RoleManagement",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const listUserAssignedRolesOperation: Operation = {
  id: "listUserAssignedRoles",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["showHidden"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadAssignedRoles"],
  retry: "safe",
};

export const updateUserAssignedRolesOperation: Operation = {
  id: "updateUserAssignedRoles",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["EditAssignedRoles"],
  retry: "safe",
  body: "json",
};

export const assignDefaultRoleOperation: Operation = {
  id: "assignDefaultRole",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "RoleManagement",
  userPermissions: ["Users"],
  retry: "safe",
};

export const readAuthorizationProfileOperation: Operation = {
  id: "readAuthorizationProfile",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["targetExtensionId"],
  group: "Medium",
  retry: "safe",
};

export const checkUserPermissionOperation: Operation = {
  id: "checkUserPermission",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["permissionId", "targetExtensionId"],
  group: "Light",
  retry: "safe",
};

export const listUserTemplatesOperation: Operation = {
  id: "listUserTemplates",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/templates",
  defaults: {
    accountId: "~",
  },
  query: ["type", "page", "perPage"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readUserTemplateOperation: Operation = {
  id: "readUserTemplate",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/templates/{templateId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyInfo"],
  retry: "safe",
};

export const listLicensesOperation: Operation = {
  id: "listLicenses",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/licenses",
  defaults: {
    accountId: "~",
  },
  query: ["typeId", "page", "perPage"],
  group: "Light",
  access: "advanced",
  permission: "ReadAccounts",
  userPermissions: ["MeetingsPlan"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const purchaseLicensesOperation: Operation = {
  id: "purchaseLicenses",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/licenses/bulk-purchase",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  access: "advanced",
  permission: "EditAccounts",
  userPermissions: ["MeetingsPlan"],
  billable: true,
  reconcile: {
    operation: "listLicenses",
    find: "more licenses of the kind than before",
  },
  body: "json",
  answer: "none",
};

export const readLicenseOperation: Operation = {
  id: "readLicense",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/licenses/{licenseId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  access: "advanced",
  permission: "ReadAccounts",
  userPermissions: ["MeetingsPlan"],
  retry: "safe",
};

export const deleteLicenseOperation: Operation = {
  id: "deleteLicense",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/licenses/{licenseId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  access: "advanced",
  permission: "EditAccounts",
  userPermissions: ["MeetingsPlan"],
  retry: "safe",
  answer: "none",
};

export const listLicenseTypesOperation: Operation = {
  id: "listLicenseTypes",
  method: "GET",
  path: "/restapi/v1.0/dictionary/license-types",
  group: "Light",
  access: "advanced",
  userPermissions: ["MeetingsPlan"],
  retry: "safe",
};

export const listCallQueuesOperation: Operation = {
  id: "listCallQueues",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/call-queues",
  defaults: {
    accountId: "~",
  },
  query: ["memberExtensionId", "page", "perPage"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readCallQueueOperation: Operation = {
  id: "readCallQueue",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
};

export const updateCallQueueOperation: Operation = {
  id: "updateCallQueue",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "EditExtensions",
  userPermissions: ["EditUserInfo"],
  retry: "safe",
  body: "json",
};

export const readCallQueueOverflowOperation: Operation = {
  id: "readCallQueueOverflow",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "ReadAccounts",
  userPermissions: ["CallQueueToCallQueue"],
  retry: "safe",
};

export const updateCallQueueOverflowOperation: Operation = {
  id: "updateCallQueueOverflow",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditExtensions",
  userPermissions: ["CallQueueToCallQueue"],
  retry: "safe",
  body: "json",
};

export const listCallQueueMembersOperation: Operation = {
  id: "listCallQueueMembers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/members",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const assignCallQueueMembersOperation: Operation = {
  id: "assignCallQueueMembers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditExtensions",
  userPermissions: ["Groups"],
  retry: "safe",
  body: "json",
  answer: "none",
};

export const updateUserCallQueuesOperation: Operation = {
  id: "updateUserCallQueues",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCallQueuePresence"],
  retry: "safe",
  body: "json",
};

export const listDepartmentMembersOperation: Operation = {
  id: "listDepartmentMembers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/department/{departmentId}/members",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
  deprecated: true,
};

export const assignDepartmentMembersOperation: Operation = {
  id: "assignDepartmentMembers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/department/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["UserGroups"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
  answer: "none",
  deprecated: true,
};

export const listPagingGroupUsersOperation: Operation = {
  id: "listPagingGroupUsers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserInfo"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const listPagingGroupDevicesOperation: Operation = {
  id: "listPagingGroupDevices",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyDevices"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const assignPagingGroupMembersOperation: Operation = {
  id: "assignPagingGroupMembers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["Groups"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
  answer: "none",
};

export const listParkLocationUsersOperation: Operation = {
  id: "listParkLocationUsers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/users",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  access: "internal",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const assignParkLocationUsersOperation: Operation = {
  id: "assignParkLocationUsers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  access: "internal",
  permission: "EditExtensions",
  userPermissions: ["EditExtensions"],
  retry: "safe",
  body: "json",
  bodyOptional: true,
  answer: "none",
};

export const listMonitoringGroupsOperation: Operation = {
  id: "listMonitoringGroups",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
  defaults: {
    accountId: "~",
  },
  query: ["memberExtensionId", "siteId", "page", "perPage"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createMonitoringGroupOperation: Operation = {
  id: "createMonitoringGroup",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["Groups"],
  body: "json",
};

export const updateMonitoringGroupOperation: Operation = {
  id: "updateMonitoringGroup",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["Groups"],
  retry: "safe",
  body: "json",
};

export const deleteMonitoringGroupOperation: Operation = {
  id: "deleteMonitoringGroup",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["Groups"],
  retry: "safe",
  answer: "none",
};

export const listMonitoringGroupMembersOperation: Operation = {
  id: "listMonitoringGroupMembers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage"],
  group: "Medium",
  permission: "ReadAccounts",
  userPermissions: ["ReadExtensions"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const assignMonitoringGroupMembersOperation: Operation = {
  id: "assignMonitoringGroupMembers",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditExtensions",
  userPermissions: ["Groups"],
  retry: "safe",
  body: "json",
  answer: "none",
};

export const listCostCentersOperation: Operation = {
  id: "listCostCenters",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}/cost-centers",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["CostCenterManagement"],
  retry: "safe",
};

export const readBrandOperation: Operation = {
  id: "readBrand",
  method: "GET",
  path: "/restapi/v1.0/dictionary/brand/{brandId}",
  group: "Light",
  access: "internal",
  retry: "safe",
};

export const listContractedCountriesOperation: Operation = {
  id: "listContractedCountries",
  method: "GET",
  path: "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
  group: "Light",
  retry: "safe",
};

export const listDomesticCountriesOperation: Operation = {
  id: "listDomesticCountries",
  method: "GET",
  path: "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}",
  query: ["page", "perPage"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readServicePlanOperation: Operation = {
  id: "readServicePlan",
  method: "GET",
  path: "/restapi/v1.0/dictionary/service-plan/{servicePlanId}",
  group: "Light",
  access: "internal",
  retry: "safe",
};

export const listCountriesOperation: Operation = {
  id: "listCountries",
  method: "GET",
  path: "/restapi/v1.0/dictionary/country",
  query: ["loginAllowed", "signupAllowed", "numberSelling", "freeSoftphoneLine", "page", "perPage"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readCountryOperation: Operation = {
  id: "readCountry",
  method: "GET",
  path: "/restapi/v1.0/dictionary/country/{countryId}",
  group: "Light",
  retry: "safe",
};

export const listStatesOperation: Operation = {
  id: "listStates",
  method: "GET",
  path: "/restapi/v1.0/dictionary/state",
  query: ["allCountries", "countryId", "withPhoneNumbers", "page", "perPage"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readStateOperation: Operation = {
  id: "readState",
  method: "GET",
  path: "/restapi/v1.0/dictionary/state/{stateId}",
  group: "Light",
  retry: "safe",
};

export const listTimezonesOperation: Operation = {
  id: "listTimezones",
  method: "GET",
  path: "/restapi/v1.0/dictionary/timezone",
  query: ["page", "perPage"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readTimezoneOperation: Operation = {
  id: "readTimezone",
  method: "GET",
  path: "/restapi/v1.0/dictionary/timezone/{timezoneId}",
  group: "Light",
  retry: "safe",
};

export const listLanguagesOperation: Operation = {
  id: "listLanguages",
  method: "GET",
  path: "/restapi/v1.0/dictionary/language",
  group: "Light",
  retry: "safe",
};

export const readLanguageOperation: Operation = {
  id: "readLanguage",
  method: "GET",
  path: "/restapi/v1.0/dictionary/language/{languageId}",
  group: "Light",
  retry: "safe",
};

export const listPermissionsOperation: Operation = {
  id: "listPermissions",
  method: "GET",
  path: "/restapi/v1.0/dictionary/permission",
  query: ["page", "perPage", "assignable", "servicePlanId"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readPermissionOperation: Operation = {
  id: "readPermission",
  method: "GET",
  path: "/restapi/v1.0/dictionary/permission/{permissionId}",
  query: ["servicePlanId"],
  group: "Light",
  retry: "safe",
};

export const listPermissionCategoriesOperation: Operation = {
  id: "listPermissionCategories",
  method: "GET",
  path: "/restapi/v1.0/dictionary/permission-category",
  query: ["page", "perPage", "servicePlanId"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readPermissionCategoryOperation: Operation = {
  id: "readPermissionCategory",
  method: "GET",
  path: "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
  group: "Light",
  retry: "safe",
};

export const listStandardRolesOperation: Operation = {
  id: "listStandardRoles",
  method: "GET",
  path: "/restapi/v1.0/dictionary/user-role",
  query: ["servicePlanId", "page", "perPage", "advancedPermissions"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const readStandardRoleOperation: Operation = {
  id: "readStandardRole",
  method: "GET",
  path: "/restapi/v1.0/dictionary/user-role/{roleId}",
  group: "Light",
  retry: "safe",
};

export const listLocationsOperation: Operation = {
  id: "listLocations",
  method: "GET",
  path: "/restapi/v1.0/dictionary/location",
  query: ["orderBy", "stateId", "withNxx", "page", "perPage"],
  group: "Light",
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const bulkUpdateExtensionsOperation: Operation = {
  id: "bulkUpdateExtensions",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/extension-bulk-update",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditExtensions",
  userPermissions: ["EditExtensionInfo"],
  body: "json",
  task: {
    poll: readExtensionBulkUpdateTaskOperation,
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted", "InProgress"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
  bulk: {
    records: "records",
    maxItems: 500,
  },
};

/** Input of `createAccount`. */
export interface CreateAccountInput {
  /** The body. */
  readonly body: AccountCreation;
}

/**
 * Create an account. Internal: only the vendor's own apps may call it.
 *
 * Opens an account with its system extension, in state `Initial` unless the body names another. The main number is one
 * that was found and reserved before; the operator is the owner, whose extension gets the id of the account.
 *
 * `POST /restapi/v1.0/account`: rate group Medium, app permission Accounts, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see CreateAccountInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The main number carries fax alone, or is neither local nor toll-free. CMN-102: The reservation does not exist.
 */
export function createAccount(client: Client<"Accounts">, input: CreateAccountInput, options?: CallOptions): Promise<CreatedAccount> {
  return client.send<CreatedAccount>(createAccountOperation, input, options);
}

/** Input of `readAccount`. */
export interface ReadAccountInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the account.
 *
 * Shows the account with its main number, its system extension and its subscription in short. A token reads its own
 * account alone.
 *
 * `GET /restapi/v1.0/account/{accountId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadAccountInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such account. OAU-151: The kind of authorization is not supported here.
 */
export function readAccount(client: Client<"ReadAccounts">, input: ReadAccountInput = {}, options?: CallOptions): Promise<Account> {
  return client.send<Account>(readAccountOperation, input, options);
}

/** Input of `readServiceInfo`. */
export interface ReadServiceInfoInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the account's plan, features and limits.
 *
 * Shows the subscription in full: plan, brand, package, each feature with whether it is on, and the limits, such as the
 * length of extension numbers.
 *
 * `GET /restapi/v1.0/account/{accountId}/service-info`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadServiceInfoInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readServiceInfo(client: Client<"ReadAccounts">, input: ReadServiceInfoInput = {}, options?: CallOptions): Promise<ServiceInfo> {
  return client.send<ServiceInfo>(readServiceInfoOperation, input, options);
}

/** Input of `readBusinessAddress`. */
export interface ReadBusinessAddressInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the company's business address.
 *
 * Shows the company's name, mail address, seat, and the name of its main site.
 *
 * `GET /restapi/v1.0/account/{accountId}/business-address`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadBusinessAddressInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readBusinessAddress(client: Client<"ReadAccounts">, input: ReadBusinessAddressInput = {}, options?: CallOptions): Promise<CompanyAddress> {
  return client.send<CompanyAddress>(readBusinessAddressOperation, input, options);
}

/** Input of `updateBusinessAddress`. */
export interface UpdateBusinessAddressInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: CompanyAddressUpdate;
}

/**
 * Change the company's business address.
 *
 * Changes the company's name, mail address, seat or the name of its main site. What the body leaves out stays as it is.
 * Emergency addresses are not touched; they have operations of their own.
 *
 * `PUT /restapi/v1.0/account/{accountId}/business-address`: rate group Medium, app permission EditAccounts, user permission EditCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateBusinessAddressInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function updateBusinessAddress(client: Client<"EditAccounts">, input: UpdateBusinessAddressInput, options?: CallOptions): Promise<CompanyAddress> {
  return client.send<CompanyAddress>(updateBusinessAddressOperation, input, options);
}

/** Input of `readAccountV2`. */
export interface ReadAccountV2Input {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the account with its contact.
 *
 * Shows the account with the company's name and seat, what it has subscribed to, and the user of its system extension.
 *
 * `GET /restapi/v2/accounts/{accountId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadAccountV2Input
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readAccountV2(client: Client<"ReadAccounts">, input: ReadAccountV2Input = {}, options?: CallOptions): Promise<AccountV2> {
  return client.send<AccountV2>(readAccountV2Operation, input, options);
}

/** Input of `readAccountRegionalSettings`. */
export interface ReadAccountRegionalSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the account's regional settings.
 *
 * Tells the country, time zone and languages that extensions have unless they choose others.
 *
 * `GET /restapi/v2/accounts/{accountId}/regional-settings`: rate group Light, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadAccountRegionalSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readAccountRegionalSettings(client: Client<"ReadAccounts">, input: ReadAccountRegionalSettingsInput = {}, options?: CallOptions): Promise<RegionalSettings> {
  return client.send<RegionalSettings>(readAccountRegionalSettingsOperation, input, options);
}

/** Input of `updateAccountRegionalSettings`. */
export interface UpdateAccountRegionalSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: AccountRegionalSettingsUpdate;
}

/**
 * Change the account's regional settings.
 *
 * Changes the country, time zone and languages of the account, and so those of all extensions that have not chosen others.
 * What is left out stays. Each is chosen by its id, or by the code or name that it is publicly known by.
 *
 * `PATCH /restapi/v2/accounts/{accountId}/regional-settings`: rate group Medium, app permission EditAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateAccountRegionalSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The dictionary does not have what is chosen. EXT-262: The country cannot be a home country.
 */
export function updateAccountRegionalSettings(client: Client<"EditAccounts">, input: UpdateAccountRegionalSettingsInput, options?: CallOptions): Promise<RegionalSettings> {
  return client.send<RegionalSettings>(updateAccountRegionalSettingsOperation, input, options);
}

/** Input of `sendWelcomeEmail`. */
export interface SendWelcomeEmailInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body?: WelcomeEmail;
}

/**
 * Send the welcome mail.
 *
 * Sends the welcome mail to the user of the system extension, once more or to another address.
 *
 * `POST /restapi/v2/accounts/{accountId}/send-welcome-email`: rate group Medium, app permission EditExtensions, user permission Users.
 *
 * @param client - sends the call
 * @param input - see SendWelcomeEmailInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function sendWelcomeEmail(client: Client<"EditExtensions">, input: SendWelcomeEmailInput = {}, options?: CallOptions): Promise<void> {
  return client.send<void>(sendWelcomeEmailOperation, input, options);
}

/** Input of `sendActivationEmail`. */
export interface SendActivationEmailInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Send the activation mail.
 *
 * Sends the mail that the user of the system extension activates the account with, once more. An account that is confirmed
 * gets none.
 *
 * `POST /restapi/v2/accounts/{accountId}/send-activation-email`: rate group Medium, app permission EditAccounts, user permission AccountAdministration.
 *
 * @param client - sends the call
 * @param input - see SendActivationEmailInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-111: The account is confirmed already.
 */
export function sendActivationEmail(client: Client<"EditAccounts">, input: SendActivationEmailInput = {}, options?: CallOptions): Promise<void> {
  return client.send<void>(sendActivationEmailOperation, input, options);
}

/** Input of `readCompanyBusinessHours`. */
export interface ReadCompanyBusinessHoursInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the company's business hours.
 *
 * Tells when the company takes calls. An empty schedule means around the clock.
 *
 * `GET /restapi/v1.0/account/{accountId}/business-hours`: rate group Light, app permission ReadAccounts, user permission ReadCompanyAnsweringRules, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadCompanyBusinessHoursInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readCompanyBusinessHours(client: Client<"ReadAccounts">, input: ReadCompanyBusinessHoursInput = {}, options?: CallOptions): Promise<BusinessHours> {
  return client.send<BusinessHours>(readCompanyBusinessHoursOperation, input, options);
}

/** Input of `updateCompanyBusinessHours`. */
export interface UpdateCompanyBusinessHoursInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: CompanyBusinessHoursUpdate;
}

/**
 * Change the company's business hours.
 *
 * Puts a schedule in the place of the one before. A day that is not listed is closed; an empty schedule opens the company
 * around the clock. Without a schedule the hours stay as they are.
 *
 * `PUT /restapi/v1.0/account/{accountId}/business-hours`: rate group Medium, app permission EditExtensions, user permission EditUserAnsweringRules, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateCompanyBusinessHoursInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function updateCompanyBusinessHours(client: Client<"EditExtensions">, input: UpdateCompanyBusinessHoursInput, options?: CallOptions): Promise<BusinessHours> {
  return client.send<BusinessHours>(updateCompanyBusinessHoursOperation, input, options);
}

/** Input of `listExtensions`. */
export interface ListExtensionsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only the extension with this number. */
  readonly extensionNumber?: string | number;
  /** Only extensions with one of these mail addresses. */
  readonly email?: ReadonlyArray<string>;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /**
   * Only extensions in one of these states; all states when left out. With `Unassigned` alone the records have no
   * `extensionNumber`.
   */
  readonly status?: ReadonlyArray<ExtensionStatusInput>;
  /**
   * Only extensions of one of these kinds; call queues are of the kind `Department`. The main site is left out unless
   * `CompanyExtension` is among them.
   */
  readonly type?: ReadonlyArray<ExtensionTypeInput>;
}

/**
 * List the account's extensions.
 *
 * Lists extensions of every kind, page by page: users, call queues, paging groups, park locations, sites. An account with
 * one of type `Site` has several sites; the main one is of type `CompanyExtension`, and in the list where `type` asks for
 * it. Filters of different names narrow each other; the values of one filter widen it.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListExtensionsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The page is not positive, or a state is not one of the known ones. CMN-102: There is no such account. OAU-151: The kind of authorization is not supported here.
 */
export function listExtensions(client: Client<"ReadAccounts">, input: ListExtensionsInput = {}, options?: PagedOptions): Paged<ExtensionSummary> {
  return paged<ExtensionSummary>(client, listExtensionsOperation, input, options);
}

/** Input of `createExtension`. */
export interface CreateExtensionInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: ExtensionCreation;
}

/**
 * Create an extension.
 *
 * Creates a user, a group or a function with an extension number. Without a number it gets the next free one, without a
 * state `NotActivated`; with a password it can start as `Enabled`. A number or a login mail address that is taken is
 * refused, and so is a last name for what is no user. Users of paid kinds raise the bill.
 *
 * `POST /restapi/v1.0/account/{accountId}/extension`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, buys: never repeated once it may have arrived.
 *
 * @param client - sends the call
 * @param input - see CreateExtensionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The mail address of the contact is not valid. CMN-406: The extension number or the login mail address is taken. EXT-356: A last name was given for an extension that is no user.
 */
export function createExtension(client: Client<"EditAccounts">, input: CreateExtensionInput, options?: CallOptions): Promise<Extension> {
  return client.send<Extension>(createExtensionOperation, input, options);
}

/** Input of `listFreeExtensionNumbers`. */
export interface ListFreeExtensionNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * List free extension numbers. Internal: only the vendor's own apps may call it.
 *
 * Proposes a free number for each unassigned extension. Nothing is reserved.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/free-numbers`: rate group Heavy, app permission ReadAccounts, user permission ReadExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ListFreeExtensionNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listFreeExtensionNumbers(client: Client<"ReadAccounts">, input: ListFreeExtensionNumbersInput = {}, options?: CallOptions): Promise<FreeExtensionNumbers> {
  return client.send<FreeExtensionNumbers>(listFreeExtensionNumbersOperation, input, options);
}

/** Input of `readExtension`. */
export interface ReadExtensionInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /**
   * The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
   * 207. Partners may write `pid=` and their own id, one at a time. "~" when left out. Here one: {@link readExtensionBatch} takes several.
   */
  readonly extensionId?: string | number;
}

/**
 * Read an extension.
 *
 * Shows one extension in full. `departments` comes only with this single read; `account` and `serviceFeatures` come only
 * with one's own extension, and the custom fields of others only for administrators. Several extensions may be named at
 * once, separated by commas; each then has an answer of its own.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadExtensionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. OAU-151: The kind of authorization is not supported here.
 */
export function readExtension(client: Client<"ReadAccounts">, input: ReadExtensionInput = {}, options?: CallOptions): Promise<Extension> {
  return client.send<Extension>(readExtensionOperation, input, options);
}

/** Input of `readExtensionBatch`. */
export interface ReadExtensionBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read an extension, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link readExtension}.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `extensionId`
 * @param input - see ReadExtensionBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function readExtensionBatch(client: Client<"ReadAccounts">, ids: readonly (string | number)[], input: ReadExtensionBatchInput = {}, options?: BatchOptions): Promise<BatchResult<Extension>> {
  return batch<Extension>(client, readExtensionOperation, ids, input, options);
}

/** Input of `updateExtension`. */
export interface UpdateExtensionInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: ExtensionUpdate;
}

/**
 * Change an extension.
 *
 * Changes the members that the body names; the others stay as they are. An unassigned extension gets its user here: give
 * it a contact and the state `NotActivated`, and the user is sent mail if `transition` asks for it. Activation needs a
 * password. Moves that `status` does not describe, and numbers or login mail addresses that are taken, are refused.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditExtensions, user permission EditUserInfo or EditUserCredentials, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateExtensionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The mail address of the contact is not valid, or the state cannot be reached from the present one. CMN-102: The account or the extension does not exist. CMN-406: The extension number or the login mail address is taken. EXT-262: The home country is not one the extension may have. PWD-002: The password has no digit.
 */
export function updateExtension(client: Client<"EditExtensions">, input: UpdateExtensionInput, options?: CallOptions): Promise<Extension> {
  return client.send<Extension>(updateExtensionOperation, input, options);
}

/** Input of `deleteExtension`. */
export interface DeleteExtensionInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /**
   * The extension's id. `~` is the extension of the token, and has to be written. Several ids, separated by commas, are
   * answered one by one with 207. Partners may write `pid=` and their own id, one at a time.
   *  Here one: {@link deleteExtensionBatch} takes several.
   */
  readonly extensionId: string | number;
  /** Whether digital lines and their devices are kept, as unassigned extensions. false when left out. */
  readonly savePhoneLines?: boolean;
  /** Whether direct numbers are kept, as company numbers. true when left out. */
  readonly savePhoneNumbers?: boolean;
}

/**
 * Delete an extension.
 *
 * Removes an extension for good. Its direct numbers stay with the company unless told otherwise; its digital lines go,
 * with their devices, unless they are to be kept as unassigned extensions. Deprecated: for users there is `deleteUsers`
 * instead. Several extensions may be named at once, separated by commas: 204 when all of them are gone, else each has an
 * answer of its own.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, safe to repeat.
 *
 * @deprecated see above
 * @param client - sends the call
 * @param input - see DeleteExtensionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. JWS-1736: The extension owns the last device of a shared-lines group.
 */
export function deleteExtension(client: Client<"EditAccounts">, input: DeleteExtensionInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteExtensionOperation, input, options);
}

/** Input of `deleteExtensionBatch`. */
export interface DeleteExtensionBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether digital lines and their devices are kept, as unassigned extensions. false when left out. */
  readonly savePhoneLines?: boolean;
  /** Whether direct numbers are kept, as company numbers. true when left out. */
  readonly savePhoneNumbers?: boolean;
}

/**
 * Delete an extension, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link deleteExtension}.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, safe to repeat.
 *
 * @deprecated see above
 * @param client - sends the calls
 * @param ids - the values of `extensionId`
 * @param input - see DeleteExtensionBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function deleteExtensionBatch(client: Client<"EditAccounts">, ids: readonly (string | number)[], input: DeleteExtensionBatchInput = {}, options?: BatchOptions): Promise<BatchResult<void>> {
  return batch<void>(client, deleteExtensionOperation, ids, input, options);
}

/** Input of `readUserBusinessHours`. */
export interface ReadUserBusinessHoursInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * Read an extension's business hours.
 *
 * Tells when a person or group takes calls. An empty schedule means around the clock.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadUserBusinessHoursInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readUserBusinessHours(client: Client<"ReadAccounts">, input: ReadUserBusinessHoursInput = {}, options?: CallOptions): Promise<BusinessHours> {
  return client.send<BusinessHours>(readUserBusinessHoursOperation, input, options);
}

/** Input of `updateUserBusinessHours`. */
export interface UpdateUserBusinessHoursInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: BusinessHoursUpdate;
}

/**
 * Change an extension's business hours.
 *
 * Puts a schedule in the place of the one before. A day that is not listed is closed; an empty schedule opens the extension
 * around the clock.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`: rate group Medium, app permission EditExtensions, user permission EditUserAnsweringRules, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateUserBusinessHoursInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function updateUserBusinessHours(client: Client<"EditExtensions">, input: UpdateUserBusinessHoursInput, options?: CallOptions): Promise<BusinessHours> {
  return client.send<BusinessHours>(updateUserBusinessHoursOperation, input, options);
}

/** Input of `readExtensionCallerId`. */
export interface ReadExtensionCallerIdInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * Read what numbers an extension shows.
 *
 * Tells which number others see, for calls from each of the extension's devices and for calls that each feature makes.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`: rate group Light, app permission ReadAccounts, user permission ReadCallerIDSettings, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadExtensionCallerIdInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readExtensionCallerId(client: Client<"ReadAccounts">, input: ReadExtensionCallerIdInput = {}, options?: CallOptions): Promise<ExtensionCallerId> {
  return client.send<ExtensionCallerId>(readExtensionCallerIdOperation, input, options);
}

/** Input of `updateExtensionCallerId`. */
export interface UpdateExtensionCallerIdInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: ExtensionCallerIdInput;
}

/**
 * Choose what numbers an extension shows.
 *
 * Chooses the number that others see. Devices and features that are not listed keep theirs. A number is one of the
 * extension's or of the company's that has the feature CallerId, and is named by its id.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`: rate group Medium, app permission EditExtensions, user permission EditCallerIDSettings, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateExtensionCallerIdInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A device or a number is not there, or not the extension's.
 */
export function updateExtensionCallerId(client: Client<"EditExtensions">, input: UpdateExtensionCallerIdInput, options?: CallOptions): Promise<ExtensionCallerId> {
  return client.send<ExtensionCallerId>(updateExtensionCallerIdOperation, input, options);
}

/** Input of `readNotificationSettings`. */
export interface ReadNotificationSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * Read what an extension is told of.
 *
 * Tells of which events an extension is told by mail or text message, and where to.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`: rate group Light, app permission ReadAccounts, user permission ReadMessagesNotificationsSettings, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadNotificationSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readNotificationSettings(client: Client<"ReadAccounts">, input: ReadNotificationSettingsInput = {}, options?: CallOptions): Promise<NotificationSettings> {
  return client.send<NotificationSettings>(readNotificationSettingsOperation, input, options);
}

/** Input of `updateNotificationSettings`. */
export interface UpdateNotificationSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: NotificationSettingsUpdate;
}

/**
 * Change what an extension is told of.
 *
 * Changes of which events an extension is told, and where to. In advanced mode each kind of event has lists of its own, else
 * there is one for all. What is left out stays; a list takes the place of the one before.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`: rate group Medium, app permission EditExtensions, user permission EditMessagesNotificationsSettings, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateNotificationSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function updateNotificationSettings(client: Client<"EditExtensions">, input: UpdateNotificationSettingsInput, options?: CallOptions): Promise<NotificationSettings> {
  return client.send<NotificationSettings>(updateNotificationSettingsOperation, input, options);
}

/** Input of `listExtensionFeatures`. */
export interface ListExtensionFeaturesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Only what the extension can use. false when left out. */
  readonly availableOnly?: boolean;
  /** Only these features. Repeat it for several. */
  readonly featureId?: ReadonlyArray<string | number>;
}

/**
 * List what an extension can use.
 *
 * Tells of each feature whether the extension can use it, and why where it cannot. Some have more to say, such as a limit.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListExtensionFeaturesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listExtensionFeatures(client: Client<"ReadAccounts">, input: ListExtensionFeaturesInput = {}, options?: CallOptions): Promise<FeatureList> {
  return client.send<FeatureList>(listExtensionFeaturesOperation, input, options);
}

/** Input of `readConferencingSettings`. */
export interface ReadConferencingSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Only numbers of this country of the dictionary. */
  readonly countryId?: string | number;
}

/**
 * Read a user's conference.
 *
 * Tells the numbers that others dial to be in the user's conference, all of them or those of one country, and the codes to
 * enter.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`: rate group Light, app permission ReadAccounts, user permission OrganizeConference, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadConferencingSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-109: The account's feature Conferencing is off. CMN-403: The extension is of a type that has no conference.
 */
export function readConferencingSettings(client: Client<"ReadAccounts">, input: ReadConferencingSettingsInput = {}, options?: CallOptions): Promise<ConferencingSettings> {
  return client.send<ConferencingSettings>(readConferencingSettingsOperation, input, options);
}

/** Input of `updateConferencingSettings`. */
export interface UpdateConferencingSettingsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: ConferencingUpdate;
}

/**
 * Change a user's conference.
 *
 * Chooses the number that invitations name, of those that the conference has, and whether the others may begin without the
 * user.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`: rate group Medium, app permission EditExtensions, user permission OrganizeConference, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateConferencingSettingsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The conference does not have the number. CMN-109: The account's feature Conferencing is off. CMN-403: The extension is of a type that has no conference.
 */
export function updateConferencingSettings(client: Client<"EditExtensions">, input: UpdateConferencingSettingsInput, options?: CallOptions): Promise<ConferencingSettings> {
  return client.send<ConferencingSettings>(updateConferencingSettingsOperation, input, options);
}

/** Input of `listExtensionGrants`. */
export interface ListExtensionGrantsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Only grants about these kinds of extensions. Repeat it for several. */
  readonly extensionType?: ReadonlyArray<GrantedExtensionType>;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List what an extension may do to others.
 *
 * Tells of which other extensions this one may pick up, make or hear the calls, and which groups it may page or look after.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`: rate group Light, app permission ReadAccounts, user permission ReadExtensionGrant, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListExtensionGrantsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listExtensionGrants(client: Client<"ReadAccounts">, input: ListExtensionGrantsInput = {}, options?: PagedOptions): Paged<ExtensionGrant> {
  return paged<ExtensionGrant>(client, listExtensionGrantsOperation, input, options);
}

/** Input of `bulkUpdateExtensions`. */
export interface BulkUpdateExtensionsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: ExtensionBulkUpdate;
}

/**
 * Change many extensions at once.
 *
 * Starts a task that makes the changes of up to 500 extensions, and answers with the task before it is done. Each record
 * succeeds or fails by itself, under the rules of `updateExtension`. Ask `readExtensionBulkUpdateTask` for the outcome.
 *
 * `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`: rate group Heavy, app permission EditExtensions, user permission EditExtensionInfo.
 *
 * @param client - sends the call
 * @param input - see BulkUpdateExtensionsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: There are more than 500 records, or a value is not valid.
 */
export function bulkUpdateExtensions(client: Client<"EditExtensions">, input: BulkUpdateExtensionsInput, options?: PollOptions): Poller<ExtensionBulkUpdateTask> {
  return poller<ExtensionBulkUpdateTask>(client, bulkUpdateExtensionsOperation, input, options);
}

/**
 * Change many extensions at once, however many.
 *
 * Cuts `body.records` into calls of at most 500. Each record has an outcome of its own, in the order of the records. See {@link bulkUpdateExtensions}.
 *
 * `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`: rate group Heavy, app permission EditExtensions, user permission EditExtensionInfo.
 *
 * @param client - sends the calls
 * @param input - see BulkUpdateExtensionsInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function bulkUpdateExtensionsInBulk(client: Client<"EditExtensions">, input: BulkUpdateExtensionsInput, options?: BulkOptions): Promise<BulkResult<ExtensionUpdateOutcome>> {
  return bulk<ExtensionUpdateOutcome>(client, bulkUpdateExtensionsOperation, input, options);
}

/** Input of `readExtensionBulkUpdateTask`. */
export interface ReadExtensionBulkUpdateTaskInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The task's id as `bulkUpdateExtensions` gave it. It holds dashes, so it is never a number. */
  readonly taskId: string;
}

/**
 * Ask how far a bulk update is.
 *
 * Shows the state of a bulk update, and when it has ended what became of each extension. A completed task may hold
 * records that failed.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`: rate group Light, app permission EditExtensions, user permission EditExtensionInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadExtensionBulkUpdateTaskInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such task, or it is no longer kept.
 */
export function readExtensionBulkUpdateTask(client: Client<"EditExtensions">, input: ReadExtensionBulkUpdateTaskInput, options?: CallOptions): Promise<ExtensionBulkUpdateTask> {
  return client.send<ExtensionBulkUpdateTask>(readExtensionBulkUpdateTaskOperation, input, options);
}

/** Input of `deleteUsers`. */
export interface DeleteUsersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: UserDeletion;
}

/**
 * Delete users.
 *
 * Removes up to fifty users for good, people and limited extensions alone. What they had goes to the inventory unless it is
 * to be given up: their numbers, and phones that were rented or bought from the vendor; phones of the customer's own are
 * deleted. Each record succeeds or fails on its own; the answer is 200 in either case.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/extensions`: rate group Heavy, app permission EditAccounts, user permission Users, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteUsersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteUsers(client: Client<"EditAccounts">, input: DeleteUsersInput, options?: CallOptions): Promise<UsersDeleted> {
  return client.send<UsersDeleted>(deleteUsersOperation, input, options);
}

/**
 * Delete users, however many.
 *
 * Cuts `body.records` into calls of at most 50. Each record has an outcome of its own, in the order of the records. See {@link deleteUsers}.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/extensions`: rate group Heavy, app permission EditAccounts, user permission Users, safe to repeat.
 *
 * @param client - sends the calls
 * @param input - see DeleteUsersInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function deleteUsersInBulk(client: Client<"EditAccounts">, input: DeleteUsersInput, options?: BulkOptions): Promise<BulkResult<UserDeletionResult>> {
  return bulk<UserDeletionResult>(client, deleteUsersOperation, input, options);
}

/** Input of `batchProvisionUsers`. */
export interface BatchProvisionUsersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: UserBatch;
}

/**
 * Create users with their roles and phones.
 *
 * Creates up to ten users, enabled from the start, each with at most one role and one phone of the customer's own. A
 * record without a number gets the next free one. Records succeed or fail one by one, and the answer is 200 either way:
 * look at `successful` of each result. A new user is sent mail unless `sendWelcomeEmail` is false. Users and lines raise
 * the bill.
 *
 * `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`: rate group Heavy, app permission EditAccounts, buys: never repeated once it may have arrived.
 *
 * @param client - sends the call
 * @param input - see BatchProvisionUsersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: There are more than ten records, or a value is not valid. CMN-102: A role, cost centre, number or emergency location does not exist. CMN-406: The extension number or the login mail address is taken. EME-201: The provider of emergency calls does not take the address of a phone.
 */
export function batchProvisionUsers(client: Client<"EditAccounts">, input: BatchProvisionUsersInput, options?: CallOptions): Promise<UserBatchResult> {
  return client.send<UserBatchResult>(batchProvisionUsersOperation, input, options);
}

/**
 * Create users with their roles and phones, however many.
 *
 * Cuts `body.records` into calls of at most 10. Each record has an outcome of its own, in the order of the records. See {@link batchProvisionUsers}.
 *
 * `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`: rate group Heavy, app permission EditAccounts, buys: never repeated once it may have arrived.
 *
 * @param client - sends the calls
 * @param input - see BatchProvisionUsersInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function batchProvisionUsersInBulk(client: Client<"EditAccounts">, input: BatchProvisionUsersInput, options?: BulkOptions): Promise<BulkResult<UserBatchItem>> {
  return bulk<UserBatchItem>(client, batchProvisionUsersOperation, input, options);
}

/** Input of `listDirectoryEntries`. */
export interface ListDirectoryEntriesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether only sites that the caller can reach are looked through, or the whole directory. true when left out. */
  readonly accessibleSitesOnly?: boolean;
  /** Whether entries of all accounts of the federation come, each with its account, or those of this account alone. true when left out. */
  readonly showFederated?: boolean;
  /** Only entries of this kind. */
  readonly type?: DirectoryListType;
  /** Only people, or only what is nobody. */
  readonly typeGroup?: DirectoryTypeGroup;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many entries a page holds; `max` for as many as there can be, `all` for all of them. */
  readonly perPage?: DirectoryPageSize;
  /** Only entries of this site. */
  readonly siteId?: string | number;
  /** The `ETag` of an answer that is known already. */
  readonly "If-None-Match"?: string;
}

/**
 * List whom the company's people can call.
 *
 * Gives the people, groups and places of the account with what they are called by: names, numbers, mail addresses, sites. Who is
 * hidden is left out for users who are no administrators.
 *
 * `GET /restapi/v1.0/account/{accountId}/directory/entries`: rate group Medium, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListDirectoryEntriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listDirectoryEntries(client: Client<"ReadAccounts">, input: ListDirectoryEntriesInput = {}, options?: PagedOptions): Paged<DirectoryEntry> {
  return paged<DirectoryEntry>(client, listDirectoryEntriesOperation, input, options);
}

/** Input of `searchDirectoryEntries`. */
export interface SearchDirectoryEntriesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether only sites that the caller can reach are looked through, or the whole directory. true when left out. */
  readonly accessibleSitesOnly?: boolean;
  /** As `department` of the body, which goes before it. */
  readonly department?: string;
  /** As `siteIds` of the body, which goes before it. */
  readonly siteId?: ReadonlyArray<string | number>;
  /** As `extensionStatuses` of the body, which goes before it. */
  readonly extensionStatus?: ReadonlyArray<string>;
  /** As `extensionTypes` of the body, which goes before it. */
  readonly extensionType?: ReadonlyArray<DirectoryExtensionType>;
  /** The body. */
  readonly body: DirectorySearch;
}

/**
 * Search whom the company's people can call.
 *
 * Finds entries of the directory by words in names, mail addresses, numbers, departments and custom fields, and by what they
 * are. All words have to be found, each in any of the fields.
 *
 * `POST /restapi/v1.0/account/{accountId}/directory/entries/search`: rate group Heavy, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see SearchDirectoryEntriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function searchDirectoryEntries(client: Client<"ReadAccounts">, input: SearchDirectoryEntriesInput, options?: CallOptions): Promise<DirectoryEntryList> {
  return client.send<DirectoryEntryList>(searchDirectoryEntriesOperation, input, options);
}

/** Input of `readDirectoryEntry`. */
export interface ReadDirectoryEntryInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether only sites that the caller can reach are looked through, or the whole directory. true when left out. */
  readonly accessibleSitesOnly?: boolean;
  /** The id of the entry, which is that of the extension. */
  readonly entryId: string | number;
}

/**
 * Read an entry of the directory.
 *
 * Tells how one person, group or place of the account is called and reached.
 *
 * `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`: rate group Medium, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadDirectoryEntryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; ADG-122: There is no such entry, or it is hidden from who asks.
 */
export function readDirectoryEntry(client: Client<"ReadAccounts">, input: ReadDirectoryEntryInput, options?: CallOptions): Promise<DirectoryEntry> {
  return client.send<DirectoryEntry>(readDirectoryEntryOperation, input, options);
}

/** Input of `readDirectoryFederation`. */
export interface ReadDirectoryFederationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Which kind of federation to tell of; either when left out. */
  readonly types?: FederationTypes;
  /** An extension's id. What the service makes of it is not published. */
  readonly RCExtensionId?: string;
}

/**
 * Read which accounts share a directory.
 *
 * Tells which accounts the account's directory is federated with, and as what.
 *
 * `GET /restapi/v1.0/account/{accountId}/directory/federation`: rate group Medium, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadDirectoryFederationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; ADG-105: The account is in no federation, or in none of the kind.
 */
export function readDirectoryFederation(client: Client<"ReadAccounts">, input: ReadDirectoryFederationInput = {}, options?: CallOptions): Promise<DirectoryFederation> {
  return client.send<DirectoryFederation>(readDirectoryFederationOperation, input, options);
}

/** Input of `searchAuditTrail`. */
export interface SearchAuditTrailInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body?: AuditTrailSearch;
}

/**
 * Search the changes of the account.
 *
 * Tells who changed what in the account, and when. A search goes back over 180 days or the last 10,000 changes, whichever is
 * less, and over the last 24 hours unless it says from when. Its filters add up.
 *
 * `POST /restapi/v1.0/account/{accountId}/audit-trail/search`: rate group Heavy, app permission ReadAuditTrail, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see SearchAuditTrailInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function searchAuditTrail(client: Client<"ReadAuditTrail">, input: SearchAuditTrailInput = {}, options?: CallOptions): Promise<AuditTrailPage> {
  return client.send<AuditTrailPage>(searchAuditTrailOperation, input, options);
}

/** Input of `listCustomFields`. */
export interface ListCustomFieldsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * List the custom fields.
 *
 * Gives the fields that the account has added to its users, without pages: there are five at most. Each user's values are
 * in `customFields` of the extension.
 *
 * `GET /restapi/v1.0/account/{accountId}/custom-fields`: rate group Light, app permission ReadAccounts, user permission ReadUserInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListCustomFieldsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listCustomFields(client: Client<"ReadAccounts">, input: ListCustomFieldsInput = {}, options?: CallOptions): Promise<CustomFieldList> {
  return client.send<CustomFieldList>(listCustomFieldsOperation, input, options);
}

/** Input of `createCustomField`. */
export interface CreateCustomFieldInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: CustomFieldCreation;
}

/**
 * Create a custom field.
 *
 * Adds a field to the account's users; an account has five at most. Values are written with `updateExtension`.
 *
 * `POST /restapi/v1.0/account/{accountId}/custom-fields`: rate group Medium, app permission EditAccounts, user permission Users.
 *
 * @param client - sends the call
 * @param input - see CreateCustomFieldInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-111: The account has five fields. CMN-406: Another field has the name.
 */
export function createCustomField(client: Client<"EditAccounts">, input: CreateCustomFieldInput, options?: CallOptions): Promise<CustomField> {
  return client.send<CustomField>(createCustomFieldOperation, input, options);
}

/** Input of `updateCustomField`. */
export interface UpdateCustomFieldInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The field's id. */
  readonly fieldId: string | number;
  /** The body. */
  readonly body: CustomFieldUpdate;
}

/**
 * Rename a custom field.
 *
 * Gives a field another name. The values that users have of it stay.
 *
 * `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`: rate group Medium, app permission EditAccounts, user permission Users, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateCustomFieldInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-406: Another field has the name.
 */
export function updateCustomField(client: Client<"EditAccounts">, input: UpdateCustomFieldInput, options?: CallOptions): Promise<CustomField> {
  return client.send<CustomField>(updateCustomFieldOperation, input, options);
}

/** Input of `deleteCustomField`. */
export interface DeleteCustomFieldInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The field's id. */
  readonly fieldId: string | number;
}

/**
 * Delete a custom field.
 *
 * Removes a field, and with it the values that users have of it.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`: rate group Medium, app permission EditAccounts, user permission Users, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteCustomFieldInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteCustomField(client: Client<"EditAccounts">, input: DeleteCustomFieldInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteCustomFieldOperation, input, options);
}

/** Input of `listSites`. */
export interface ListSitesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * List the sites.
 *
 * Gives the places that the company works from, all of them in one answer: the main one, which every account has, and those
 * that were created.
 *
 * `GET /restapi/v1.0/account/{accountId}/sites`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListSitesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listSites(client: Client<"ReadAccounts">, input: ListSitesInput = {}, options?: CallOptions): Promise<SiteList> {
  return client.send<SiteList>(listSitesOperation, input, options);
}

/** Input of `createSite`. */
export interface CreateSiteInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: SiteCreation;
}

/**
 * Create a site.
 *
 * Adds a place that the company works from. It gets the next free extension number unless it names one. Extensions join it
 * with `assignSiteMembers`, or when they are created or changed.
 *
 * `POST /restapi/v1.0/account/{accountId}/sites`: rate group Medium, app permission EditAccounts.
 *
 * @param client - sends the call
 * @param input - see CreateSiteInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The operator, the cost centre, or an entry of a dictionary is not there. CMN-406: The name, the extension number or the code is taken.
 */
export function createSite(client: Client<"EditAccounts">, input: CreateSiteInput, options?: CallOptions): Promise<Site> {
  return client.send<Site>(createSiteOperation, input, options);
}

/** Input of `readSite`. */
export interface ReadSiteInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
}

/**
 * Read a site.
 *
 * Gives one site; the main one can only be listed.
 *
 * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadSiteInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readSite(client: Client<"ReadAccounts">, input: ReadSiteInput, options?: CallOptions): Promise<Site> {
  return client.send<Site>(readSiteOperation, input, options);
}

/** Input of `updateSite`. */
export interface UpdateSiteInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
  /** The body. */
  readonly body?: SiteUpdate;
}

/**
 * Change a site.
 *
 * Changes what the body names of a site, and leaves the rest as it is. The main one is not changed here.
 *
 * `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission EditExtensions, user permission Sites, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateSiteInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The operator or an entry of a dictionary is not there. CMN-406: The name or the extension number is taken.
 */
export function updateSite(client: Client<"EditExtensions">, input: UpdateSiteInput, options?: CallOptions): Promise<Site> {
  return client.send<Site>(updateSiteOperation, input, options);
}

/** Input of `deleteSite`. */
export interface DeleteSiteInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
}

/**
 * Delete a site.
 *
 * Removes a site that has no members any more. Phones, emergency locations and call monitoring groups of the site become the
 * main one's, numbers of its own the company's.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission EditAccounts, user permission Sites, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteSiteInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-111: The site has members.
 */
export function deleteSite(client: Client<"EditAccounts">, input: DeleteSiteInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteSiteOperation, input, options);
}

/** Input of `listSiteMembers`. */
export interface ListSiteMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
}

/**
 * List a site's members.
 *
 * Gives the extensions that belong to a site, all of them in one answer: people, call queues, voice menus and the like.
 *
 * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListSiteMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listSiteMembers(client: Client<"ReadAccounts">, input: ListSiteMembersInput, options?: CallOptions): Promise<SiteMemberList> {
  return client.send<SiteMemberList>(listSiteMembersOperation, input, options);
}

/** Input of `assignSiteMembers`. */
export interface AssignSiteMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
  /** The body. */
  readonly body?: SiteAssignments;
}

/**
 * Move extensions to a site and away from it.
 *
 * Moves extensions to the site and others away from it, in one call; who leaves belongs to the main site. Who is in neither
 * list stays where they are.
 *
 * `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`: rate group Medium, app permission EditExtensions, user permission Sites, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignSiteMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: An extension of a list is not there. EXT-401: An extension is in both lists.
 */
export function assignSiteMembers(client: Client<"EditExtensions">, input: AssignSiteMembersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignSiteMembersOperation, input, options);
}

/** Input of `readSiteIvr`. */
export interface ReadSiteIvrInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
}

/**
 * Read a site's keys and voice menu.
 *
 * Tells what callers of a site hear first, and what the keys do that they press.
 *
 * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadSiteIvrInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readSiteIvr(client: Client<"ReadAccounts">, input: ReadSiteIvrInput, options?: CallOptions): Promise<SiteIvr> {
  return client.send<SiteIvr>(readSiteIvrOperation, input, options);
}

/** Input of `updateSiteIvr`. */
export interface UpdateSiteIvrInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The site's id, which is its extension's. The main site, `main-site`, cannot be named here. */
  readonly siteId: string | number;
  /** The body. */
  readonly body: SiteIvrUpdate;
}

/**
 * Change a site's keys and voice menu.
 *
 * Changes what the body names, and leaves the rest as it is; a list of actions takes the old one's place. A key stands in
 * it once. The menu is the extension of a voice menu.
 *
 * `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`: rate group Medium, app permission EditAccounts, user permission Sites, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateSiteIvrInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-100: An action lacks its key or itself, or `Connect` its extension. CMN-101: A key stands there twice, or cannot have its action; or the menu is no voice menu. CMN-102: An extension is not there.
 */
export function updateSiteIvr(client: Client<"EditAccounts">, input: UpdateSiteIvrInput, options?: CallOptions): Promise<SiteIvr> {
  return client.send<SiteIvr>(updateSiteIvrOperation, input, options);
}

/** Input of `listAdministeredSites`. */
export interface ListAdministeredSitesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * List the sites that a user administers.
 *
 * Gives the sites that a user looks after, all of them in one answer.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListAdministeredSitesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listAdministeredSites(client: Client<"ReadAccounts">, input: ListAdministeredSitesInput = {}, options?: CallOptions): Promise<AdministeredSites> {
  return client.send<AdministeredSites>(listAdministeredSitesOperation, input, options);
}

/** Input of `updateAdministeredSites`. */
export interface UpdateAdministeredSitesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: AdministeredSitesInput;
}

/**
 * Choose the sites that a user administers.
 *
 * Puts the sites of the list in the place of those that the user looks after; of each the id counts alone. An empty list
 * leaves none.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`: rate group Medium, app permission EditAccounts, user permission EditAssignedRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateAdministeredSitesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A site is not there. CMN-403: The extension is of a type that has no roles.
 */
export function updateAdministeredSites(client: Client<"EditAccounts">, input: UpdateAdministeredSitesInput, options?: CallOptions): Promise<AdministeredSites> {
  return client.send<AdministeredSites>(updateAdministeredSitesOperation, input, options);
}

/** Input of `listUserRoles`. */
export interface ListUserRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only roles that the account made itself, or with `false` only those that the service defines. */
  readonly custom?: boolean;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the roles.
 *
 * Gives the roles that the account's users can have: those that the service defines, which nobody changes or deletes, and
 * those that the account made itself. Permissions are left out here; `readUserRole` has them.
 *
 * `GET /restapi/v1.0/account/{accountId}/user-role`: rate group Medium, app permission ReadAccounts, user permission ReadUserRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListUserRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listUserRoles(client: Client<"ReadAccounts">, input: ListUserRolesInput = {}, options?: PagedOptions): Paged<UserRole> {
  return paged<UserRole>(client, listUserRolesOperation, input, options);
}

/** Input of `createCustomRole`. */
export interface CreateCustomRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`). false when left out. */
  readonly advancedPermissions?: boolean;
  /** The body. */
  readonly body: UserRoleDraftInput;
}

/**
 * Create a role.
 *
 * Adds a role of the account's own, made of permissions. Nobody has it yet. Ids, addresses and times in the body count for
 * nothing.
 *
 * `POST /restapi/v1.0/account/{accountId}/user-role`: rate group Medium, app permission RoleManagement, user permission EditUserRoles.
 *
 * @param client - sends the call
 * @param input - see CreateCustomRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A permission is not there. CMN-406: Another role has the name.
 */
export function createCustomRole(client: Client<"RoleManagement">, input: CreateCustomRoleInput, options?: CallOptions): Promise<UserRole> {
  return client.send<UserRole>(createCustomRoleOperation, input, options);
}

/** Input of `readDefaultRole`. */
export interface ReadDefaultRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read the default role.
 *
 * Gives the role that a new user has to whom nobody gives another one.
 *
 * `GET /restapi/v1.0/account/{accountId}/user-role/default`: rate group Light, app permission RoleManagement, user permission Roles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadDefaultRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readDefaultRole(client: Client<"RoleManagement">, input: ReadDefaultRoleInput = {}, options?: CallOptions): Promise<DefaultRole> {
  return client.send<DefaultRole>(readDefaultRoleOperation, input, options);
}

/** Input of `updateDefaultRole`. */
export interface UpdateDefaultRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: DefaultRoleChoice;
}

/**
 * Choose the default role.
 *
 * Makes a role the one that new users have to whom nobody gives another one. Users who are there keep the roles that
 * they have.
 *
 * `PUT /restapi/v1.0/account/{accountId}/user-role/default`: rate group Medium, app permission RoleManagement, user permission Roles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateDefaultRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such role.
 */
export function updateDefaultRole(client: Client<"RoleManagement">, input: UpdateDefaultRoleInput, options?: CallOptions): Promise<DefaultRole> {
  return client.send<DefaultRole>(updateDefaultRoleOperation, input, options);
}

/** Input of `readUserRole`. */
export interface ReadUserRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The role's id. */
  readonly roleId: string | number;
  /** Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`). false when left out. */
  readonly advancedPermissions?: boolean;
}

/**
 * Read a role.
 *
 * Gives one role with its permissions.
 *
 * `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Light, app permission ReadAccounts, user permission ReadUserRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadUserRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readUserRole(client: Client<"ReadAccounts">, input: ReadUserRoleInput, options?: CallOptions): Promise<UserRole> {
  return client.send<UserRole>(readUserRoleOperation, input, options);
}

/** Input of `updateUserRole`. */
export interface UpdateUserRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The role's id. */
  readonly roleId: string | number;
  /** Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`). false when left out. */
  readonly advancedPermissions?: boolean;
  /** The body. */
  readonly body: UserRoleDraftInput;
}

/**
 * Change a role.
 *
 * Changes what the body names of a role of the account's own, and leaves the rest as it is; a list of permissions takes the
 * old one's place. Roles that the service defines are not changed.
 *
 * `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Medium, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateUserRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A permission is not there. CMN-111: The service defines the role. CMN-406: Another role has the name.
 */
export function updateUserRole(client: Client<"RoleManagement">, input: UpdateUserRoleInput, options?: CallOptions): Promise<UserRole> {
  return client.send<UserRole>(updateUserRoleOperation, input, options);
}

/** Input of `deleteCustomRole`. */
export interface DeleteCustomRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The role's id. */
  readonly roleId: string | number;
  /** Whether to look only whether the role could be deleted, and to leave it. */
  readonly validateOnly?: boolean;
}

/**
 * Delete a role.
 *
 * Removes a role of the account's own that nobody has and that is not the default one, or only tells whether it could be
 * removed.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Medium, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteCustomRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-111: Somebody has the role, it is the default one, or the service defines it.
 */
export function deleteCustomRole(client: Client<"RoleManagement">, input: DeleteCustomRoleInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteCustomRoleOperation, input, options);
}

/** Input of `assignUserRoles`. */
export interface AssignUserRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The role's id. */
  readonly roleId: string | number;
  /** The body. */
  readonly body: UserRoleAssignment;
}

/**
 * Give a role to users and take it from others.
 *
 * Gives the role to users and takes it from others, in one call; who is in neither list keeps what they have. Whom it
 * leaves without any role gets the account's default one.
 *
 * `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`: rate group Heavy, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignUserRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: An extension of a list is not there. CMN-111: The account's owner would no longer be an administrator. EXT-401: An extension is in both lists.
 */
export function assignUserRoles(client: Client<"RoleManagement">, input: AssignUserRolesInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignUserRolesOperation, input, options);
}

/** Input of `listAssignedRoles`. */
export interface ListAssignedRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Whether hidden roles are among them. */
  readonly showHidden?: boolean;
}

/**
 * List who has which roles.
 *
 * Gives the users of the account, each with their roles, all of them in one answer.
 *
 * `GET /restapi/v1.0/account/{accountId}/assigned-role`: rate group Medium, app permission ReadAccounts, user permission ReadAssignedRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListAssignedRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listAssignedRoles(client: Client<"ReadAccounts">, input: ListAssignedRolesInput = {}, options?: CallOptions): Promise<ExtensionRolesList> {
  return client.send<ExtensionRolesList>(listAssignedRolesOperation, input, options);
}

/** Input of `listAssignableRoles`. */
export interface ListAssignableRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the roles that a user can be given.
 *
 * Gives the roles that the caller may give to the extension.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`: rate group Medium, app permission RoleManagement, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListAssignableRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listAssignableRoles(client: Client<"RoleManagement">, input: ListAssignableRolesInput = {}, options?: PagedOptions): Paged<UserRole> {
  return paged<UserRole>(client, listAssignableRolesOperation, input, options);
}

/** Input of `listUserAssignedRoles`. */
export interface ListUserAssignedRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Whether hidden roles are among them. */
  readonly showHidden?: boolean;
}

/**
 * List a user's roles.
 *
 * Gives the roles that a user has. What is no user has none.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`: rate group Light, app permission ReadAccounts, user permission ReadAssignedRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListUserAssignedRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listUserAssignedRoles(client: Client<"ReadAccounts">, input: ListUserAssignedRolesInput = {}, options?: CallOptions): Promise<AssignedRoles> {
  return client.send<AssignedRoles>(listUserAssignedRolesOperation, input, options);
}

/** Input of `updateUserAssignedRoles`. */
export interface UpdateUserAssignedRolesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: AssignedRolesInput;
}

/**
 * Choose a user's roles.
 *
 * Puts the roles of the list in the place of those that the user has; of each the id counts alone. Whom it leaves without
 * any role gets the account's default one.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`: rate group Medium, app permission RoleManagement, user permission EditAssignedRoles, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateUserAssignedRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A role is not there. CMN-111: The account's owner would no longer be an administrator. CMN-403: The extension is of a type that has no roles.
 */
export function updateUserAssignedRoles(client: Client<"RoleManagement">, input: UpdateUserAssignedRolesInput, options?: CallOptions): Promise<AssignedRoles> {
  return client.send<AssignedRoles>(updateUserAssignedRolesOperation, input, options);
}

/** Input of `assignDefaultRole`. */
export interface AssignDefaultRoleInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
}

/**
 * Put a user back on the default role.
 *
 * Puts the account's default role in the place of the roles that the user has.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`: rate group Medium, app permission RoleManagement, user permission Users, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignDefaultRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-403: The extension is of a type that has no roles.
 */
export function assignDefaultRole(client: Client<"RoleManagement">, input: AssignDefaultRoleInput, options?: CallOptions): Promise<AssignedRoles> {
  return client.send<AssignedRoles>(assignDefaultRoleOperation, input, options);
}

/** Input of `readAuthorizationProfile`. */
export interface ReadAuthorizationProfileInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The extension that a permission has to hold for; when left out, it is enough that it holds for one. */
  readonly targetExtensionId?: string | number;
}

/**
 * Read what somebody may do.
 *
 * Gives the permissions that an extension has by all of its roles together, each with how far it reaches, or those of them
 * alone that hold for a certain other extension. An operation whose path names an extension is let through by a permission
 * that holds for that one, any other operation by one that reaches further than `Self`.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`: rate group Medium, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadAuthorizationProfileInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such target extension.
 */
export function readAuthorizationProfile(client: Client<never>, input: ReadAuthorizationProfileInput = {}, options?: CallOptions): Promise<AuthorizationProfile> {
  return client.send<AuthorizationProfile>(readAuthorizationProfileOperation, input, options);
}

/** Input of `checkUserPermission`. */
export interface CheckUserPermissionInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The permission's id, which is its name. */
  readonly permissionId: string | number;
  /** The extension that a permission has to hold for; when left out, it is enough that it holds for one. */
  readonly targetExtensionId?: string | number;
}

/**
 * Check whether somebody has a permission.
 *
 * Tells whether an extension has a permission, and by which role; on wish whether it has it for a certain other extension.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see CheckUserPermissionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such permission, or no such target extension.
 */
export function checkUserPermission(client: Client<never>, input: CheckUserPermissionInput, options?: CallOptions): Promise<PermissionCheck> {
  return client.send<PermissionCheck>(checkUserPermissionOperation, input, options);
}

/** Input of `listUserTemplates`. */
export interface ListUserTemplatesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only templates of this type. */
  readonly type?: TemplateTypeInput;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the templates.
 *
 * Gives the sets of settings that administrators keep for applying to extensions, all of them or those of one type.
 * They can be read here but not changed.
 *
 * `GET /restapi/v1.0/account/{accountId}/templates`: rate group Medium, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListUserTemplatesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listUserTemplates(client: Client<"ReadAccounts">, input: ListUserTemplatesInput = {}, options?: PagedOptions): Paged<Template> {
  return paged<Template>(client, listUserTemplatesOperation, input, options);
}

/** Input of `readUserTemplate`. */
export interface ReadUserTemplateInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The template's id. */
  readonly templateId: string | number;
}

/**
 * Read a template.
 *
 * Gives the template's name and dates. Which settings it holds is not told.
 *
 * `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadUserTemplateInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readUserTemplate(client: Client<"ReadAccounts">, input: ReadUserTemplateInput, options?: CallOptions): Promise<Template> {
  return client.send<Template>(readUserTemplateOperation, input, options);
}

/** Input of `listLicenses`. */
export interface ListLicensesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only licences of this type, by its id in the dictionary of licence types. */
  readonly typeId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 25 when left out. */
  readonly perPage?: number;
}

/**
 * List the licences. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * Gives the add-on licences of the account, assigned or not, all of them or those of one type. A page holds 25
 * unless asked otherwise, fewer than in other lists.
 *
 * `GET /restapi/v1.0/account/{accountId}/licenses`: rate group Light, app permission ReadAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ListLicensesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listLicenses(client: Client<"ReadAccounts">, input: ListLicensesInput = {}, options?: PagedOptions): Paged<License> {
  return paged<License>(client, listLicensesOperation, input, options);
}

/** Input of `purchaseLicenses`. */
export interface PurchaseLicensesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: LicensePurchase;
}

/**
 * Buy licences. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * Buys add-on licences, such as rooms, webinars or large meetings, and bills the account for them. Each call buys
 * anew. Nothing comes back: list the licences to see the ids of the new ones. Refused are an unknown kind, and more
 * licences than the limit of the kind.
 *
 * `POST /restapi/v1.0/account/{accountId}/licenses/bulk-purchase`: rate group Heavy, app permission EditAccounts, user permission MeetingsPlan, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see PurchaseLicensesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function purchaseLicenses(client: Client<"EditAccounts">, input: PurchaseLicensesInput, options?: CallOptions): Promise<void> {
  return client.send<void>(purchaseLicensesOperation, input, options);
}

/** Input of `readLicense`. */
export interface ReadLicenseInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The licence's id. */
  readonly licenseId: string | number;
}

/**
 * Read a licence. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * Gives the licence with its type, and the extension that has it.
 *
 * `GET /restapi/v1.0/account/{accountId}/licenses/{licenseId}`: rate group Light, app permission ReadAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReadLicenseInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readLicense(client: Client<"ReadAccounts">, input: ReadLicenseInput, options?: CallOptions): Promise<License> {
  return client.send<License>(readLicenseOperation, input, options);
}

/** Input of `deleteLicense`. */
export interface DeleteLicenseInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The licence's id. */
  readonly licenseId: string | number;
}

/**
 * Give up a licence. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * Takes the licence off the account. A licence that is assigned to an extension is refused; only webinar and large
 * meeting licences can be assigned at all.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/licenses/{licenseId}`: rate group Medium, app permission EditAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see DeleteLicenseInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteLicense(client: Client<"EditAccounts">, input: DeleteLicenseInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteLicenseOperation, input, options);
}

/**
 * List the licence types. Advanced: only apps that the vendor has reviewed for it may call it.
 *
 * Gives the kinds of add-on licences that are for sale, with the SKUs that a purchase takes.
 *
 * `GET /restapi/v1.0/dictionary/license-types`: rate group Light, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listLicenseTypes(client: Client<never>, options?: CallOptions): Promise<LicenseTypeList> {
  return client.send<LicenseTypeList>(listLicenseTypesOperation, {}, options);
}

/** Input of `listCallQueues`. */
export interface ListCallQueuesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only queues with this extension among their members. */
  readonly memberExtensionId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the call queues.
 *
 * Gives the account's call queues, which the extension list knows as type Department, or only those that an
 * extension is a member of. Ids are strings here, while members come with integers.
 *
 * `GET /restapi/v1.0/account/{accountId}/call-queues`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListCallQueuesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listCallQueues(client: Client<"ReadAccounts">, input: ListCallQueuesInput = {}, options?: PagedOptions): Paged<CallQueue> {
  return paged<CallQueue>(client, listCallQueuesOperation, input, options);
}

/** Input of `readCallQueue`. */
export interface ReadCallQueueInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly groupId: string | number;
}

/**
 * Read a call queue.
 *
 * Shows the queue with how its service level is counted and how long it rings.
 *
 * `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadCallQueueInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readCallQueue(client: Client<"ReadAccounts">, input: ReadCallQueueInput, options?: CallOptions): Promise<CallQueueDetails> {
  return client.send<CallQueueDetails>(readCallQueueOperation, input, options);
}

/** Input of `updateCallQueue`. */
export interface UpdateCallQueueInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly groupId: string | number;
  /** The body. */
  readonly body: CallQueueUpdate;
}

/**
 * Change a call queue.
 *
 * Changes the queue's name, number, state and site, how its service level is counted and how long it rings. What is left out
 * stays.
 *
 * `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`: rate group Light, app permission EditExtensions, user permission EditUserInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateCallQueueInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another extension has the number.
 */
export function updateCallQueue(client: Client<"EditExtensions">, input: UpdateCallQueueInput, options?: CallOptions): Promise<CallQueueDetails> {
  return client.send<CallQueueDetails>(updateCallQueueOperation, input, options);
}

/** Input of `readCallQueueOverflow`. */
export interface ReadCallQueueOverflowInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly callQueueId: string | number;
}

/**
 * Read where a queue's calls go.
 *
 * Tells which other queues get the calls that nobody in the queue takes.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`: rate group Heavy, app permission ReadAccounts, user permission CallQueueToCallQueue, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadCallQueueOverflowInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readCallQueueOverflow(client: Client<"ReadAccounts">, input: ReadCallQueueOverflowInput, options?: CallOptions): Promise<CallQueueOverflow> {
  return client.send<CallQueueOverflow>(readCallQueueOverflowOperation, input, options);
}

/** Input of `updateCallQueueOverflow`. */
export interface UpdateCallQueueOverflowInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly callQueueId: string | number;
  /** The body. */
  readonly body: CallQueueOverflowUpdate;
}

/**
 * Choose where a queue's calls go.
 *
 * Chooses up to three other queues that get the calls that nobody in the queue takes, in the place of those before.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`: rate group Heavy, app permission EditExtensions, user permission CallQueueToCallQueue, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateCallQueueOverflowInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A queue of the list is not there.
 */
export function updateCallQueueOverflow(client: Client<"EditExtensions">, input: UpdateCallQueueOverflowInput, options?: CallOptions): Promise<CallQueueOverflow> {
  return client.send<CallQueueOverflow>(updateCallQueueOverflowOperation, input, options);
}

/** Input of `listCallQueueMembers`. */
export interface ListCallQueueMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly groupId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List a queue's members.
 *
 * Gives the extensions that take the queue's calls.
 *
 * `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListCallQueueMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listCallQueueMembers(client: Client<"ReadAccounts">, input: ListCallQueueMembersInput, options?: PagedOptions): Paged<CallQueueMember> {
  return paged<CallQueueMember>(client, listCallQueueMembersOperation, input, options);
}

/** Input of `assignCallQueueMembers`. */
export interface AssignCallQueueMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call queue's id, which is its extension's. */
  readonly groupId: string | number;
  /** The body. */
  readonly body: CallQueueAssignment;
}

/**
 * Add and remove queue members.
 *
 * Adds extensions to the queue's members and takes others out, in one call; who is in neither list stays as before.
 * Refused are extensions of a type that cannot take a queue's calls.
 *
 * `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission Groups, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignCallQueueMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EXT-405: An extension is of a type that cannot be a queue's member.
 */
export function assignCallQueueMembers(client: Client<"EditExtensions">, input: AssignCallQueueMembersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignCallQueueMembersOperation, input, options);
}

/** Input of `updateUserCallQueues`. */
export interface UpdateUserCallQueuesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: UserCallQueuesInput;
}

/**
 * Choose a user's call queues.
 *
 * Makes the user a member of the queues of the list, and of no other: a queue that is not named loses the user. Of each the
 * id counts alone.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`: rate group Medium, app permission EditAccounts, user permission EditCallQueuePresence, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateUserCallQueuesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: A queue is not there. EXT-405: The extension is of a type that cannot be a queue's member.
 */
export function updateUserCallQueues(client: Client<"EditAccounts">, input: UpdateUserCallQueuesInput, options?: CallOptions): Promise<UserCallQueues> {
  return client.send<UserCallQueues>(updateUserCallQueuesOperation, input, options);
}

/** Input of `listDepartmentMembers`. */
export interface ListDepartmentMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The id of an extension of type Department. */
  readonly departmentId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List a department's members.
 *
 * Gives the members of a call queue, under the name that queues had before. Use `listCallQueueMembers` instead. Only
 * the id of an extension of type Department is taken.
 *
 * `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @deprecated see above
 * @param client - sends the call
 * @param input - see ListDepartmentMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: There is no such extension, or it is not of type Department.
 */
export function listDepartmentMembers(client: Client<"ReadAccounts">, input: ListDepartmentMembersInput, options?: PagedOptions): Paged<ExtensionReference> {
  return paged<ExtensionReference>(client, listDepartmentMembersOperation, input, options);
}

/** Input of `assignDepartmentMembers`. */
export interface AssignDepartmentMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body?: DepartmentAssignments;
}

/**
 * Add and remove department members.
 *
 * Adds and removes members of several call queues in one call, under the name that queues had before. Use
 * `assignCallQueueMembers` instead, queue by queue. An id that stands in both lists of one item is refused.
 *
 * `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`: rate group Heavy, app permission EditAccounts, user permission UserGroups, safe to repeat.
 *
 * @deprecated see above
 * @param client - sends the call
 * @param input - see AssignDepartmentMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; EXT-401: An extension stands both among the added and among the removed.
 */
export function assignDepartmentMembers(client: Client<"EditAccounts">, input: AssignDepartmentMembersInput = {}, options?: CallOptions): Promise<void> {
  return client.send<void>(assignDepartmentMembersOperation, input, options);
}

/** Input of `listPagingGroupUsers`. */
export interface ListPagingGroupUsersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The paging group's id, which is its extension's. */
  readonly pagingOnlyGroupId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List who may page a group.
 *
 * Gives the users who may call the paging group and be heard on its devices. Their ids are strings here, while most
 * of v1 sends the ids of extensions as integers.
 *
 * `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`: rate group Light, app permission ReadAccounts, user permission ReadUserInfo, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListPagingGroupUsersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listPagingGroupUsers(client: Client<"ReadAccounts">, input: ListPagingGroupUsersInput, options?: PagedOptions): Paged<PagingGroupUser> {
  return paged<PagingGroupUser>(client, listPagingGroupUsersOperation, input, options);
}

/** Input of `listPagingGroupDevices`. */
export interface ListPagingGroupDevicesInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The paging group's id, which is its extension's. */
  readonly pagingOnlyGroupId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the devices of a paging group.
 *
 * Gives the devices that sound when somebody pages the group.
 *
 * `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListPagingGroupDevicesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listPagingGroupDevices(client: Client<"ReadAccounts">, input: ListPagingGroupDevicesInput, options?: PagedOptions): Paged<PagingGroupDevice> {
  return paged<PagingGroupDevice>(client, listPagingGroupDevicesOperation, input, options);
}

/** Input of `assignPagingGroupMembers`. */
export interface AssignPagingGroupMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The paging group's id, which is its extension's. */
  readonly pagingOnlyGroupId: string | number;
  /** The body. */
  readonly body?: PagingGroupAssignment;
}

/**
 * Add and remove paging group members.
 *
 * Adds users and devices to the paging group and takes others out, in one call; what is in none of the lists stays
 * as before. Users page, devices sound.
 *
 * `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`: rate group Heavy, app permission EditAccounts, user permission Groups, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignPagingGroupMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: An id in `addedDeviceIds` is not one that the group takes.
 */
export function assignPagingGroupMembers(client: Client<"EditAccounts">, input: AssignPagingGroupMembersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignPagingGroupMembersOperation, input, options);
}

/** Input of `listParkLocationUsers`. */
export interface ListParkLocationUsersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The park location's id, which is its extension's. */
  readonly parkLocationId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List who may use a park location. Internal: only the vendor's own apps may call it.
 *
 * Gives the users who may park calls at the location and take them up again.
 *
 * `GET /restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/users`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ListParkLocationUsersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listParkLocationUsers(client: Client<"ReadAccounts">, input: ListParkLocationUsersInput, options?: PagedOptions): Paged<ExtensionReference> {
  return paged<ExtensionReference>(client, listParkLocationUsersOperation, input, options);
}

/** Input of `assignParkLocationUsers`. */
export interface AssignParkLocationUsersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The park location's id, which is its extension's. */
  readonly parkLocationId: string | number;
  /** The body. */
  readonly body?: ParkLocationAssignment;
}

/**
 * Add and remove park location users. Internal: only the vendor's own apps may call it.
 *
 * Lets users park calls at the location and take them up, and takes the right from others, in one call; who is in
 * neither list stays as before.
 *
 * `POST /restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission EditExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see AssignParkLocationUsersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function assignParkLocationUsers(client: Client<"EditExtensions">, input: AssignParkLocationUsersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignParkLocationUsersOperation, input, options);
}

/** Input of `listMonitoringGroups`. */
export interface ListMonitoringGroupsInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** Only groups with this extension among their members. */
  readonly memberExtensionId?: string | number;
  /** Only groups of these sites; `main-site` is one as well. */
  readonly siteId?: ReadonlyArray<string | number>;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the call monitoring groups.
 *
 * Gives the groups in which some listen to the calls of others, or only those of an extension or of sites.
 *
 * `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListMonitoringGroupsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listMonitoringGroups(client: Client<"ReadAccounts">, input: ListMonitoringGroupsInput = {}, options?: PagedOptions): Paged<MonitoringGroup> {
  return paged<MonitoringGroup>(client, listMonitoringGroupsOperation, input, options);
}

/** Input of `createMonitoringGroup`. */
export interface CreateMonitoringGroupInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: MonitoringGroupSettings;
}

/**
 * Create a call monitoring group.
 *
 * Adds a group without members; `assignMonitoringGroupMembers` lets them in. It belongs to the main site unless it names
 * another one.
 *
 * `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`: rate group Medium, app permission EditExtensions, user permission Groups.
 *
 * @param client - sends the call
 * @param input - see CreateMonitoringGroupInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another group has the name.
 */
export function createMonitoringGroup(client: Client<"EditExtensions">, input: CreateMonitoringGroupInput, options?: CallOptions): Promise<MonitoringGroup> {
  return client.send<MonitoringGroup>(createMonitoringGroupOperation, input, options);
}

/** Input of `updateMonitoringGroup`. */
export interface UpdateMonitoringGroupInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call monitoring group's id. It is no extension. */
  readonly groupId: string | number;
  /** The body. */
  readonly body: MonitoringGroupSettings;
}

/**
 * Rename a call monitoring group.
 *
 * Gives the group another name and, where the body names one, another site. Its members stay.
 *
 * `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`: rate group Medium, app permission EditExtensions, user permission Groups, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateMonitoringGroupInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another group has the name.
 */
export function updateMonitoringGroup(client: Client<"EditExtensions">, input: UpdateMonitoringGroupInput, options?: CallOptions): Promise<MonitoringGroup> {
  return client.send<MonitoringGroup>(updateMonitoringGroupOperation, input, options);
}

/** Input of `deleteMonitoringGroup`. */
export interface DeleteMonitoringGroupInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call monitoring group's id. It is no extension. */
  readonly groupId: string | number;
}

/**
 * Delete a call monitoring group.
 *
 * Removes the group. Its members stay in the account, and listen to each other through it no more.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`: rate group Medium, app permission EditExtensions, user permission Groups, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteMonitoringGroupInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function deleteMonitoringGroup(client: Client<"EditExtensions">, input: DeleteMonitoringGroupInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteMonitoringGroupOperation, input, options);
}

/** Input of `listMonitoringGroupMembers`. */
export interface ListMonitoringGroupMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call monitoring group's id. It is no extension. */
  readonly groupId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List who belongs to a call monitoring group.
 *
 * Gives the members of the group, each with whether they listen to calls, are listened to, or both.
 *
 * `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListMonitoringGroupMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listMonitoringGroupMembers(client: Client<"ReadAccounts">, input: ListMonitoringGroupMembersInput, options?: PagedOptions): Paged<MonitoringGroupMember> {
  return paged<MonitoringGroupMember>(client, listMonitoringGroupMembersOperation, input, options);
}

/** Input of `assignMonitoringGroupMembers`. */
export interface AssignMonitoringGroupMembersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The call monitoring group's id. It is no extension. */
  readonly groupId: string | number;
  /** The body. */
  readonly body: MonitoringGroupAssignment;
}

/**
 * Change who belongs to a call monitoring group.
 *
 * Lets extensions join the group, changes what members may do, and takes others out, in one call; who is in no list stays as
 * before. Members are people and Limited extensions.
 *
 * `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission Groups, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AssignMonitoringGroupMembersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-100: One who joins has no permissions. CMN-101: An extension of this kind cannot be a member. CMN-102: An extension is not there, or one that shall change is no member. CMN-406: A list names an extension twice. EXT-401: An extension is in two lists.
 */
export function assignMonitoringGroupMembers(client: Client<"EditExtensions">, input: AssignMonitoringGroupMembersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(assignMonitoringGroupMembersOperation, input, options);
}

/** Input of `listCostCenters`. */
export interface ListCostCentersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * List the cost centres.
 *
 * Gives all cost centres of the account in one answer, without pages, with the address that each is taxed at. They
 * form a tree: all but the root have a `parentId`.
 *
 * `GET /restapi/v2/accounts/{accountId}/cost-centers`: rate group Light, app permission ReadAccounts, user permission CostCenterManagement, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListCostCentersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listCostCenters(client: Client<"ReadAccounts">, input: ListCostCentersInput = {}, options?: CallOptions): Promise<CostCenterList> {
  return client.send<CostCenterList>(listCostCentersOperation, input, options);
}

/** Input of `readBrand`. */
export interface ReadBrandInput {
  /** The brand's id. */
  readonly brandId: string | number;
}

/**
 * Read a brand. Internal: only the vendor's own apps may call it.
 *
 * Gives the brand with the country it is sold in and the currency it bills in.
 *
 * `GET /restapi/v1.0/dictionary/brand/{brandId}`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReadBrandInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readBrand(client: Client<never>, input: ReadBrandInput, options?: CallOptions): Promise<Brand> {
  return client.send<Brand>(readBrandOperation, input, options);
}

/** Input of `listContractedCountries`. */
export interface ListContractedCountriesInput {
  /** The brand's id. */
  readonly brandId: string | number;
}

/**
 * List the countries of a brand's contracts.
 *
 * Gives the countries that a brand makes contracts for, without pages.
 *
 * `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListContractedCountriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listContractedCountries(client: Client<never>, input: ListContractedCountriesInput, options?: CallOptions): Promise<ContractedCountryList> {
  return client.send<ContractedCountryList>(listContractedCountriesOperation, input, options);
}

/** Input of `listDomesticCountries`. */
export interface ListDomesticCountriesInput {
  /** The brand's id. */
  readonly brandId: string | number;
  /** The id of the country that the contract is for. */
  readonly contractedCountryId: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the domestic countries of a contract.
 *
 * Gives the countries that count as home to the accounts of a brand whose contract is for a country.
 *
 * `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListDomesticCountriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listDomesticCountries(client: Client<never>, input: ListDomesticCountriesInput, options?: PagedOptions): Paged<Country> {
  return paged<Country>(client, listDomesticCountriesOperation, input, options);
}

/** Input of `readServicePlan`. */
export interface ReadServicePlanInput {
  /** The plan's id. */
  readonly servicePlanId: string | number;
}

/**
 * Read a service plan. Internal: only the vendor's own apps may call it.
 *
 * Gives the plan with its features and limits, which bound what its accounts can be provisioned with.
 *
 * `GET /restapi/v1.0/dictionary/service-plan/{servicePlanId}`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReadServicePlanInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readServicePlan(client: Client<never>, input: ReadServicePlanInput, options?: CallOptions): Promise<ServicePlan> {
  return client.send<ServicePlan>(readServicePlanOperation, input, options);
}

/** Input of `listCountries`. */
export interface ListCountriesInput {
  /** Only countries whose numbers people may log in with, or only the others. */
  readonly loginAllowed?: boolean;
  /** Only countries where an account may be opened and billed, or only the others. */
  readonly signupAllowed?: boolean;
  /** Only countries whose numbers are for sale, or only the others. */
  readonly numberSelling?: boolean;
  /** Only countries where a softphone gets a line at no charge, or only the others. */
  readonly freeSoftphoneLine?: boolean;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the countries.
 *
 * Gives the countries that the service knows, all of them or those with certain services. Filters narrow each other.
 *
 * `GET /restapi/v1.0/dictionary/country`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListCountriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listCountries(client: Client<never>, input: ListCountriesInput = {}, options?: PagedOptions): Paged<Country> {
  return paged<Country>(client, listCountriesOperation, input, options);
}

/** Input of `readCountry`. */
export interface ReadCountryInput {
  /** The country's id. */
  readonly countryId: string | number;
}

/**
 * Read a country.
 *
 * Gives the country with its codes and what the service offers there.
 *
 * `GET /restapi/v1.0/dictionary/country/{countryId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadCountryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readCountry(client: Client<never>, input: ReadCountryInput, options?: CallOptions): Promise<Country> {
  return client.send<Country>(readCountryOperation, input, options);
}

/** Input of `listStates`. */
export interface ListStatesInput {
  /** The states of all countries; `countryId` is ignored then. */
  readonly allCountries?: boolean;
  /** Only states of this country. */
  readonly countryId?: string | number;
  /** Only states where phone numbers are for sale. false when left out. */
  readonly withPhoneNumbers?: boolean;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the states.
 *
 * Gives the states and provinces of a country, or those of all countries.
 *
 * `GET /restapi/v1.0/dictionary/state`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListStatesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listStates(client: Client<never>, input: ListStatesInput = {}, options?: PagedOptions): Paged<State> {
  return paged<State>(client, listStatesOperation, input, options);
}

/** Input of `readState`. */
export interface ReadStateInput {
  /** The state's id. */
  readonly stateId: string | number;
}

/**
 * Read a state.
 *
 * Gives the state with its short code and its country.
 *
 * `GET /restapi/v1.0/dictionary/state/{stateId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadStateInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readState(client: Client<never>, input: ReadStateInput, options?: CallOptions): Promise<State> {
  return client.send<State>(readStateOperation, input, options);
}

/** Input of `listTimezones`. */
export interface ListTimezonesInput {
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List the time zones.
 *
 * Gives the time zones that regional settings can point to.
 *
 * `GET /restapi/v1.0/dictionary/timezone`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListTimezonesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listTimezones(client: Client<never>, input: ListTimezonesInput = {}, options?: PagedOptions): Paged<Timezone> {
  return paged<Timezone>(client, listTimezonesOperation, input, options);
}

/** Input of `readTimezone`. */
export interface ReadTimezoneInput {
  /** The time zone's id. */
  readonly timezoneId: string | number;
}

/**
 * Read a time zone.
 *
 * Gives the time zone with its name and its distance from UTC.
 *
 * `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadTimezoneInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readTimezone(client: Client<never>, input: ReadTimezoneInput, options?: CallOptions): Promise<Timezone> {
  return client.send<Timezone>(readTimezoneOperation, input, options);
}

/**
 * List the languages.
 *
 * Gives all languages, each with what it can be chosen for. The list has one page.
 *
 * `GET /restapi/v1.0/dictionary/language`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listLanguages(client: Client<never>, options?: CallOptions): Promise<LanguageList> {
  return client.send<LanguageList>(listLanguagesOperation, {}, options);
}

/** Input of `readLanguage`. */
export interface ReadLanguageInput {
  /** The language's id. */
  readonly languageId: string | number;
}

/**
 * Read a language.
 *
 * Gives the language with its locale and what it can be chosen for.
 *
 * `GET /restapi/v1.0/dictionary/language/{languageId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadLanguageInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readLanguage(client: Client<never>, input: ReadLanguageInput, options?: CallOptions): Promise<Language> {
  return client.send<Language>(readLanguageOperation, input, options);
}

/** Input of `listPermissions`. */
export interface ListPermissionsInput {
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Only permissions that a role of an account's own can have, or with `false` only the others. */
  readonly assignable?: boolean;
  /** Only permissions of this plan. */
  readonly servicePlanId?: string | number;
}

/**
 * List the user permissions.
 *
 * Gives the permissions that roles are made of, all of them or those that a plan has.
 *
 * `GET /restapi/v1.0/dictionary/permission`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListPermissionsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listPermissions(client: Client<never>, input: ListPermissionsInput = {}, options?: PagedOptions): Paged<UserPermission> {
  return paged<UserPermission>(client, listPermissionsOperation, input, options);
}

/** Input of `readPermission`. */
export interface ReadPermissionInput {
  /** The permission's id, which is its name. */
  readonly permissionId: string;
  /** Only permissions of this plan. */
  readonly servicePlanId?: string | number;
}

/**
 * Read a user permission.
 *
 * Gives one permission that roles are made of.
 *
 * `GET /restapi/v1.0/dictionary/permission/{permissionId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadPermissionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readPermission(client: Client<never>, input: ReadPermissionInput, options?: CallOptions): Promise<UserPermission> {
  return client.send<UserPermission>(readPermissionOperation, input, options);
}

/** Input of `listPermissionCategories`. */
export interface ListPermissionCategoriesInput {
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Only categories of this plan. */
  readonly servicePlanId?: string | number;
}

/**
 * List the categories of user permissions.
 *
 * Gives what user permissions are sorted by, for all plans or for one.
 *
 * `GET /restapi/v1.0/dictionary/permission-category`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListPermissionCategoriesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listPermissionCategories(client: Client<never>, input: ListPermissionCategoriesInput = {}, options?: PagedOptions): Paged<PermissionCategory> {
  return paged<PermissionCategory>(client, listPermissionCategoriesOperation, input, options);
}

/** Input of `readPermissionCategory`. */
export interface ReadPermissionCategoryInput {
  /** The category's id. */
  readonly permissionCategoryId: string;
}

/**
 * Read a category of user permissions.
 *
 * Gives one of the categories that user permissions are sorted by.
 *
 * `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadPermissionCategoryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readPermissionCategory(client: Client<never>, input: ReadPermissionCategoryInput, options?: CallOptions): Promise<PermissionCategory> {
  return client.send<PermissionCategory>(readPermissionCategoryOperation, input, options);
}

/** Input of `listStandardRoles`. */
export interface ListStandardRolesInput {
  /** Only roles of this plan. */
  readonly servicePlanId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`). false when left out. */
  readonly advancedPermissions?: boolean;
}

/**
 * List the roles that the service defines.
 *
 * Gives the roles that every account has, which nobody changes or deletes. On wish each has its permissions, with what may
 * be done with them; `readStandardRole` has the permissions of one.
 *
 * `GET /restapi/v1.0/dictionary/user-role`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListStandardRolesInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listStandardRoles(client: Client<never>, input: ListStandardRolesInput = {}, options?: PagedOptions): Paged<UserRole> {
  return paged<UserRole>(client, listStandardRolesOperation, input, options);
}

/** Input of `readStandardRole`. */
export interface ReadStandardRoleInput {
  /** The role's id. */
  readonly roleId: string | number;
}

/**
 * Read a role that the service defines.
 *
 * Gives one of the roles that every account has, with its permissions.
 *
 * `GET /restapi/v1.0/dictionary/user-role/{roleId}`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadStandardRoleInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readStandardRole(client: Client<never>, input: ReadStandardRoleInput, options?: CallOptions): Promise<UserRole> {
  return client.send<UserRole>(readStandardRoleOperation, input, options);
}

/** Input of `listLocations`. */
export interface ListLocationsInput {
  /** What to sort by, area code or city. "City" when left out. */
  readonly orderBy?: "Npa" | "City";
  /** Only cities of this state. */
  readonly stateId?: string | number;
  /** Gives central office codes too, one record for each. */
  readonly withNxx?: boolean;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List cities and area codes.
 *
 * Gives the cities of a state with the area codes that phone numbers there have, and on wish the central office
 * codes as well, one record for each. An area code found here serves to look numbers up.
 *
 * `GET /restapi/v1.0/dictionary/location`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListLocationsInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listLocations(client: Client<never>, input: ListLocationsInput = {}, options?: PagedOptions): Paged<DialingLocation> {
  return paged<DialingLocation>(client, listLocationsOperation, input, options);
}

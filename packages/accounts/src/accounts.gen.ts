// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { AppPermission, BatchOptions, BatchResult, BulkOptions, BulkResult, CallOptions, Client, Paged, PagedOptions, Poller, PollOptions } from "@ringwright/core";
import {
  createAccount,
  type CreateAccountInput,
  readAccount,
  type ReadAccountInput,
  readServiceInfo,
  type ReadServiceInfoInput,
  readBusinessAddress,
  type ReadBusinessAddressInput,
  updateBusinessAddress,
  type UpdateBusinessAddressInput,
  readAccountV2,
  type ReadAccountV2Input,
  readAccountRegionalSettings,
  type ReadAccountRegionalSettingsInput,
  updateAccountRegionalSettings,
  type UpdateAccountRegionalSettingsInput,
  sendWelcomeEmail,
  type SendWelcomeEmailInput,
  sendActivationEmail,
  type SendActivationEmailInput,
  readCompanyBusinessHours,
  type ReadCompanyBusinessHoursInput,
  updateCompanyBusinessHours,
  type UpdateCompanyBusinessHoursInput,
  listExtensions,
  type ListExtensionsInput,
  createExtension,
  type CreateExtensionInput,
  listFreeExtensionNumbers,
  type ListFreeExtensionNumbersInput,
  readExtension,
  type ReadExtensionInput,
  readExtensionBatch,
  type ReadExtensionBatchInput,
  updateExtension,
  type UpdateExtensionInput,
  deleteExtension,
  type DeleteExtensionInput,
  deleteExtensionBatch,
  type DeleteExtensionBatchInput,
  readUserBusinessHours,
  type ReadUserBusinessHoursInput,
  updateUserBusinessHours,
  type UpdateUserBusinessHoursInput,
  readExtensionCallerId,
  type ReadExtensionCallerIdInput,
  updateExtensionCallerId,
  type UpdateExtensionCallerIdInput,
  readNotificationSettings,
  type ReadNotificationSettingsInput,
  updateNotificationSettings,
  type UpdateNotificationSettingsInput,
  listExtensionFeatures,
  type ListExtensionFeaturesInput,
  readConferencingSettings,
  type ReadConferencingSettingsInput,
  updateConferencingSettings,
  type UpdateConferencingSettingsInput,
  listExtensionGrants,
  type ListExtensionGrantsInput,
  bulkUpdateExtensions,
  type BulkUpdateExtensionsInput,
  bulkUpdateExtensionsInBulk,
  readExtensionBulkUpdateTask,
  type ReadExtensionBulkUpdateTaskInput,
  deleteUsers,
  type DeleteUsersInput,
  deleteUsersInBulk,
  batchProvisionUsers,
  type BatchProvisionUsersInput,
  batchProvisionUsersInBulk,
  listDirectoryEntries,
  type ListDirectoryEntriesInput,
  searchDirectoryEntries,
  type SearchDirectoryEntriesInput,
  readDirectoryEntry,
  type ReadDirectoryEntryInput,
  readDirectoryFederation,
  type ReadDirectoryFederationInput,
  searchAuditTrail,
  type SearchAuditTrailInput,
  listCustomFields,
  type ListCustomFieldsInput,
  createCustomField,
  type CreateCustomFieldInput,
  updateCustomField,
  type UpdateCustomFieldInput,
  deleteCustomField,
  type DeleteCustomFieldInput,
  listSites,
  type ListSitesInput,
  createSite,
  type CreateSiteInput,
  readSite,
  type ReadSiteInput,
  updateSite,
  type UpdateSiteInput,
  deleteSite,
  type DeleteSiteInput,
  listSiteMembers,
  type ListSiteMembersInput,
  assignSiteMembers,
  type AssignSiteMembersInput,
  readSiteIvr,
  type ReadSiteIvrInput,
  updateSiteIvr,
  type UpdateSiteIvrInput,
  listAdministeredSites,
  type ListAdministeredSitesInput,
  updateAdministeredSites,
  type UpdateAdministeredSitesInput,
  listUserRoles,
  type ListUserRolesInput,
  createCustomRole,
  type CreateCustomRoleInput,
  readDefaultRole,
  type ReadDefaultRoleInput,
  updateDefaultRole,
  type UpdateDefaultRoleInput,
  readUserRole,
  type ReadUserRoleInput,
  updateUserRole,
  type UpdateUserRoleInput,
  deleteCustomRole,
  type DeleteCustomRoleInput,
  assignUserRoles,
  type AssignUserRolesInput,
  listAssignedRoles,
  type ListAssignedRolesInput,
  listAssignableRoles,
  type ListAssignableRolesInput,
  listUserAssignedRoles,
  type ListUserAssignedRolesInput,
  updateUserAssignedRoles,
  type UpdateUserAssignedRolesInput,
  assignDefaultRole,
  type AssignDefaultRoleInput,
  readAuthorizationProfile,
  type ReadAuthorizationProfileInput,
  checkUserPermission,
  type CheckUserPermissionInput,
  listUserTemplates,
  type ListUserTemplatesInput,
  readUserTemplate,
  type ReadUserTemplateInput,
  listLicenses,
  type ListLicensesInput,
  purchaseLicenses,
  type PurchaseLicensesInput,
  readLicense,
  type ReadLicenseInput,
  deleteLicense,
  type DeleteLicenseInput,
  listLicenseTypes,
  listCallQueues,
  type ListCallQueuesInput,
  readCallQueue,
  type ReadCallQueueInput,
  updateCallQueue,
  type UpdateCallQueueInput,
  readCallQueueOverflow,
  type ReadCallQueueOverflowInput,
  updateCallQueueOverflow,
  type UpdateCallQueueOverflowInput,
  listCallQueueMembers,
  type ListCallQueueMembersInput,
  assignCallQueueMembers,
  type AssignCallQueueMembersInput,
  updateUserCallQueues,
  type UpdateUserCallQueuesInput,
  listDepartmentMembers,
  type ListDepartmentMembersInput,
  assignDepartmentMembers,
  type AssignDepartmentMembersInput,
  listPagingGroupUsers,
  type ListPagingGroupUsersInput,
  listPagingGroupDevices,
  type ListPagingGroupDevicesInput,
  assignPagingGroupMembers,
  type AssignPagingGroupMembersInput,
  listParkLocationUsers,
  type ListParkLocationUsersInput,
  assignParkLocationUsers,
  type AssignParkLocationUsersInput,
  listMonitoringGroups,
  type ListMonitoringGroupsInput,
  createMonitoringGroup,
  type CreateMonitoringGroupInput,
  updateMonitoringGroup,
  type UpdateMonitoringGroupInput,
  deleteMonitoringGroup,
  type DeleteMonitoringGroupInput,
  listMonitoringGroupMembers,
  type ListMonitoringGroupMembersInput,
  assignMonitoringGroupMembers,
  type AssignMonitoringGroupMembersInput,
  listCostCenters,
  type ListCostCentersInput,
  readBrand,
  type ReadBrandInput,
  listContractedCountries,
  type ListContractedCountriesInput,
  listDomesticCountries,
  type ListDomesticCountriesInput,
  readServicePlan,
  type ReadServicePlanInput,
  listCountries,
  type ListCountriesInput,
  readCountry,
  type ReadCountryInput,
  listStates,
  type ListStatesInput,
  readState,
  type ReadStateInput,
  listTimezones,
  type ListTimezonesInput,
  readTimezone,
  type ReadTimezoneInput,
  listLanguages,
  readLanguage,
  type ReadLanguageInput,
  listPermissions,
  type ListPermissionsInput,
  readPermission,
  type ReadPermissionInput,
  listPermissionCategories,
  type ListPermissionCategoriesInput,
  readPermissionCategory,
  type ReadPermissionCategoryInput,
  listStandardRoles,
  type ListStandardRolesInput,
  readStandardRole,
  type ReadStandardRoleInput,
  listLocations,
  type ListLocationsInput,
} from "./operations.gen.ts";
import type {
  Account,
  AccountV2,
  AdministeredSites,
  AssignedRoles,
  AuditTrailPage,
  AuthorizationProfile,
  Brand,
  BusinessHours,
  CallQueue,
  CallQueueDetails,
  CallQueueMember,
  CallQueueOverflow,
  CompanyAddress,
  ConferencingSettings,
  ContractedCountryList,
  CostCenterList,
  Country,
  CreatedAccount,
  CustomField,
  CustomFieldList,
  DefaultRole,
  DialingLocation,
  DirectoryEntry,
  DirectoryEntryList,
  DirectoryFederation,
  Extension,
  ExtensionBulkUpdateTask,
  ExtensionCallerId,
  ExtensionGrant,
  ExtensionReference,
  ExtensionRolesList,
  ExtensionSummary,
  ExtensionUpdateOutcome,
  FeatureList,
  FreeExtensionNumbers,
  Language,
  LanguageList,
  License,
  LicenseTypeList,
  MonitoringGroup,
  MonitoringGroupMember,
  NotificationSettings,
  PagingGroupDevice,
  PagingGroupUser,
  PermissionCategory,
  PermissionCheck,
  RegionalSettings,
  ServiceInfo,
  ServicePlan,
  Site,
  SiteIvr,
  SiteList,
  SiteMemberList,
  State,
  Template,
  Timezone,
  UserBatchItem,
  UserBatchResult,
  UserCallQueues,
  UserDeletionResult,
  UserPermission,
  UserRole,
  UsersDeleted,
} from "./schemas.gen.ts";

/** Operations of `accounts`, for a client whose app has `Granted`. */
export interface Accounts<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.serviceInfo`. */
  readonly serviceInfo: AccountsServiceInfo<Granted>;
  /** Operations of `accounts.businessAddress`. */
  readonly businessAddress: AccountsBusinessAddress<Granted>;
  /** Operations of `accounts.regionalSettings`. */
  readonly regionalSettings: AccountsRegionalSettings<Granted>;
  /** Operations of `accounts.businessHours`. */
  readonly businessHours: AccountsBusinessHours<Granted>;
  /** Operations of `accounts.extensions`. */
  readonly extensions: AccountsExtensions<Granted>;
  /** Operations of `accounts.directory`. */
  readonly directory: AccountsDirectory<Granted>;
  /** Operations of `accounts.auditTrail`. */
  readonly auditTrail: AccountsAuditTrail<Granted>;
  /** Operations of `accounts.customFields`. */
  readonly customFields: AccountsCustomFields<Granted>;
  /** Operations of `accounts.sites`. */
  readonly sites: AccountsSites<Granted>;
  /** Operations of `accounts.roles`. */
  readonly roles: AccountsRoles<Granted>;
  /** Operations of `accounts.templates`. */
  readonly templates: AccountsTemplates<Granted>;
  /** Operations of `accounts.licenses`. */
  readonly licenses: AccountsLicenses<Granted>;
  /** Operations of `accounts.callQueues`. */
  readonly callQueues: AccountsCallQueues<Granted>;
  /** Operations of `accounts.departments`. */
  readonly departments: AccountsDepartments<Granted>;
  /** Operations of `accounts.pagingGroups`. */
  readonly pagingGroups: AccountsPagingGroups<Granted>;
  /** Operations of `accounts.parkLocations`. */
  readonly parkLocations: AccountsParkLocations<Granted>;
  /** Operations of `accounts.monitoringGroups`. */
  readonly monitoringGroups: AccountsMonitoringGroups<Granted>;
  /** Operations of `accounts.costCenters`. */
  readonly costCenters: AccountsCostCenters<Granted>;
  /** Operations of `accounts.dictionary`. */
  readonly dictionary: AccountsDictionary<Granted>;
  /**
   * Create an account. Internal: only the vendor's own apps may call it. See {@link createAccount}.
   *
   * `POST /restapi/v1.0/account`: rate group Medium, app permission Accounts, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-101: The main number carries fax alone, or is neither local nor toll-free. CMN-102: The reservation does not exist.
   */
  create(this: Accounts<"Accounts">, input: CreateAccountInput, options?: CallOptions): Promise<CreatedAccount>;
  /**
   * Read the account. See {@link readAccount}.
   *
   * `GET /restapi/v1.0/account/{accountId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such account. OAU-151: The kind of authorization is not supported here.
   */
  read(this: Accounts<"ReadAccounts">, input?: ReadAccountInput, options?: CallOptions): Promise<Account>;
  /**
   * Read the account with its contact. See {@link readAccountV2}.
   *
   * `GET /restapi/v2/accounts/{accountId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  readV2(this: Accounts<"ReadAccounts">, input?: ReadAccountV2Input, options?: CallOptions): Promise<AccountV2>;
  /**
   * Send the welcome mail. See {@link sendWelcomeEmail}.
   *
   * `POST /restapi/v2/accounts/{accountId}/send-welcome-email`: rate group Medium, app permission EditExtensions, user permission Users.
   *
   * @throws ApiError when the service says no
   */
  sendWelcomeEmail(this: Accounts<"EditExtensions">, input?: SendWelcomeEmailInput, options?: CallOptions): Promise<void>;
  /**
   * Send the activation mail. See {@link sendActivationEmail}.
   *
   * `POST /restapi/v2/accounts/{accountId}/send-activation-email`: rate group Medium, app permission EditAccounts, user permission AccountAdministration.
   *
   * @throws ApiError when the service says no; CMN-111: The account is confirmed already.
   */
  sendActivationEmail(this: Accounts<"EditAccounts">, input?: SendActivationEmailInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.serviceInfo`, for a client whose app has `Granted`. */
export interface AccountsServiceInfo<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read the account's plan, features and limits. See {@link readServiceInfo}.
   *
   * `GET /restapi/v1.0/account/{accountId}/service-info`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsServiceInfo<"ReadAccounts">, input?: ReadServiceInfoInput, options?: CallOptions): Promise<ServiceInfo>;
}

/** Operations of `accounts.businessAddress`, for a client whose app has `Granted`. */
export interface AccountsBusinessAddress<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read the company's business address. See {@link readBusinessAddress}.
   *
   * `GET /restapi/v1.0/account/{accountId}/business-address`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsBusinessAddress<"ReadAccounts">, input?: ReadBusinessAddressInput, options?: CallOptions): Promise<CompanyAddress>;
  /**
   * Change the company's business address. See {@link updateBusinessAddress}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/business-address`: rate group Medium, app permission EditAccounts, user permission EditCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  update(this: AccountsBusinessAddress<"EditAccounts">, input: UpdateBusinessAddressInput, options?: CallOptions): Promise<CompanyAddress>;
}

/** Operations of `accounts.regionalSettings`, for a client whose app has `Granted`. */
export interface AccountsRegionalSettings<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read the account's regional settings. See {@link readAccountRegionalSettings}.
   *
   * `GET /restapi/v2/accounts/{accountId}/regional-settings`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsRegionalSettings<"ReadAccounts">, input?: ReadAccountRegionalSettingsInput, options?: CallOptions): Promise<RegionalSettings>;
  /**
   * Change the account's regional settings. See {@link updateAccountRegionalSettings}.
   *
   * `PATCH /restapi/v2/accounts/{accountId}/regional-settings`: rate group Medium, app permission EditAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The dictionary does not have what is chosen. EXT-262: The country cannot be a home country.
   */
  update(this: AccountsRegionalSettings<"EditAccounts">, input: UpdateAccountRegionalSettingsInput, options?: CallOptions): Promise<RegionalSettings>;
}

/** Operations of `accounts.businessHours`, for a client whose app has `Granted`. */
export interface AccountsBusinessHours<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read the company's business hours. See {@link readCompanyBusinessHours}.
   *
   * `GET /restapi/v1.0/account/{accountId}/business-hours`: rate group Light, app permission ReadAccounts, user permission ReadCompanyAnsweringRules, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsBusinessHours<"ReadAccounts">, input?: ReadCompanyBusinessHoursInput, options?: CallOptions): Promise<BusinessHours>;
  /**
   * Change the company's business hours. See {@link updateCompanyBusinessHours}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/business-hours`: rate group Medium, app permission EditExtensions, user permission EditUserAnsweringRules, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  update(this: AccountsBusinessHours<"EditExtensions">, input: UpdateCompanyBusinessHoursInput, options?: CallOptions): Promise<BusinessHours>;
}

/** Operations of `accounts.extensions`, for a client whose app has `Granted`. */
export interface AccountsExtensions<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.extensions.freeNumbers`. */
  readonly freeNumbers: AccountsExtensionsFreeNumbers<Granted>;
  /** Operations of `accounts.extensions.businessHours`. */
  readonly businessHours: AccountsExtensionsBusinessHours<Granted>;
  /** Operations of `accounts.extensions.callerId`. */
  readonly callerId: AccountsExtensionsCallerId<Granted>;
  /** Operations of `accounts.extensions.notifications`. */
  readonly notifications: AccountsExtensionsNotifications<Granted>;
  /** Operations of `accounts.extensions.features`. */
  readonly features: AccountsExtensionsFeatures<Granted>;
  /** Operations of `accounts.extensions.conferencing`. */
  readonly conferencing: AccountsExtensionsConferencing<Granted>;
  /** Operations of `accounts.extensions.grants`. */
  readonly grants: AccountsExtensionsGrants<Granted>;
  /** Operations of `accounts.extensions.bulkUpdateTasks`. */
  readonly bulkUpdateTasks: AccountsExtensionsBulkUpdateTasks<Granted>;
  /** Operations of `accounts.extensions.administeredSites`. */
  readonly administeredSites: AccountsExtensionsAdministeredSites<Granted>;
  /** Operations of `accounts.extensions.roles`. */
  readonly roles: AccountsExtensionsRoles<Granted>;
  /** Operations of `accounts.extensions.permissions`. */
  readonly permissions: AccountsExtensionsPermissions<Granted>;
  /** Operations of `accounts.extensions.callQueues`. */
  readonly callQueues: AccountsExtensionsCallQueues<Granted>;
  /**
   * List the account's extensions. See {@link listExtensions}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: The page is not positive, or a state is not one of the known ones. CMN-102: There is no such account. OAU-151: The kind of authorization is not supported here.
   */
  list(this: AccountsExtensions<"ReadAccounts">, input?: ListExtensionsInput, options?: PagedOptions): Paged<ExtensionSummary>;
  /**
   * Create an extension. See {@link createExtension}.
   *
   * `POST /restapi/v1.0/account/{accountId}/extension`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, buys: never repeated once it may have arrived.
   *
   * @throws ApiError when the service says no; CMN-101: The mail address of the contact is not valid. CMN-406: The extension number or the login mail address is taken. EXT-356: A last name was given for an extension that is no user.
   */
  create(this: AccountsExtensions<"EditAccounts">, input: CreateExtensionInput, options?: CallOptions): Promise<Extension>;
  /**
   * Read an extension. See {@link readExtension}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. OAU-151: The kind of authorization is not supported here.
   */
  read(this: AccountsExtensions<"ReadAccounts">, input?: ReadExtensionInput, options?: CallOptions): Promise<Extension>;
  /**
   * Read an extension, for several ids at once. See {@link readExtensionBatch}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. OAU-151: The kind of authorization is not supported here.
   */
  readBatch(this: AccountsExtensions<"ReadAccounts">, ids: readonly (string | number)[], input?: ReadExtensionBatchInput, options?: BatchOptions): Promise<BatchResult<Extension>>;
  /**
   * Change an extension. See {@link updateExtension}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditExtensions, user permission EditUserInfo or EditUserCredentials, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: The mail address of the contact is not valid, or the state cannot be reached from the present one. CMN-102: The account or the extension does not exist. CMN-406: The extension number or the login mail address is taken. EXT-262: The home country is not one the extension may have. PWD-002: The password has no digit.
   */
  update(this: AccountsExtensions<"EditExtensions">, input: UpdateExtensionInput, options?: CallOptions): Promise<Extension>;
  /**
   * Delete an extension. See {@link deleteExtension}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, safe to repeat.
   *
   * @deprecated {@link deleteExtension} says why
   * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. JWS-1736: The extension owns the last device of a shared-lines group.
   */
  delete(this: AccountsExtensions<"EditAccounts">, input: DeleteExtensionInput, options?: CallOptions): Promise<void>;
  /**
   * Delete an extension, for several ids at once. See {@link deleteExtensionBatch}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`: rate group Medium, app permission EditAccounts, user permission AddRemoveUsers, safe to repeat.
   *
   * @deprecated {@link deleteExtensionBatch} says why
   * @throws ApiError when the service says no; CMN-102: There is no such extension in the account. CMN-106: More ids are named at once than a batch may hold. JWS-1736: The extension owns the last device of a shared-lines group.
   */
  deleteBatch(this: AccountsExtensions<"EditAccounts">, ids: readonly (string | number)[], input?: DeleteExtensionBatchInput, options?: BatchOptions): Promise<BatchResult<void>>;
  /**
   * Change many extensions at once. See {@link bulkUpdateExtensions}.
   *
   * `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`: rate group Heavy, app permission EditExtensions, user permission EditExtensionInfo.
   *
   * @throws ApiError when the service says no; CMN-101: There are more than 500 records, or a value is not valid.
   */
  bulkUpdate(this: AccountsExtensions<"EditExtensions">, input: BulkUpdateExtensionsInput, options?: PollOptions): Poller<ExtensionBulkUpdateTask>;
  /**
   * Change many extensions at once, however many. See {@link bulkUpdateExtensionsInBulk}.
   *
   * `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`: rate group Heavy, app permission EditExtensions, user permission EditExtensionInfo.
   *
   * @throws ApiError when the service says no; CMN-101: There are more than 500 records, or a value is not valid.
   */
  bulkUpdateInBulk(this: AccountsExtensions<"EditExtensions">, input: BulkUpdateExtensionsInput, options?: BulkOptions): Promise<BulkResult<ExtensionUpdateOutcome>>;
  /**
   * Delete users. See {@link deleteUsers}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/extensions`: rate group Heavy, app permission EditAccounts, user permission Users, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  bulkDelete(this: AccountsExtensions<"EditAccounts">, input: DeleteUsersInput, options?: CallOptions): Promise<UsersDeleted>;
  /**
   * Delete users, however many. See {@link deleteUsersInBulk}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/extensions`: rate group Heavy, app permission EditAccounts, user permission Users, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  bulkDeleteInBulk(this: AccountsExtensions<"EditAccounts">, input: DeleteUsersInput, options?: BulkOptions): Promise<BulkResult<UserDeletionResult>>;
  /**
   * Create users with their roles and phones. See {@link batchProvisionUsers}.
   *
   * `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`: rate group Heavy, app permission EditAccounts, buys: never repeated once it may have arrived.
   *
   * @throws ApiError when the service says no; CMN-101: There are more than ten records, or a value is not valid. CMN-102: A role, cost centre, number or emergency location does not exist. CMN-406: The extension number or the login mail address is taken. EME-201: The provider of emergency calls does not take the address of a phone.
   */
  batchProvision(this: AccountsExtensions<"EditAccounts">, input: BatchProvisionUsersInput, options?: CallOptions): Promise<UserBatchResult>;
  /**
   * Create users with their roles and phones, however many. See {@link batchProvisionUsersInBulk}.
   *
   * `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`: rate group Heavy, app permission EditAccounts, buys: never repeated once it may have arrived.
   *
   * @throws ApiError when the service says no; CMN-101: There are more than ten records, or a value is not valid. CMN-102: A role, cost centre, number or emergency location does not exist. CMN-406: The extension number or the login mail address is taken. EME-201: The provider of emergency calls does not take the address of a phone.
   */
  batchProvisionInBulk(this: AccountsExtensions<"EditAccounts">, input: BatchProvisionUsersInput, options?: BulkOptions): Promise<BulkResult<UserBatchItem>>;
}

/** Operations of `accounts.extensions.freeNumbers`, for a client whose app has `Granted`. */
export interface AccountsExtensionsFreeNumbers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List free extension numbers. Internal: only the vendor's own apps may call it. See {@link listFreeExtensionNumbers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/free-numbers`: rate group Heavy, app permission ReadAccounts, user permission ReadExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsExtensionsFreeNumbers<"ReadAccounts">, input?: ListFreeExtensionNumbersInput, options?: CallOptions): Promise<FreeExtensionNumbers>;
}

/** Operations of `accounts.extensions.businessHours`, for a client whose app has `Granted`. */
export interface AccountsExtensionsBusinessHours<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read an extension's business hours. See {@link readUserBusinessHours}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsExtensionsBusinessHours<"ReadAccounts">, input?: ReadUserBusinessHoursInput, options?: CallOptions): Promise<BusinessHours>;
  /**
   * Change an extension's business hours. See {@link updateUserBusinessHours}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`: rate group Medium, app permission EditExtensions, user permission EditUserAnsweringRules, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  update(this: AccountsExtensionsBusinessHours<"EditExtensions">, input: UpdateUserBusinessHoursInput, options?: CallOptions): Promise<BusinessHours>;
}

/** Operations of `accounts.extensions.callerId`, for a client whose app has `Granted`. */
export interface AccountsExtensionsCallerId<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read what numbers an extension shows. See {@link readExtensionCallerId}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`: rate group Light, app permission ReadAccounts, user permission ReadCallerIDSettings, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsExtensionsCallerId<"ReadAccounts">, input?: ReadExtensionCallerIdInput, options?: CallOptions): Promise<ExtensionCallerId>;
  /**
   * Choose what numbers an extension shows. See {@link updateExtensionCallerId}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`: rate group Medium, app permission EditExtensions, user permission EditCallerIDSettings, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A device or a number is not there, or not the extension's.
   */
  update(this: AccountsExtensionsCallerId<"EditExtensions">, input: UpdateExtensionCallerIdInput, options?: CallOptions): Promise<ExtensionCallerId>;
}

/** Operations of `accounts.extensions.notifications`, for a client whose app has `Granted`. */
export interface AccountsExtensionsNotifications<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read what an extension is told of. See {@link readNotificationSettings}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`: rate group Light, app permission ReadAccounts, user permission ReadMessagesNotificationsSettings, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsExtensionsNotifications<"ReadAccounts">, input?: ReadNotificationSettingsInput, options?: CallOptions): Promise<NotificationSettings>;
  /**
   * Change what an extension is told of. See {@link updateNotificationSettings}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`: rate group Medium, app permission EditExtensions, user permission EditMessagesNotificationsSettings, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  update(this: AccountsExtensionsNotifications<"EditExtensions">, input: UpdateNotificationSettingsInput, options?: CallOptions): Promise<NotificationSettings>;
}

/** Operations of `accounts.extensions.features`, for a client whose app has `Granted`. */
export interface AccountsExtensionsFeatures<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List what an extension can use. See {@link listExtensionFeatures}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsExtensionsFeatures<"ReadAccounts">, input?: ListExtensionFeaturesInput, options?: CallOptions): Promise<FeatureList>;
}

/** Operations of `accounts.extensions.conferencing`, for a client whose app has `Granted`. */
export interface AccountsExtensionsConferencing<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read a user's conference. See {@link readConferencingSettings}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`: rate group Light, app permission ReadAccounts, user permission OrganizeConference, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-109: The account's feature Conferencing is off. CMN-403: The extension is of a type that has no conference.
   */
  read(this: AccountsExtensionsConferencing<"ReadAccounts">, input?: ReadConferencingSettingsInput, options?: CallOptions): Promise<ConferencingSettings>;
  /**
   * Change a user's conference. See {@link updateConferencingSettings}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`: rate group Medium, app permission EditExtensions, user permission OrganizeConference, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The conference does not have the number. CMN-109: The account's feature Conferencing is off. CMN-403: The extension is of a type that has no conference.
   */
  update(this: AccountsExtensionsConferencing<"EditExtensions">, input: UpdateConferencingSettingsInput, options?: CallOptions): Promise<ConferencingSettings>;
}

/** Operations of `accounts.extensions.grants`, for a client whose app has `Granted`. */
export interface AccountsExtensionsGrants<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List what an extension may do to others. See {@link listExtensionGrants}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`: rate group Light, app permission ReadAccounts, user permission ReadExtensionGrant, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsExtensionsGrants<"ReadAccounts">, input?: ListExtensionGrantsInput, options?: PagedOptions): Paged<ExtensionGrant>;
}

/** Operations of `accounts.extensions.bulkUpdateTasks`, for a client whose app has `Granted`. */
export interface AccountsExtensionsBulkUpdateTasks<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Ask how far a bulk update is. See {@link readExtensionBulkUpdateTask}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`: rate group Light, app permission EditExtensions, user permission EditExtensionInfo, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such task, or it is no longer kept.
   */
  read(this: AccountsExtensionsBulkUpdateTasks<"EditExtensions">, input: ReadExtensionBulkUpdateTaskInput, options?: CallOptions): Promise<ExtensionBulkUpdateTask>;
}

/** Operations of `accounts.extensions.administeredSites`, for a client whose app has `Granted`. */
export interface AccountsExtensionsAdministeredSites<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the sites that a user administers. See {@link listAdministeredSites}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsExtensionsAdministeredSites<"ReadAccounts">, input?: ListAdministeredSitesInput, options?: CallOptions): Promise<AdministeredSites>;
  /**
   * Choose the sites that a user administers. See {@link updateAdministeredSites}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`: rate group Medium, app permission EditAccounts, user permission EditAssignedRoles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A site is not there. CMN-403: The extension is of a type that has no roles.
   */
  update(this: AccountsExtensionsAdministeredSites<"EditAccounts">, input: UpdateAdministeredSitesInput, options?: CallOptions): Promise<AdministeredSites>;
}

/** Operations of `accounts.extensions.roles`, for a client whose app has `Granted`. */
export interface AccountsExtensionsRoles<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the roles that a user can be given. See {@link listAssignableRoles}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`: rate group Medium, app permission RoleManagement, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  listAssignable(this: AccountsExtensionsRoles<"RoleManagement">, input?: ListAssignableRolesInput, options?: PagedOptions): Paged<UserRole>;
  /**
   * List a user's roles. See {@link listUserAssignedRoles}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`: rate group Light, app permission ReadAccounts, user permission ReadAssignedRoles, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsExtensionsRoles<"ReadAccounts">, input?: ListUserAssignedRolesInput, options?: CallOptions): Promise<AssignedRoles>;
  /**
   * Choose a user's roles. See {@link updateUserAssignedRoles}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`: rate group Medium, app permission RoleManagement, user permission EditAssignedRoles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A role is not there. CMN-111: The account's owner would no longer be an administrator. CMN-403: The extension is of a type that has no roles.
   */
  update(this: AccountsExtensionsRoles<"RoleManagement">, input: UpdateUserAssignedRolesInput, options?: CallOptions): Promise<AssignedRoles>;
  /**
   * Put a user back on the default role. See {@link assignDefaultRole}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`: rate group Medium, app permission RoleManagement, user permission Users, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-403: The extension is of a type that has no roles.
   */
  assignDefault(this: AccountsExtensionsRoles<"RoleManagement">, input: AssignDefaultRoleInput, options?: CallOptions): Promise<AssignedRoles>;
}

/** Operations of `accounts.extensions.permissions`, for a client whose app has `Granted`. */
export interface AccountsExtensionsPermissions<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read what somebody may do. See {@link readAuthorizationProfile}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`: rate group Medium, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such target extension.
   */
  read(input?: ReadAuthorizationProfileInput, options?: CallOptions): Promise<AuthorizationProfile>;
  /**
   * Check whether somebody has a permission. See {@link checkUserPermission}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such permission, or no such target extension.
   */
  check(input: CheckUserPermissionInput, options?: CallOptions): Promise<PermissionCheck>;
}

/** Operations of `accounts.extensions.callQueues`, for a client whose app has `Granted`. */
export interface AccountsExtensionsCallQueues<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Choose a user's call queues. See {@link updateUserCallQueues}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`: rate group Medium, app permission EditAccounts, user permission EditCallQueuePresence, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A queue is not there. EXT-405: The extension is of a type that cannot be a queue's member.
   */
  update(this: AccountsExtensionsCallQueues<"EditAccounts">, input: UpdateUserCallQueuesInput, options?: CallOptions): Promise<UserCallQueues>;
}

/** Operations of `accounts.directory`, for a client whose app has `Granted`. */
export interface AccountsDirectory<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List whom the company's people can call. See {@link listDirectoryEntries}.
   *
   * `GET /restapi/v1.0/account/{accountId}/directory/entries`: rate group Medium, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsDirectory<"ReadAccounts">, input?: ListDirectoryEntriesInput, options?: PagedOptions): Paged<DirectoryEntry>;
  /**
   * Search whom the company's people can call. See {@link searchDirectoryEntries}.
   *
   * `POST /restapi/v1.0/account/{accountId}/directory/entries/search`: rate group Heavy, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  search(this: AccountsDirectory<"ReadAccounts">, input: SearchDirectoryEntriesInput, options?: CallOptions): Promise<DirectoryEntryList>;
  /**
   * Read an entry of the directory. See {@link readDirectoryEntry}.
   *
   * `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`: rate group Medium, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no; ADG-122: There is no such entry, or it is hidden from who asks.
   */
  read(this: AccountsDirectory<"ReadAccounts">, input: ReadDirectoryEntryInput, options?: CallOptions): Promise<DirectoryEntry>;
  /**
   * Read which accounts share a directory. See {@link readDirectoryFederation}.
   *
   * `GET /restapi/v1.0/account/{accountId}/directory/federation`: rate group Medium, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no; ADG-105: The account is in no federation, or in none of the kind.
   */
  readFederation(this: AccountsDirectory<"ReadAccounts">, input?: ReadDirectoryFederationInput, options?: CallOptions): Promise<DirectoryFederation>;
}

/** Operations of `accounts.auditTrail`, for a client whose app has `Granted`. */
export interface AccountsAuditTrail<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Search the changes of the account. See {@link searchAuditTrail}.
   *
   * `POST /restapi/v1.0/account/{accountId}/audit-trail/search`: rate group Heavy, app permission ReadAuditTrail, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  search(this: AccountsAuditTrail<"ReadAuditTrail">, input?: SearchAuditTrailInput, options?: CallOptions): Promise<AuditTrailPage>;
}

/** Operations of `accounts.customFields`, for a client whose app has `Granted`. */
export interface AccountsCustomFields<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the custom fields. See {@link listCustomFields}.
   *
   * `GET /restapi/v1.0/account/{accountId}/custom-fields`: rate group Light, app permission ReadAccounts, user permission ReadUserInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsCustomFields<"ReadAccounts">, input?: ListCustomFieldsInput, options?: CallOptions): Promise<CustomFieldList>;
  /**
   * Create a custom field. See {@link createCustomField}.
   *
   * `POST /restapi/v1.0/account/{accountId}/custom-fields`: rate group Medium, app permission EditAccounts, user permission Users.
   *
   * @throws ApiError when the service says no; CMN-111: The account has five fields. CMN-406: Another field has the name.
   */
  create(this: AccountsCustomFields<"EditAccounts">, input: CreateCustomFieldInput, options?: CallOptions): Promise<CustomField>;
  /**
   * Rename a custom field. See {@link updateCustomField}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`: rate group Medium, app permission EditAccounts, user permission Users, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-406: Another field has the name.
   */
  update(this: AccountsCustomFields<"EditAccounts">, input: UpdateCustomFieldInput, options?: CallOptions): Promise<CustomField>;
  /**
   * Delete a custom field. See {@link deleteCustomField}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`: rate group Medium, app permission EditAccounts, user permission Users, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(this: AccountsCustomFields<"EditAccounts">, input: DeleteCustomFieldInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.sites`, for a client whose app has `Granted`. */
export interface AccountsSites<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.sites.members`. */
  readonly members: AccountsSitesMembers<Granted>;
  /** Operations of `accounts.sites.ivr`. */
  readonly ivr: AccountsSitesIvr<Granted>;
  /**
   * List the sites. See {@link listSites}.
   *
   * `GET /restapi/v1.0/account/{accountId}/sites`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsSites<"ReadAccounts">, input?: ListSitesInput, options?: CallOptions): Promise<SiteList>;
  /**
   * Create a site. See {@link createSite}.
   *
   * `POST /restapi/v1.0/account/{accountId}/sites`: rate group Medium, app permission EditAccounts.
   *
   * @throws ApiError when the service says no; CMN-102: The operator, the cost centre, or an entry of a dictionary is not there. CMN-406: The name, the extension number or the code is taken.
   */
  create(this: AccountsSites<"EditAccounts">, input: CreateSiteInput, options?: CallOptions): Promise<Site>;
  /**
   * Read a site. See {@link readSite}.
   *
   * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsSites<"ReadAccounts">, input: ReadSiteInput, options?: CallOptions): Promise<Site>;
  /**
   * Change a site. See {@link updateSite}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission EditExtensions, user permission Sites, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The operator or an entry of a dictionary is not there. CMN-406: The name or the extension number is taken.
   */
  update(this: AccountsSites<"EditExtensions">, input: UpdateSiteInput, options?: CallOptions): Promise<Site>;
  /**
   * Delete a site. See {@link deleteSite}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`: rate group Light, app permission EditAccounts, user permission Sites, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-111: The site has members.
   */
  delete(this: AccountsSites<"EditAccounts">, input: DeleteSiteInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.sites.members`, for a client whose app has `Granted`. */
export interface AccountsSitesMembers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List a site's members. See {@link listSiteMembers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsSitesMembers<"ReadAccounts">, input: ListSiteMembersInput, options?: CallOptions): Promise<SiteMemberList>;
  /**
   * Move extensions to a site and away from it. See {@link assignSiteMembers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`: rate group Medium, app permission EditExtensions, user permission Sites, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: An extension of a list is not there. EXT-401: An extension is in both lists.
   */
  assign(this: AccountsSitesMembers<"EditExtensions">, input: AssignSiteMembersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.sites.ivr`, for a client whose app has `Granted`. */
export interface AccountsSitesIvr<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read a site's keys and voice menu. See {@link readSiteIvr}.
   *
   * `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsSitesIvr<"ReadAccounts">, input: ReadSiteIvrInput, options?: CallOptions): Promise<SiteIvr>;
  /**
   * Change a site's keys and voice menu. See {@link updateSiteIvr}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`: rate group Medium, app permission EditAccounts, user permission Sites, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-100: An action lacks its key or itself, or `Connect` its extension. CMN-101: A key stands there twice, or cannot have its action; or the menu is no voice menu. CMN-102: An extension is not there.
   */
  update(this: AccountsSitesIvr<"EditAccounts">, input: UpdateSiteIvrInput, options?: CallOptions): Promise<SiteIvr>;
}

/** Operations of `accounts.roles`, for a client whose app has `Granted`. */
export interface AccountsRoles<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.roles.assignments`. */
  readonly assignments: AccountsRolesAssignments<Granted>;
  /**
   * List the roles. See {@link listUserRoles}.
   *
   * `GET /restapi/v1.0/account/{accountId}/user-role`: rate group Medium, app permission ReadAccounts, user permission ReadUserRoles, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsRoles<"ReadAccounts">, input?: ListUserRolesInput, options?: PagedOptions): Paged<UserRole>;
  /**
   * Create a role. See {@link createCustomRole}.
   *
   * `POST /restapi/v1.0/account/{accountId}/user-role`: rate group Medium, app permission RoleManagement, user permission EditUserRoles.
   *
   * @throws ApiError when the service says no; CMN-102: A permission is not there. CMN-406: Another role has the name.
   */
  create(this: AccountsRoles<"RoleManagement">, input: CreateCustomRoleInput, options?: CallOptions): Promise<UserRole>;
  /**
   * Read the default role. See {@link readDefaultRole}.
   *
   * `GET /restapi/v1.0/account/{accountId}/user-role/default`: rate group Light, app permission RoleManagement, user permission Roles, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  readDefault(this: AccountsRoles<"RoleManagement">, input?: ReadDefaultRoleInput, options?: CallOptions): Promise<DefaultRole>;
  /**
   * Choose the default role. See {@link updateDefaultRole}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/user-role/default`: rate group Medium, app permission RoleManagement, user permission Roles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: There is no such role.
   */
  updateDefault(this: AccountsRoles<"RoleManagement">, input: UpdateDefaultRoleInput, options?: CallOptions): Promise<DefaultRole>;
  /**
   * Read a role. See {@link readUserRole}.
   *
   * `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Light, app permission ReadAccounts, user permission ReadUserRoles, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsRoles<"ReadAccounts">, input: ReadUserRoleInput, options?: CallOptions): Promise<UserRole>;
  /**
   * Change a role. See {@link updateUserRole}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Medium, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A permission is not there. CMN-111: The service defines the role. CMN-406: Another role has the name.
   */
  update(this: AccountsRoles<"RoleManagement">, input: UpdateUserRoleInput, options?: CallOptions): Promise<UserRole>;
  /**
   * Delete a role. See {@link deleteCustomRole}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`: rate group Medium, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-111: Somebody has the role, it is the default one, or the service defines it.
   */
  delete(this: AccountsRoles<"RoleManagement">, input: DeleteCustomRoleInput, options?: CallOptions): Promise<void>;
  /**
   * Give a role to users and take it from others. See {@link assignUserRoles}.
   *
   * `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`: rate group Heavy, app permission RoleManagement, user permission EditUserRoles, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: An extension of a list is not there. CMN-111: The account's owner would no longer be an administrator. EXT-401: An extension is in both lists.
   */
  assign(this: AccountsRoles<"RoleManagement">, input: AssignUserRolesInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.roles.assignments`, for a client whose app has `Granted`. */
export interface AccountsRolesAssignments<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List who has which roles. See {@link listAssignedRoles}.
   *
   * `GET /restapi/v1.0/account/{accountId}/assigned-role`: rate group Medium, app permission ReadAccounts, user permission ReadAssignedRoles, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsRolesAssignments<"ReadAccounts">, input?: ListAssignedRolesInput, options?: CallOptions): Promise<ExtensionRolesList>;
}

/** Operations of `accounts.templates`, for a client whose app has `Granted`. */
export interface AccountsTemplates<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the templates. See {@link listUserTemplates}.
   *
   * `GET /restapi/v1.0/account/{accountId}/templates`: rate group Medium, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsTemplates<"ReadAccounts">, input?: ListUserTemplatesInput, options?: PagedOptions): Paged<Template>;
  /**
   * Read a template. See {@link readUserTemplate}.
   *
   * `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsTemplates<"ReadAccounts">, input: ReadUserTemplateInput, options?: CallOptions): Promise<Template>;
}

/** Operations of `accounts.licenses`, for a client whose app has `Granted`. */
export interface AccountsLicenses<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.licenses.types`. */
  readonly types: AccountsLicensesTypes<Granted>;
  /**
   * List the licences. Advanced: only apps that the vendor has reviewed for it may call it. See {@link listLicenses}.
   *
   * `GET /restapi/v1.0/account/{accountId}/licenses`: rate group Light, app permission ReadAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsLicenses<"ReadAccounts">, input?: ListLicensesInput, options?: PagedOptions): Paged<License>;
  /**
   * Buy licences. Advanced: only apps that the vendor has reviewed for it may call it. See {@link purchaseLicenses}.
   *
   * `POST /restapi/v1.0/account/{accountId}/licenses/bulk-purchase`: rate group Heavy, app permission EditAccounts, user permission MeetingsPlan, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  purchase(this: AccountsLicenses<"EditAccounts">, input: PurchaseLicensesInput, options?: CallOptions): Promise<void>;
  /**
   * Read a licence. Advanced: only apps that the vendor has reviewed for it may call it. See {@link readLicense}.
   *
   * `GET /restapi/v1.0/account/{accountId}/licenses/{licenseId}`: rate group Light, app permission ReadAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsLicenses<"ReadAccounts">, input: ReadLicenseInput, options?: CallOptions): Promise<License>;
  /**
   * Give up a licence. Advanced: only apps that the vendor has reviewed for it may call it. See {@link deleteLicense}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/licenses/{licenseId}`: rate group Medium, app permission EditAccounts, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  delete(this: AccountsLicenses<"EditAccounts">, input: DeleteLicenseInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.licenses.types`, for a client whose app has `Granted`. */
export interface AccountsLicensesTypes<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the licence types. Advanced: only apps that the vendor has reviewed for it may call it. See {@link listLicenseTypes}.
   *
   * `GET /restapi/v1.0/dictionary/license-types`: rate group Light, user permission MeetingsPlan, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(options?: CallOptions): Promise<LicenseTypeList>;
}

/** Operations of `accounts.callQueues`, for a client whose app has `Granted`. */
export interface AccountsCallQueues<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.callQueues.overflow`. */
  readonly overflow: AccountsCallQueuesOverflow<Granted>;
  /** Operations of `accounts.callQueues.members`. */
  readonly members: AccountsCallQueuesMembers<Granted>;
  /**
   * List the call queues. See {@link listCallQueues}.
   *
   * `GET /restapi/v1.0/account/{accountId}/call-queues`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsCallQueues<"ReadAccounts">, input?: ListCallQueuesInput, options?: PagedOptions): Paged<CallQueue>;
  /**
   * Read a call queue. See {@link readCallQueue}.
   *
   * `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsCallQueues<"ReadAccounts">, input: ReadCallQueueInput, options?: CallOptions): Promise<CallQueueDetails>;
  /**
   * Change a call queue. See {@link updateCallQueue}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`: rate group Light, app permission EditExtensions, user permission EditUserInfo, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another extension has the number.
   */
  update(this: AccountsCallQueues<"EditExtensions">, input: UpdateCallQueueInput, options?: CallOptions): Promise<CallQueueDetails>;
}

/** Operations of `accounts.callQueues.overflow`, for a client whose app has `Granted`. */
export interface AccountsCallQueuesOverflow<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read where a queue's calls go. See {@link readCallQueueOverflow}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`: rate group Heavy, app permission ReadAccounts, user permission CallQueueToCallQueue, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(this: AccountsCallQueuesOverflow<"ReadAccounts">, input: ReadCallQueueOverflowInput, options?: CallOptions): Promise<CallQueueOverflow>;
  /**
   * Choose where a queue's calls go. See {@link updateCallQueueOverflow}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`: rate group Heavy, app permission EditExtensions, user permission CallQueueToCallQueue, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: A queue of the list is not there.
   */
  update(this: AccountsCallQueuesOverflow<"EditExtensions">, input: UpdateCallQueueOverflowInput, options?: CallOptions): Promise<CallQueueOverflow>;
}

/** Operations of `accounts.callQueues.members`, for a client whose app has `Granted`. */
export interface AccountsCallQueuesMembers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List a queue's members. See {@link listCallQueueMembers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsCallQueuesMembers<"ReadAccounts">, input: ListCallQueueMembersInput, options?: PagedOptions): Paged<CallQueueMember>;
  /**
   * Add and remove queue members. See {@link assignCallQueueMembers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission Groups, safe to repeat.
   *
   * @throws ApiError when the service says no; EXT-405: An extension is of a type that cannot be a queue's member.
   */
  assign(this: AccountsCallQueuesMembers<"EditExtensions">, input: AssignCallQueueMembersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.departments`, for a client whose app has `Granted`. */
export interface AccountsDepartments<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.departments.members`. */
  readonly members: AccountsDepartmentsMembers<Granted>;
}

/** Operations of `accounts.departments.members`, for a client whose app has `Granted`. */
export interface AccountsDepartmentsMembers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List a department's members. See {@link listDepartmentMembers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @deprecated {@link listDepartmentMembers} says why
   * @throws ApiError when the service says no; CMN-102: There is no such extension, or it is not of type Department.
   */
  list(this: AccountsDepartmentsMembers<"ReadAccounts">, input: ListDepartmentMembersInput, options?: PagedOptions): Paged<ExtensionReference>;
  /**
   * Add and remove department members. See {@link assignDepartmentMembers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`: rate group Heavy, app permission EditAccounts, user permission UserGroups, safe to repeat.
   *
   * @deprecated {@link assignDepartmentMembers} says why
   * @throws ApiError when the service says no; EXT-401: An extension stands both among the added and among the removed.
   */
  assign(this: AccountsDepartmentsMembers<"EditAccounts">, input?: AssignDepartmentMembersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.pagingGroups`, for a client whose app has `Granted`. */
export interface AccountsPagingGroups<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.pagingGroups.users`. */
  readonly users: AccountsPagingGroupsUsers<Granted>;
  /** Operations of `accounts.pagingGroups.devices`. */
  readonly devices: AccountsPagingGroupsDevices<Granted>;
  /**
   * Add and remove paging group members. See {@link assignPagingGroupMembers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`: rate group Heavy, app permission EditAccounts, user permission Groups, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: An id in `addedDeviceIds` is not one that the group takes.
   */
  assign(this: AccountsPagingGroups<"EditAccounts">, input: AssignPagingGroupMembersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.pagingGroups.users`, for a client whose app has `Granted`. */
export interface AccountsPagingGroupsUsers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List who may page a group. See {@link listPagingGroupUsers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`: rate group Light, app permission ReadAccounts, user permission ReadUserInfo, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsPagingGroupsUsers<"ReadAccounts">, input: ListPagingGroupUsersInput, options?: PagedOptions): Paged<PagingGroupUser>;
}

/** Operations of `accounts.pagingGroups.devices`, for a client whose app has `Granted`. */
export interface AccountsPagingGroupsDevices<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the devices of a paging group. See {@link listPagingGroupDevices}.
   *
   * `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`: rate group Light, app permission ReadAccounts, user permission ReadCompanyDevices, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsPagingGroupsDevices<"ReadAccounts">, input: ListPagingGroupDevicesInput, options?: PagedOptions): Paged<PagingGroupDevice>;
}

/** Operations of `accounts.parkLocations`, for a client whose app has `Granted`. */
export interface AccountsParkLocations<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.parkLocations.users`. */
  readonly users: AccountsParkLocationsUsers<Granted>;
}

/** Operations of `accounts.parkLocations.users`, for a client whose app has `Granted`. */
export interface AccountsParkLocationsUsers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List who may use a park location. Internal: only the vendor's own apps may call it. See {@link listParkLocationUsers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/users`: rate group Light, app permission ReadAccounts, user permission ReadExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsParkLocationsUsers<"ReadAccounts">, input: ListParkLocationUsersInput, options?: PagedOptions): Paged<ExtensionReference>;
  /**
   * Add and remove park location users. Internal: only the vendor's own apps may call it. See {@link assignParkLocationUsers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission EditExtensions, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  assign(this: AccountsParkLocationsUsers<"EditExtensions">, input: AssignParkLocationUsersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.monitoringGroups`, for a client whose app has `Granted`. */
export interface AccountsMonitoringGroups<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.monitoringGroups.members`. */
  readonly members: AccountsMonitoringGroupsMembers<Granted>;
  /**
   * List the call monitoring groups. See {@link listMonitoringGroups}.
   *
   * `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsMonitoringGroups<"ReadAccounts">, input?: ListMonitoringGroupsInput, options?: PagedOptions): Paged<MonitoringGroup>;
  /**
   * Create a call monitoring group. See {@link createMonitoringGroup}.
   *
   * `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`: rate group Medium, app permission EditExtensions, user permission Groups.
   *
   * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another group has the name.
   */
  create(this: AccountsMonitoringGroups<"EditExtensions">, input: CreateMonitoringGroupInput, options?: CallOptions): Promise<MonitoringGroup>;
  /**
   * Rename a call monitoring group. See {@link updateMonitoringGroup}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`: rate group Medium, app permission EditExtensions, user permission Groups, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The site is not there. CMN-406: Another group has the name.
   */
  update(this: AccountsMonitoringGroups<"EditExtensions">, input: UpdateMonitoringGroupInput, options?: CallOptions): Promise<MonitoringGroup>;
  /**
   * Delete a call monitoring group. See {@link deleteMonitoringGroup}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`: rate group Medium, app permission EditExtensions, user permission Groups, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(this: AccountsMonitoringGroups<"EditExtensions">, input: DeleteMonitoringGroupInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.monitoringGroups.members`, for a client whose app has `Granted`. */
export interface AccountsMonitoringGroupsMembers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List who belongs to a call monitoring group. See {@link listMonitoringGroupMembers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`: rate group Medium, app permission ReadAccounts, user permission ReadExtensions, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsMonitoringGroupsMembers<"ReadAccounts">, input: ListMonitoringGroupMembersInput, options?: PagedOptions): Paged<MonitoringGroupMember>;
  /**
   * Change who belongs to a call monitoring group. See {@link assignMonitoringGroupMembers}.
   *
   * `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`: rate group Heavy, app permission EditExtensions, user permission Groups, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-100: One who joins has no permissions. CMN-101: An extension of this kind cannot be a member. CMN-102: An extension is not there, or one that shall change is no member. CMN-406: A list names an extension twice. EXT-401: An extension is in two lists.
   */
  assign(this: AccountsMonitoringGroupsMembers<"EditExtensions">, input: AssignMonitoringGroupMembersInput, options?: CallOptions): Promise<void>;
}

/** Operations of `accounts.costCenters`, for a client whose app has `Granted`. */
export interface AccountsCostCenters<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the cost centres. See {@link listCostCenters}.
   *
   * `GET /restapi/v2/accounts/{accountId}/cost-centers`: rate group Light, app permission ReadAccounts, user permission CostCenterManagement, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(this: AccountsCostCenters<"ReadAccounts">, input?: ListCostCentersInput, options?: CallOptions): Promise<CostCenterList>;
}

/** Operations of `accounts.dictionary`, for a client whose app has `Granted`. */
export interface AccountsDictionary<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.dictionary.brands`. */
  readonly brands: AccountsDictionaryBrands<Granted>;
  /** Operations of `accounts.dictionary.servicePlans`. */
  readonly servicePlans: AccountsDictionaryServicePlans<Granted>;
  /** Operations of `accounts.dictionary.countries`. */
  readonly countries: AccountsDictionaryCountries<Granted>;
  /** Operations of `accounts.dictionary.states`. */
  readonly states: AccountsDictionaryStates<Granted>;
  /** Operations of `accounts.dictionary.timezones`. */
  readonly timezones: AccountsDictionaryTimezones<Granted>;
  /** Operations of `accounts.dictionary.languages`. */
  readonly languages: AccountsDictionaryLanguages<Granted>;
  /** Operations of `accounts.dictionary.permissions`. */
  readonly permissions: AccountsDictionaryPermissions<Granted>;
  /** Operations of `accounts.dictionary.permissionCategories`. */
  readonly permissionCategories: AccountsDictionaryPermissionCategories<Granted>;
  /** Operations of `accounts.dictionary.roles`. */
  readonly roles: AccountsDictionaryRoles<Granted>;
  /** Operations of `accounts.dictionary.locations`. */
  readonly locations: AccountsDictionaryLocations<Granted>;
}

/** Operations of `accounts.dictionary.brands`, for a client whose app has `Granted`. */
export interface AccountsDictionaryBrands<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `accounts.dictionary.brands.contractedCountries`. */
  readonly contractedCountries: AccountsDictionaryBrandsContractedCountries<Granted>;
  /** Operations of `accounts.dictionary.brands.domesticCountries`. */
  readonly domesticCountries: AccountsDictionaryBrandsDomesticCountries<Granted>;
  /**
   * Read a brand. Internal: only the vendor's own apps may call it. See {@link readBrand}.
   *
   * `GET /restapi/v1.0/dictionary/brand/{brandId}`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadBrandInput, options?: CallOptions): Promise<Brand>;
}

/** Operations of `accounts.dictionary.brands.contractedCountries`, for a client whose app has `Granted`. */
export interface AccountsDictionaryBrandsContractedCountries<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the countries of a brand's contracts. See {@link listContractedCountries}.
   *
   * `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input: ListContractedCountriesInput, options?: CallOptions): Promise<ContractedCountryList>;
}

/** Operations of `accounts.dictionary.brands.domesticCountries`, for a client whose app has `Granted`. */
export interface AccountsDictionaryBrandsDomesticCountries<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the domestic countries of a contract. See {@link listDomesticCountries}.
   *
   * `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input: ListDomesticCountriesInput, options?: PagedOptions): Paged<Country>;
}

/** Operations of `accounts.dictionary.servicePlans`, for a client whose app has `Granted`. */
export interface AccountsDictionaryServicePlans<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read a service plan. Internal: only the vendor's own apps may call it. See {@link readServicePlan}.
   *
   * `GET /restapi/v1.0/dictionary/service-plan/{servicePlanId}`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadServicePlanInput, options?: CallOptions): Promise<ServicePlan>;
}

/** Operations of `accounts.dictionary.countries`, for a client whose app has `Granted`. */
export interface AccountsDictionaryCountries<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the countries. See {@link listCountries}.
   *
   * `GET /restapi/v1.0/dictionary/country`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListCountriesInput, options?: PagedOptions): Paged<Country>;
  /**
   * Read a country. See {@link readCountry}.
   *
   * `GET /restapi/v1.0/dictionary/country/{countryId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadCountryInput, options?: CallOptions): Promise<Country>;
}

/** Operations of `accounts.dictionary.states`, for a client whose app has `Granted`. */
export interface AccountsDictionaryStates<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the states. See {@link listStates}.
   *
   * `GET /restapi/v1.0/dictionary/state`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListStatesInput, options?: PagedOptions): Paged<State>;
  /**
   * Read a state. See {@link readState}.
   *
   * `GET /restapi/v1.0/dictionary/state/{stateId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadStateInput, options?: CallOptions): Promise<State>;
}

/** Operations of `accounts.dictionary.timezones`, for a client whose app has `Granted`. */
export interface AccountsDictionaryTimezones<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the time zones. See {@link listTimezones}.
   *
   * `GET /restapi/v1.0/dictionary/timezone`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListTimezonesInput, options?: PagedOptions): Paged<Timezone>;
  /**
   * Read a time zone. See {@link readTimezone}.
   *
   * `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadTimezoneInput, options?: CallOptions): Promise<Timezone>;
}

/** Operations of `accounts.dictionary.languages`, for a client whose app has `Granted`. */
export interface AccountsDictionaryLanguages<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the languages. See {@link listLanguages}.
   *
   * `GET /restapi/v1.0/dictionary/language`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(options?: CallOptions): Promise<LanguageList>;
  /**
   * Read a language. See {@link readLanguage}.
   *
   * `GET /restapi/v1.0/dictionary/language/{languageId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadLanguageInput, options?: CallOptions): Promise<Language>;
}

/** Operations of `accounts.dictionary.permissions`, for a client whose app has `Granted`. */
export interface AccountsDictionaryPermissions<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the user permissions. See {@link listPermissions}.
   *
   * `GET /restapi/v1.0/dictionary/permission`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListPermissionsInput, options?: PagedOptions): Paged<UserPermission>;
  /**
   * Read a user permission. See {@link readPermission}.
   *
   * `GET /restapi/v1.0/dictionary/permission/{permissionId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadPermissionInput, options?: CallOptions): Promise<UserPermission>;
}

/** Operations of `accounts.dictionary.permissionCategories`, for a client whose app has `Granted`. */
export interface AccountsDictionaryPermissionCategories<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the categories of user permissions. See {@link listPermissionCategories}.
   *
   * `GET /restapi/v1.0/dictionary/permission-category`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListPermissionCategoriesInput, options?: PagedOptions): Paged<PermissionCategory>;
  /**
   * Read a category of user permissions. See {@link readPermissionCategory}.
   *
   * `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadPermissionCategoryInput, options?: CallOptions): Promise<PermissionCategory>;
}

/** Operations of `accounts.dictionary.roles`, for a client whose app has `Granted`. */
export interface AccountsDictionaryRoles<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the roles that the service defines. See {@link listStandardRoles}.
   *
   * `GET /restapi/v1.0/dictionary/user-role`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListStandardRolesInput, options?: PagedOptions): Paged<UserRole>;
  /**
   * Read a role that the service defines. See {@link readStandardRole}.
   *
   * `GET /restapi/v1.0/dictionary/user-role/{roleId}`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  read(input: ReadStandardRoleInput, options?: CallOptions): Promise<UserRole>;
}

/** Operations of `accounts.dictionary.locations`, for a client whose app has `Granted`. */
export interface AccountsDictionaryLocations<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List cities and area codes. See {@link listLocations}.
   *
   * `GET /restapi/v1.0/dictionary/location`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(input?: ListLocationsInput, options?: PagedOptions): Paged<DialingLocation>;
}

/**
 * The operations of `accounts` for one client.
 *
 * @param client - sends the calls
 */
export function createAccounts<Granted extends AppPermission>(client: Client<Granted>): Accounts<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    serviceInfo: {
      read: (input, options) => readServiceInfo(all, input, options),
    },
    businessAddress: {
      read: (input, options) => readBusinessAddress(all, input, options),
      update: (input, options) => updateBusinessAddress(all, input, options),
    },
    regionalSettings: {
      read: (input, options) => readAccountRegionalSettings(all, input, options),
      update: (input, options) => updateAccountRegionalSettings(all, input, options),
    },
    businessHours: {
      read: (input, options) => readCompanyBusinessHours(all, input, options),
      update: (input, options) => updateCompanyBusinessHours(all, input, options),
    },
    extensions: {
      freeNumbers: {
        list: (input, options) => listFreeExtensionNumbers(all, input, options),
      },
      businessHours: {
        read: (input, options) => readUserBusinessHours(all, input, options),
        update: (input, options) => updateUserBusinessHours(all, input, options),
      },
      callerId: {
        read: (input, options) => readExtensionCallerId(all, input, options),
        update: (input, options) => updateExtensionCallerId(all, input, options),
      },
      notifications: {
        read: (input, options) => readNotificationSettings(all, input, options),
        update: (input, options) => updateNotificationSettings(all, input, options),
      },
      features: {
        list: (input, options) => listExtensionFeatures(all, input, options),
      },
      conferencing: {
        read: (input, options) => readConferencingSettings(all, input, options),
        update: (input, options) => updateConferencingSettings(all, input, options),
      },
      grants: {
        list: (input, options) => listExtensionGrants(all, input, options),
      },
      bulkUpdateTasks: {
        read: (input, options) => readExtensionBulkUpdateTask(all, input, options),
      },
      administeredSites: {
        list: (input, options) => listAdministeredSites(all, input, options),
        update: (input, options) => updateAdministeredSites(all, input, options),
      },
      roles: {
        listAssignable: (input, options) => listAssignableRoles(all, input, options),
        list: (input, options) => listUserAssignedRoles(all, input, options),
        update: (input, options) => updateUserAssignedRoles(all, input, options),
        assignDefault: (input, options) => assignDefaultRole(all, input, options),
      },
      permissions: {
        read: (input, options) => readAuthorizationProfile(all, input, options),
        check: (input, options) => checkUserPermission(all, input, options),
      },
      callQueues: {
        update: (input, options) => updateUserCallQueues(all, input, options),
      },
      list: (input, options) => listExtensions(all, input, options),
      create: (input, options) => createExtension(all, input, options),
      read: (input, options) => readExtension(all, input, options),
      readBatch: (ids, input, options) => readExtensionBatch(all, ids, input, options),
      update: (input, options) => updateExtension(all, input, options),
      delete: (input, options) => deleteExtension(all, input, options),
      deleteBatch: (ids, input, options) => deleteExtensionBatch(all, ids, input, options),
      bulkUpdate: (input, options) => bulkUpdateExtensions(all, input, options),
      bulkUpdateInBulk: (input, options) => bulkUpdateExtensionsInBulk(all, input, options),
      bulkDelete: (input, options) => deleteUsers(all, input, options),
      bulkDeleteInBulk: (input, options) => deleteUsersInBulk(all, input, options),
      batchProvision: (input, options) => batchProvisionUsers(all, input, options),
      batchProvisionInBulk: (input, options) => batchProvisionUsersInBulk(all, input, options),
    },
    directory: {
      list: (input, options) => listDirectoryEntries(all, input, options),
      search: (input, options) => searchDirectoryEntries(all, input, options),
      read: (input, options) => readDirectoryEntry(all, input, options),
      readFederation: (input, options) => readDirectoryFederation(all, input, options),
    },
    auditTrail: {
      search: (input, options) => searchAuditTrail(all, input, options),
    },
    customFields: {
      list: (input, options) => listCustomFields(all, input, options),
      create: (input, options) => createCustomField(all, input, options),
      update: (input, options) => updateCustomField(all, input, options),
      delete: (input, options) => deleteCustomField(all, input, options),
    },
    sites: {
      members: {
        list: (input, options) => listSiteMembers(all, input, options),
        assign: (input, options) => assignSiteMembers(all, input, options),
      },
      ivr: {
        read: (input, options) => readSiteIvr(all, input, options),
        update: (input, options) => updateSiteIvr(all, input, options),
      },
      list: (input, options) => listSites(all, input, options),
      create: (input, options) => createSite(all, input, options),
      read: (input, options) => readSite(all, input, options),
      update: (input, options) => updateSite(all, input, options),
      delete: (input, options) => deleteSite(all, input, options),
    },
    roles: {
      assignments: {
        list: (input, options) => listAssignedRoles(all, input, options),
      },
      list: (input, options) => listUserRoles(all, input, options),
      create: (input, options) => createCustomRole(all, input, options),
      readDefault: (input, options) => readDefaultRole(all, input, options),
      updateDefault: (input, options) => updateDefaultRole(all, input, options),
      read: (input, options) => readUserRole(all, input, options),
      update: (input, options) => updateUserRole(all, input, options),
      delete: (input, options) => deleteCustomRole(all, input, options),
      assign: (input, options) => assignUserRoles(all, input, options),
    },
    templates: {
      list: (input, options) => listUserTemplates(all, input, options),
      read: (input, options) => readUserTemplate(all, input, options),
    },
    licenses: {
      types: {
        list: (options) => listLicenseTypes(all, options),
      },
      list: (input, options) => listLicenses(all, input, options),
      purchase: (input, options) => purchaseLicenses(all, input, options),
      read: (input, options) => readLicense(all, input, options),
      delete: (input, options) => deleteLicense(all, input, options),
    },
    callQueues: {
      overflow: {
        read: (input, options) => readCallQueueOverflow(all, input, options),
        update: (input, options) => updateCallQueueOverflow(all, input, options),
      },
      members: {
        list: (input, options) => listCallQueueMembers(all, input, options),
        assign: (input, options) => assignCallQueueMembers(all, input, options),
      },
      list: (input, options) => listCallQueues(all, input, options),
      read: (input, options) => readCallQueue(all, input, options),
      update: (input, options) => updateCallQueue(all, input, options),
    },
    departments: {
      members: {
        list: (input, options) => listDepartmentMembers(all, input, options),
        assign: (input, options) => assignDepartmentMembers(all, input, options),
      },
    },
    pagingGroups: {
      users: {
        list: (input, options) => listPagingGroupUsers(all, input, options),
      },
      devices: {
        list: (input, options) => listPagingGroupDevices(all, input, options),
      },
      assign: (input, options) => assignPagingGroupMembers(all, input, options),
    },
    parkLocations: {
      users: {
        list: (input, options) => listParkLocationUsers(all, input, options),
        assign: (input, options) => assignParkLocationUsers(all, input, options),
      },
    },
    monitoringGroups: {
      members: {
        list: (input, options) => listMonitoringGroupMembers(all, input, options),
        assign: (input, options) => assignMonitoringGroupMembers(all, input, options),
      },
      list: (input, options) => listMonitoringGroups(all, input, options),
      create: (input, options) => createMonitoringGroup(all, input, options),
      update: (input, options) => updateMonitoringGroup(all, input, options),
      delete: (input, options) => deleteMonitoringGroup(all, input, options),
    },
    costCenters: {
      list: (input, options) => listCostCenters(all, input, options),
    },
    dictionary: {
      brands: {
        contractedCountries: {
          list: (input, options) => listContractedCountries(all, input, options),
        },
        domesticCountries: {
          list: (input, options) => listDomesticCountries(all, input, options),
        },
        read: (input, options) => readBrand(all, input, options),
      },
      servicePlans: {
        read: (input, options) => readServicePlan(all, input, options),
      },
      countries: {
        list: (input, options) => listCountries(all, input, options),
        read: (input, options) => readCountry(all, input, options),
      },
      states: {
        list: (input, options) => listStates(all, input, options),
        read: (input, options) => readState(all, input, options),
      },
      timezones: {
        list: (input, options) => listTimezones(all, input, options),
        read: (input, options) => readTimezone(all, input, options),
      },
      languages: {
        list: (options) => listLanguages(all, options),
        read: (input, options) => readLanguage(all, input, options),
      },
      permissions: {
        list: (input, options) => listPermissions(all, input, options),
        read: (input, options) => readPermission(all, input, options),
      },
      permissionCategories: {
        list: (input, options) => listPermissionCategories(all, input, options),
        read: (input, options) => readPermissionCategory(all, input, options),
      },
      roles: {
        list: (input, options) => listStandardRoles(all, input, options),
        read: (input, options) => readStandardRole(all, input, options),
      },
      locations: {
        list: (input, options) => listLocations(all, input, options),
      },
    },
    create: (input, options) => createAccount(all, input, options),
    read: (input, options) => readAccount(all, input, options),
    readV2: (input, options) => readAccountV2(all, input, options),
    sendWelcomeEmail: (input, options) => sendWelcomeEmail(all, input, options),
    sendActivationEmail: (input, options) => sendActivationEmail(all, input, options),
  };
}

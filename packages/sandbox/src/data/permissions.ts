import type { IdSource } from "./id-source.ts";

/** What user permissions are sorted by. */
export interface PermissionCategoryEntry {
  readonly id: string;
  readonly idSource: IdSource;
  readonly displayName: string;
  readonly description: string;
  /** The names of those that belong to it. */
  readonly permissions: readonly string[];
}

/**
 * The user permissions that the vendor's reference names, each in a category; a test holds them to the contract. The service
 * knows more of them. Of its categories two are published, `UserSettings` and `UserData` (the vendor's old guide to roles), and
 * of none what belongs to it: that is ours.
 */
export const permissionCategories: readonly PermissionCategoryEntry[] = [
  {
    id: "UserSettings",
    idSource: "guide",
    displayName: "User settings",
    description: "What people set for themselves, or others for them",
    permissions: words(`
      EditCallerIDSettings EditMessagesNotificationsSettings EditUserAnsweringRules EditUserCredentials EditUserDevices
      EditUserForwardingFlipNumbers EditUserInfo OrganizeConference ReadCallerIDSettings ReadExtensionGrant
      ReadMessagesNotificationsSettings ReadUserDevices ReadUserForwardingFlipNumbers ReadUserInfo ReadUserPhoneNumbers
    `),
  },
  {
    id: "900001",
    idSource: "ours",
    displayName: "Company",
    description: "What the company is and how it works",
    permissions: words(`
      AccountAdministration CostCenterManagement EditCompanyInfo MeetingsPlan ReadCompanyAnsweringRules ReadCompanyInfo Sites
    `),
  },
  {
    id: "900002",
    idSource: "ours",
    displayName: "People and groups",
    description: "Who works there, and in which groups",
    permissions: words(`
      AddRemoveUsers CallQueueToCallQueue EditCallQueuePresence EditExtensionInfo EditExtensions Groups ReadExtensions UserGroups
      Users
    `),
  },
  {
    id: "900003",
    idSource: "ours",
    displayName: "Roles",
    description: "Who may do what",
    permissions: words("EditAssignedRoles EditUserRoles ReadAssignedRoles ReadUserRoles Roles"),
  },
  {
    id: "900004",
    idSource: "ours",
    displayName: "Phones and numbers",
    description: "What people call with",
    permissions: words(`
      AddRemoveDevices EditAccountDevices EditCompanyDevices EditCompanyPhoneNumbers ReadCompanyDevices ReadCompanyPhoneNumbers
    `),
  },
  {
    id: "900005",
    idSource: "ours",
    displayName: "Emergency calls",
    description: "Where help is sent to",
    permissions: words("ConfigureEmergencyMaps EmergencyFramework"),
  },
];

/** The names of all of them, in their order. */
export const permissionNames: readonly string[] = permissionCategories.flatMap(({ permissions }) => permissions).toSorted();

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

import type { Kind } from "./types.ts";

/** An index over members of the stored JSON. */
export interface Index {
  readonly name: string;
  /** Expressions over `doc`; lookups by the plain `doc ->> '$.member'` ones use the index. */
  readonly over: readonly string[];
  /** Which records it holds; all when left out. */
  readonly where?: string;
  /** For a unique one: what a second record with the same value is refused for. */
  readonly unique?: { readonly parameterName: string };
}

/** The expression by which collections look up a member. */
export function member(name: string): string {
  return `doc ->> '$.${name}'`;
}

const byAccount = (kind: Kind, ...members: readonly string[]): Index => ({
  name: `${kind}_by_account`,
  over: ["accountId", ...members].map(member),
});

/**
 * Every collection with its indexes. The unique ones are the sandbox's invariants: whatever a handler forgets to check
 * ends here, as CMN-406 on that parameter.
 */
export const collections: Readonly<Record<Kind, readonly Index[]>> = {
  accounts: [{ name: "accounts_partner", over: [member("partnerId")], where: `${member("partnerId")} IS NOT NULL` }],
  sites: [
    byAccount("sites"),
    { name: "sites_name", over: [member("accountId"), member("name")], unique: { parameterName: "name" } },
    {
      name: "sites_code",
      over: [member("accountId"), member("code")],
      where: `${member("code")} IS NOT NULL`,
      unique: { parameterName: "code" },
    },
    { name: "sites_of_operator", over: [member("operatorId")], where: `${member("operatorId")} IS NOT NULL` },
  ],
  roles: [byAccount("roles")],
  extensions: [
    byAccount("extensions"),
    {
      name: "extensions_number",
      over: [member("accountId"), member("extensionNumber")],
      where: `${member("extensionNumber")} IS NOT NULL`,
      unique: { parameterName: "extensionNumber" },
    },
    {
      name: "extensions_login",
      over: [`lower(${member("contact.email")})`],
      where: member("contact.emailAsLoginName"),
      unique: { parameterName: "contact.email" },
    },
    {
      name: "extensions_partner",
      over: [member("accountId"), member("partnerId")],
      where: `${member("partnerId")} IS NOT NULL`,
      unique: { parameterName: "partnerId" },
    },
    { name: "extensions_jwt", over: [member("jwt")], where: `${member("jwt")} IS NOT NULL` },
  ],
  memberships: [
    {
      name: "memberships_once",
      over: [member("groupId"), member("role"), member("memberId")],
      unique: { parameterName: "memberId" },
    },
    { name: "memberships_of_member", over: [member("memberId")] },
  ],
  monitoringGroups: [
    byAccount("monitoringGroups"),
    { name: "monitoring_groups_name", over: [member("accountId"), member("name")], unique: { parameterName: "name" } },
  ],
  monitoringMembers: [
    { name: "monitoring_members_of_group", over: [member("groupId")] },
    { name: "monitoring_members_of_extension", over: [member("extensionId")] },
  ],
  devices: [
    byAccount("devices"),
    { name: "devices_of_extension", over: [member("extensionId")] },
    { name: "devices_of_box", over: [member("boxBillingId")], where: `${member("boxBillingId")} IS NOT NULL` },
  ],
  lines: [
    byAccount("lines"),
    { name: "lines_of_device", over: [member("deviceId")] },
    { name: "lines_of_extension", over: [member("extensionId")] },
    { name: "lines_by_type", over: [member("extensionId"), member("lineType")] },
    {
      name: "lines_number",
      over: [member("phoneNumberId")],
      where: `${member("phoneNumberId")} IS NOT NULL`,
      unique: { parameterName: "phoneNumberId" },
    },
  ],
  emergencyLocations: [
    byAccount("emergencyLocations"),
    { name: "emergency_locations_of_owner", over: [member("ownerId")], where: `${member("ownerId")} IS NOT NULL` },
  ],
  phoneNumbers: [
    byAccount("phoneNumbers"),
    { name: "phone_numbers_once", over: [member("phoneNumber")], unique: { parameterName: "phoneNumber" } },
    { name: "phone_numbers_of_extension", over: [member("extensionId")] },
    {
      name: "phone_numbers_with_temporary",
      over: [member("temporaryNumberId")],
      where: `${member("temporaryNumberId")} IS NOT NULL`,
    },
  ],
  callerIds: [
    { name: "caller_ids_of_extension", over: [member("extensionId")] },
    { name: "caller_ids_of_device", over: [member("deviceId")], where: `${member("deviceId")} IS NOT NULL` },
    { name: "caller_ids_of_number", over: [member("phoneNumberId")], where: `${member("phoneNumberId")} IS NOT NULL` },
  ],
  reservations: [{ name: "reservations_once", over: [member("phoneNumber")], unique: { parameterName: "phoneNumber" } }],
  forwardingNumbers: [
    { name: "forwarding_numbers_of_extension", over: [member("extensionId")] },
    { name: "forwarding_numbers_of_device", over: [member("deviceId")], where: `${member("deviceId")} IS NOT NULL` },
  ],
  orders: [byAccount("orders")],
  tasks: [byAccount("tasks")],
  templates: [byAccount("templates")],
  licenseTypes: [],
  licenses: [byAccount("licenses", "typeId"), { name: "licenses_of_extension", over: [member("extensionId")] }],
  costCenters: [byAccount("costCenters")],
  apps: [],
  sessions: [{ name: "sessions_of_user", over: [member("extensionId"), member("appId")] }],
  tokens: [{ name: "tokens_of_session", over: [member("sessionId")] }],
  revokedTokens: [],
  codes: [{ name: "codes_of_extension", over: [member("extensionId")] }],
  // Written with every change and seldom read, so that an index would cost more than it spares.
  auditTrail: [],
};

/** The names of all collections. */
export const kinds: readonly Kind[] = Object.keys(collections) as Kind[];

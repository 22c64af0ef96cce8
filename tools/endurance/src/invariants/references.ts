import type { stateTypes } from "@ringwright/sandbox";
import type { Company } from "./company.ts";

type Kind = stateTypes.Kind;
type Ids = readonly (string | undefined)[];

interface Reference<K extends Kind> {
  readonly from: K;
  /** For the message. */
  readonly member: string;
  readonly to: Kind;
  readonly ids: (record: stateTypes.Kinds[K]) => Ids;
}

const reference = <K extends Kind>(from: K, member: string, to: Kind, ids: Reference<K>["ids"]): Reference<Kind> =>
  ({ from, member, to, ids }) as Reference<K> as unknown as Reference<Kind>;

const ofAccount: readonly Kind[] = [
  "sites",
  "roles",
  "extensions",
  "memberships",
  "monitoringGroups",
  "monitoringMembers",
  "devices",
  "lines",
  "emergencyLocations",
  "phoneNumbers",
  "callerIds",
  "reservations",
  "forwardingNumbers",
  "orders",
  "tasks",
  "templates",
  "licenses",
  "costCenters",
  "sessions",
  "auditTrail",
];

// Every account has its main site without a record.
const sites = (siteIds: readonly string[]): Ids => siteIds.filter((siteId) => siteId !== "main-site");
const site = ({ siteId }: { readonly siteId: string }): Ids => sites([siteId]);
const owner = ({ extensionId }: { readonly extensionId?: string }): Ids => [extensionId];
const costCenter = ({ costCenterId }: { readonly costCenterId?: string }): Ids => [costCenterId];

// All that one record says of another. What an order says of its devices is left out: they may leave the account.
const references: readonly Reference<Kind>[] = [
  ...ofAccount.map((kind) => reference(kind, "accountId", "accounts", (record) => [(record as { accountId: string }).accountId])),
  reference("accounts", "defaultRoleId", "roles", ({ defaultRoleId }) => [defaultRoleId]),
  reference("extensions", "siteId", "sites", site),
  reference("extensions", "administeredSiteIds", "sites", ({ administeredSiteIds = [] }) => sites(administeredSiteIds)),
  reference("sites", "id", "extensions", ({ id }) => [id]),
  reference("sites", "operatorId", "extensions", ({ operatorId }) => [operatorId]),
  reference("sites", "ivr.topMenuId", "extensions", ({ ivr }) => [ivr?.topMenuId]),
  reference("sites", "ivr.actions", "extensions", ({ ivr }) => ivr?.actions.map(({ extensionId }) => extensionId) ?? []),
  reference("extensions", "roleIds", "roles", ({ roleIds }) => roleIds),
  reference("extensions", "costCenterId", "costCenters", costCenter),
  reference("memberships", "groupId", "extensions", ({ groupId }) => [groupId]),
  reference("memberships", "memberId", "extensions", ({ role, memberId }) => (role === "device" ? [] : [memberId])),
  reference("memberships", "memberId", "devices", ({ role, memberId }) => (role === "device" ? [memberId] : [])),
  reference("monitoringGroups", "siteId", "sites", site),
  reference("monitoringMembers", "groupId", "monitoringGroups", ({ groupId }) => [groupId]),
  reference("monitoringMembers", "extensionId", "extensions", owner),
  reference("devices", "extensionId", "extensions", owner),
  reference("devices", "siteId", "sites", site),
  reference("devices", "orderId", "orders", ({ orderId }) => [orderId]),
  reference("lines", "deviceId", "devices", ({ deviceId }) => [deviceId]),
  reference("lines", "extensionId", "extensions", owner),
  reference("lines", "phoneNumberId", "phoneNumbers", ({ phoneNumberId }) => [phoneNumberId]),
  reference("lines", "emergency.locationId", "emergencyLocations", ({ emergency }) => [emergency?.locationId]),
  reference("lines", "costCenterId", "costCenters", costCenter),
  reference("emergencyLocations", "siteId", "sites", site),
  reference("emergencyLocations", "ownerId", "extensions", ({ ownerId }) => [ownerId]),
  reference("phoneNumbers", "extensionId", "extensions", owner),
  reference("phoneNumbers", "temporaryNumberId", "phoneNumbers", ({ temporaryNumberId }) => [temporaryNumberId]),
  reference("phoneNumbers", "costCenterId", "costCenters", costCenter),
  reference("callerIds", "extensionId", "extensions", owner),
  reference("callerIds", "deviceId", "devices", ({ deviceId }) => [deviceId]),
  reference("callerIds", "phoneNumberId", "phoneNumbers", ({ phoneNumberId }) => [phoneNumberId]),
  reference("forwardingNumbers", "extensionId", "extensions", owner),
  reference("forwardingNumbers", "deviceId", "devices", ({ deviceId }) => [deviceId]),
  reference("licenses", "typeId", "licenseTypes", ({ typeId }) => [typeId]),
  reference("licenses", "extensionId", "extensions", owner),
  reference("costCenters", "parentId", "costCenters", ({ parentId }) => [parentId]),
  reference("sessions", "appId", "apps", ({ appId }) => [appId]),
  reference("sessions", "extensionId", "extensions", owner),
  reference("sessions", "accessToken", "tokens", ({ accessToken }) => [accessToken]),
  reference("sessions", "refreshToken", "tokens", ({ refreshToken }) => [refreshToken]),
  reference("tokens", "sessionId", "sessions", ({ sessionId }) => [sessionId]),
  reference("revokedTokens", "appId", "apps", ({ appId }) => [appId]),
  reference("codes", "appId", "apps", ({ appId }) => [appId]),
  reference("codes", "extensionId", "extensions", owner),
];

/** References that lead nowhere, or into another account. */
export function* brokenReferences(company: Company): Generator<string> {
  for (const { from, member, to, ids } of references) {
    for (const record of company[from].values()) {
      for (const id of ids(record)) {
        if (id === undefined) continue;
        const target = company[to].get(id);
        const what = `${from} ${record.id}: ${member} ${id}`;
        if (target === undefined) yield `${what} is not among the ${to}`;
        else if (accountOf(record) !== undefined && ![undefined, accountOf(record)].includes(accountOf(target))) {
          yield `${what} belongs to another account`;
        }
      }
    }
  }
}

function accountOf(record: stateTypes.Doc): string | undefined {
  return (record as { readonly accountId?: string }).accountId;
}

import type { ExtensionSummary } from "@ringwright/accounts";
import { ownSettings } from "./account-seed.ts";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord, siteOf } from "./seed-document.ts";
import { hoursSeed, notificationSeed } from "./settings-seed.ts";

/**
 * An extension, with its members where it is a group. What a new one has is not said.
 *
 * @param keys - of the roles, by their ids
 * @param creationTime - that of the account
 */
export function extensionSeed(
  parts: AccountParts,
  summary: ExtensionSummary,
  keys: ReadonlyMap<string, string>,
  creationTime: string | undefined,
): SeedRecord {
  const id = String(summary.id);
  const { type, status, subType } = summary;
  if (status === "Unassigned") return { id: plainId(id), type, status };
  const details = parts.details.get(id);
  const [role, ...others] = (summary.roles ?? []).flatMap((one) => keys.get(one.id ?? "") ?? []);
  const members = parts.members.get(id);
  const callerId = parts.settings.callerIds.get(id);
  return given({
    id: plainId(id),
    extensionNumber: summary.extensionNumber,
    type,
    subType,
    status: unless("Enabled", status),
    statusInfo: details?.statusInfo,
    name: nameOf(summary),
    contact: contactOf(summary),
    role,
    roles: others.length === 0 ? undefined : others,
    site: siteOf(summary.site),
    costCenter: summary.costCenter?.id === undefined ? undefined : plainId(summary.costCenter.id),
    partnerId: summary.partnerId,
    references: summary.references,
    customFields: details?.customFields?.flatMap((field) =>
      field.id === undefined ? [] : [{ id: field.id, value: field.value ?? "" }],
    ),
    regionalSettings: ownSettings(parts.account.regionalSettings, details?.regionalSettings),
    businessHours: hoursSeed(parts.settings.hours.get(id)),
    notifications: notificationSeed(parts.settings.notifications.get(id), summary.contact?.email),
    showsNameOutside: unless(true, callerId?.extensionNameForOutboundCalls),
    showsNumberInside: unless(false, callerId?.extensionNumberForInternalCalls),
    setupWizardState: unless("Completed", details?.setupWizardState),
    internationalCalling: unless(type === "User", summary.permissions?.internationalCalling?.enabled),
    hidden: unless(false, summary.hidden),
    callQueueInfo: summary.callQueueInfo,
    alertTimer: summary.alertTimer,
    siteAccess: details?.siteAccess,
    creationTime: unless(creationTime, summary.creationTime),
    ...(members === undefined || members.size === 0
      ? {}
      : { [type === "PagingOnly" ? "pagers" : "members"]: [...members].map(plainId) }),
    pagingDevices: loudspeakers(parts, id),
  });
}

function unless<T>(usual: T, value: T | undefined): T | undefined {
  return value === usual ? undefined : value;
}

// People are named by their contact.
function nameOf({ name, contact }: ExtensionSummary): string | undefined {
  const parts = [contact?.firstName, contact?.lastName].filter(Boolean);
  return name === undefined || name === "" || name === parts.join(" ") ? undefined : name;
}

function contactOf({ contact }: ExtensionSummary): SeedRecord | undefined {
  if (contact === undefined) return undefined;
  const { name: _name, emailAsLoginName, pronouncedName, ...rest } = contact;
  const { type, text } = pronouncedName ?? {};
  return given({
    ...rest,
    emailAsLoginName: emailAsLoginName || undefined,
    pronouncedName: type === undefined || type === "Default" ? undefined : given({ type, text }),
  });
}

function loudspeakers({ pagingDevices }: AccountParts, id: string): (string | number)[] | undefined {
  const ids = pagingDevices.get(id) ?? [];
  return ids.length === 0 ? undefined : ids.map(plainId);
}

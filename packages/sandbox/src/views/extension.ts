import type { Caller } from "../access/caller.ts";
import type { Schema } from "../contract/schemas.ts";
import { serviceFeatures } from "../data/service-features.ts";
import type { Account, Extension } from "../state/types.ts";
import { extensionName, nameOrSiteName } from "./extension-name.ts";
import { given } from "./given.ts";
import { regionalSettingsView } from "./regional-settings.ts";
import { assignedRoleView } from "./role.ts";
import { mainSiteId, siteReference } from "./site.ts";
import type { ViewContext } from "./view-context.ts";

/** What a view needs that shows one person more than another. */
export interface ExtensionContext extends ViewContext {
  readonly account: Account;
  readonly caller: Caller;
}

/** An extension as lists show it. Of an unassigned one there is next to nothing to show. */
export function extensionSummary(context: ViewContext, extension: Extension): Schema<"ExtensionSummary"> {
  const { state, uris } = context;
  const { id, accountId, type, status } = extension;
  const uri = uris.extension(accountId, id);
  const brief = { id: Number(id), uri, type, status, profileImage: { uri: `${uri}/profile-image` } };
  if (status === "Unassigned") return brief;
  const roles = extension.roleIds.flatMap((roleId) => state.roles.get(roleId) ?? []);
  const { extensionNumber, partnerId, references, subType, callQueueInfo, alertTimer, creationTime } = extension;
  return {
    ...brief,
    ...given({
      extensionNumber,
      name: nameOrSiteName(state, extension),
      contact: contactView(extension),
      partnerId,
      references: references && [...references],
      subType,
      callQueueInfo,
    }),
    permissions: {
      admin: { enabled: roles.some(({ admin }) => admin) },
      internationalCalling: { enabled: extension.internationalCalling },
    },
    hidden: extension.hidden,
    ...(roles.length === 0 ? {} : { roles: roles.map((role) => assignedRoleView(context, extension, role)) }),
    site: siteView(context, extension),
    ...given({ costCenter: costCenterView(context, extension), alertTimer }),
    creationTime,
  };
}

/** An extension in full, as its user, an administrator or somebody else sees it. */
export function extensionView(context: ExtensionContext, extension: Extension): Schema<"Extension"> {
  const summary = extensionSummary(context, extension);
  if (extension.status === "Unassigned") return summary;
  const { uris, account, caller } = context;
  const own = caller.extension.id === extension.id;
  const { setupWizardState, statusInfo, siteAccess, regionalSettings } = extension;
  return {
    ...summary,
    ...(own ? { account: { id: account.id, uri: uris.account(account.id) }, serviceFeatures: featuresOf(context) } : {}),
    ...(own || caller.admin ? given({ customFields: customFieldsView(account, extension) }) : {}),
    regionalSettings: regionalSettingsView(uris, { ...account.regionalSettings, ...regionalSettings }),
    setupWizardState,
    ...given({ statusInfo, siteAccess }),
  };
}

function contactView(extension: Extension): Schema<"Contact"> | undefined {
  const { contact } = extension;
  const name = extensionName(extension);
  if (contact === undefined || name === undefined) return contact;
  const { pronouncedName, emailAsLoginName = false } = contact;
  const spoken = pronouncedName?.type === undefined || pronouncedName.type === "Default" ? { text: name } : {};
  return { ...contact, name, emailAsLoginName, pronouncedName: { type: "Default", ...pronouncedName, ...spoken } };
}

function siteView({ state, uris }: ViewContext, { accountId, siteId }: Extension): Schema<"ExtensionSite"> {
  const { id, name } = siteReference(state, accountId, siteId);
  const code = siteId === mainSiteId ? undefined : state.sites.get(siteId)?.code;
  return { id, uri: uris.site(accountId, id), name, ...given({ code }) };
}

function costCenterView({ state }: ViewContext, { costCenterId }: Extension): Schema<"CostCenterReference"> | undefined {
  const center = costCenterId === undefined ? undefined : state.costCenters.get(costCenterId);
  return center && { id: center.id, ...given({ name: center.name }) };
}

function customFieldsView(account: Account, { customFields }: Extension): Schema<"CustomFieldValue">[] | undefined {
  return customFields?.map(({ id, value }) => {
    const field = account.customFields.find((one) => one.id === id);
    return { id, value, ...given({ displayName: field?.displayName }) };
  });
}

/** What only administrators have a use for. */
export const forAdministrators: readonly Schema<"ServiceFeatureName">[] = ["Reports", "UserManagement"];

function featuresOf({ account, caller }: ExtensionContext): Schema<"ExtensionServiceFeature">[] {
  return serviceFeatures.map((featureName) => {
    if (!account.serviceFeatures.includes(featureName)) return { featureName, enabled: false, reason: "AccountLimitation" };
    const enabled = caller.admin || !forAdministrators.includes(featureName);
    return { featureName, enabled, ...(enabled ? {} : { reason: "InsufficientPermissions" as const }) };
  });
}

import type { Schema } from "../contract/schemas.ts";
import { isSiteType } from "../data/extension-types.ts";
import { merge } from "../http/merge.ts";
import { listUri } from "../http/paging.ts";
import { invalid, missing, notFound, refuse, unknownReference } from "../http/refusal.ts";
import { siteExtension } from "../seed/site-extensions.ts";
import type { State } from "../state/state.ts";
import type { Account, Site } from "../state/types.ts";
import { given } from "../views/given.ts";
import { mainSiteId, mainSiteView, siteMemberView, siteView } from "../views/site.ts";
import { costCenterIdOf } from "./extension-members.ts";
import { needFreeNumber, nextFreeNumber, releaseNumber } from "./extension-number.ts";
import { dropExtension, dropNumbers } from "./extension-removal.ts";
import { needApart } from "./group-members.ts";
import { needSiteName } from "./need-name.ts";
import { regionalChoice } from "./regional-choice.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "listSites" | "createSite" | "readSite" | "updateSite" | "deleteSite" | "listSiteMembers" | "assignSiteMembers";

/** The places that the company works from, and who belongs to each. */
export const sites: Topic<Operations> = {
  // No page can be asked for, neither here nor of the members: all of them are in one answer.
  listSites(call) {
    const { state, account } = call;
    const others = state.sites.find({ accountId: account.id }).map((site) => siteView(call, account, site));
    return { status: 200, body: { uri: listUri(call), records: [mainSiteView(call, account), ...others] } };
  },

  createSite(call) {
    const { state, account, body, nowMs } = call;
    const { code, extensionNumber, costCenter } = body;
    if (code === undefined && account.serviceFeatures.includes("SiteCodes")) missing("code");
    if (extensionNumber !== undefined) needFreeNumber(state, account, extensionNumber);
    const site = state.sites.insert({
      id: state.nextId("site"),
      accountId: account.id,
      ...given({ code }),
      ...settingsOf(call, body),
      name: body.name ?? missing("name"),
    });
    state.extensions.insert({
      ...siteExtension(account, { id: site.id, extensionNumber: extensionNumber ?? nextFreeNumber(state, account) }),
      creationTime: new Date(nowMs).toISOString(),
      ...given({ costCenterId: costCenterIdOf(state, account, costCenter) }),
    });
    return { status: 200, body: siteView(call, account, site) };
  },

  readSite(call) {
    return { status: 200, body: siteView(call, call.account, siteOfPath(call)) };
  },

  updateSite(call) {
    const { state, account, body = {} } = call;
    const site = siteOfPath(call);
    const { extensionNumber } = body;
    if (extensionNumber !== undefined) {
      needFreeNumber(state, account, extensionNumber, site.id);
      releaseNumber(state, account, state.extensions.get(site.id)?.extensionNumber);
      state.extensions.update(site.id, { extensionNumber });
    }
    const { businessAddress, regionalSettings, ...settings } = settingsOf(call, body);
    const changed = state.sites.update(site.id, {
      ...settings,
      ...given({
        businessAddress: businessAddress && merge(site.businessAddress ?? {}, businessAddress),
        regionalSettings: regionalSettings && { ...site.regionalSettings, ...regionalSettings },
      }),
    });
    return { status: 200, body: siteView(call, account, changed) };
  },

  deleteSite(call) {
    const { state, account } = call;
    const site = siteOfPath(call);
    const { accountId, id: siteId } = site;
    // The site itself is one of the extensions that are there.
    if (state.extensions.count({ accountId, siteId }) > 1) {
      refuse(403, "CMN-111", { parameterName: "siteId", message: "A site with members is not deleted" });
    }
    for (const { id } of state.devices.find({ accountId, siteId })) state.devices.update(id, { siteId: mainSiteId });
    for (const { id } of state.emergencyLocations.find({ accountId, siteId })) {
      state.emergencyLocations.update(id, { siteId: mainSiteId });
    }
    for (const { id } of state.monitoringGroups.find({ accountId, siteId })) {
      state.monitoringGroups.update(id, { siteId: mainSiteId });
    }
    leaveAdministrators(state, site);
    dropNumbers(state, siteId, true);
    const extension = state.extensions.get(siteId);
    if (extension !== undefined) dropExtension(state, account, extension);
    state.sites.delete(siteId);
    return { status: 204 };
  },

  listSiteMembers(call) {
    const { id: siteId, accountId } = siteOfPath(call);
    const members = call.state.extensions.find({ accountId, siteId }).filter(({ id }) => id !== siteId);
    const records = members.map((member) => siteMemberView(call, member));
    return { status: 200, body: { uri: listUri(call), records } };
  },

  assignSiteMembers(call) {
    const { state, account, body = {} } = call;
    const { id: siteId } = siteOfPath(call);
    const added = { parameterName: "addedExtensionIds", ids: body.addedExtensionIds ?? [] };
    const removed = { parameterName: "removedExtensionIds", ids: body.removedExtensionIds ?? [] };
    needApart(added, removed);
    for (const id of added.ids) {
      needMember(state, account, id, added.parameterName);
      state.extensions.update(id, { siteId });
    }
    for (const id of removed.ids) {
      needMember(state, account, id, removed.parameterName);
      // Who belongs to another site stays there.
      if (state.extensions.get(id)?.siteId === siteId) state.extensions.update(id, { siteId: mainSiteId });
    }
    return { status: 204 };
  },
};

/** The site that the path names. */
export function siteOfPath({ state, account, path }: Pick<Call<"readSite">, "state" | "account" | "path">): Site {
  const site = state.sites.get(path.siteId);
  return site?.accountId === account.id ? site : notFound("siteId");
}

// Nobody administers a site that is gone.
function leaveAdministrators(state: State, { id, accountId }: Site): void {
  for (const { id: extensionId, administeredSiteIds = [] } of state.extensions.find({ accountId })) {
    if (!administeredSiteIds.includes(id)) continue;
    state.extensions.update(extensionId, { administeredSiteIds: administeredSiteIds.filter((siteId) => siteId !== id) });
  }
}

// What both creating and changing set. That other sites can be reached is checked, and has no place to be shown.
function settingsOf(
  { state, account }: Pick<Call<"createSite">, "state" | "account">,
  { name, callerIdName, email, businessAddress, regionalSettings, siteAccess, operator, accessibleSiteIds }: Settings,
): Partial<Omit<Site, "id" | "accountId">> {
  if (name !== undefined) needSiteName(state, account, name, { parameterName: "name" });
  for (const id of accessibleSiteIds ?? []) {
    if (id !== mainSiteId && state.sites.get(id)?.accountId !== account.id) unknownReference("accessibleSiteIds");
  }
  return given({
    name,
    callerIdName,
    email,
    businessAddress,
    regionalSettings: regionalSettings && regionalChoice(regionalSettings, "regionalSettings"),
    siteAccess,
    operatorId: operatorIdOf(state, account, operator),
  });
}

type Settings = Schema<"SiteUpdate">;

function operatorIdOf(state: State, account: Account, operator: Settings["operator"]): string | undefined {
  if (operator === undefined) return undefined;
  const extension = state.extensions.get(operator.id ?? missing("operator.id"));
  if (extension?.accountId !== account.id) return unknownReference("operator.id");
  return isSiteType(extension.type) ? invalid("operator.id", "A site takes no calls for another") : extension.id;
}

function needMember(state: State, account: Account, id: string, parameterName: string): void {
  const extension = state.extensions.get(id);
  if (extension?.accountId !== account.id) unknownReference(parameterName);
  if (isSiteType(extension.type)) invalid(parameterName, "A site is no member of another");
}

import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension, Site } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import { regionalSettingsView } from "./regional-settings.ts";
import type { ViewContext } from "./view-context.ts";

/** The id of the site that every account has. */
export const mainSiteId = "main-site";

/** A site as devices, locations and groups show it. */
export function siteReference(state: State, accountId: string, siteId: string): Schema<"SiteReference"> {
  if (siteId === mainSiteId) return { id: mainSiteId, name: state.accounts.get(accountId)?.mainSiteName ?? "Main Site" };
  return { id: siteId, name: state.sites.get(siteId)?.name ?? "" };
}

/** Where a device is: at the site of whoever has it. */
export function siteIdOfDevice(state: State, { extensionId, siteId }: Device): string {
  return (extensionId === undefined ? undefined : state.extensions.get(extensionId)?.siteId) ?? siteId;
}

/** A site in full. */
export function siteView({ state, uris }: ViewContext, account: Account, site: Site): Schema<"Site"> {
  const { id, name, code, callerIdName, email, businessAddress, regionalSettings, siteAccess, operatorId } = site;
  const operator = operatorId === undefined ? undefined : state.extensions.get(operatorId);
  return {
    id,
    uri: uris.site(account.id, id),
    name,
    ...given({ extensionNumber: state.extensions.get(id)?.extensionNumber, callerIdName, email, businessAddress }),
    regionalSettings: regionalSettingsView(uris, { ...account.regionalSettings, ...regionalSettings }),
    ...given({ siteAccess, operator: operator && operatorView({ state, uris }, operator), code }),
  };
}

/** The main site, which has the company's name for it, mail address, seat and settings. */
export function mainSiteView({ uris }: ViewContext, account: Account): Schema<"Site"> {
  const { id, mainSiteName, email, businessAddress, regionalSettings } = account;
  return {
    id: mainSiteId,
    uri: uris.site(id, mainSiteId),
    name: mainSiteName,
    ...given({ email }),
    businessAddress,
    regionalSettings: regionalSettingsView(uris, regionalSettings),
  };
}

/** A site as one of those that a user administers. */
export function administeredSiteView(context: ViewContext, account: Account, siteId: string): Schema<"AdministeredSite"> {
  const site = context.state.sites.get(siteId);
  const { siteAccess, ...shown } = site === undefined ? mainSiteView(context, account) : siteView(context, account, site);
  return shown;
}

/** An extension as a member of its site. */
export function siteMemberView({ uris }: ViewContext, extension: Extension): Schema<"SiteMember"> {
  const { id, accountId, extensionNumber, type } = extension;
  return {
    id: Number(id),
    uri: uris.extension(accountId, id),
    ...given({ extensionNumber }),
    type,
    ...given({ name: extensionName(extension) }),
  };
}

function operatorView({ uris }: ViewContext, extension: Extension): Schema<"SiteOperator"> {
  const { id, accountId, extensionNumber } = extension;
  return { id, uri: uris.extension(accountId, id), ...given({ extensionNumber, name: extensionName(extension) }) };
}

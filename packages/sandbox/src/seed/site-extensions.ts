import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { mainSiteId } from "../views/site.ts";

/**
 * A site as an extension.
 *
 * @param site - its id, and the number that people dial
 */
export function siteExtension(account: Account, site: Pick<Extension, "id" | "extensionNumber">): Extension {
  return { ...placeOf(account), ...site, type: "Site", siteId: site.id };
}

/** Adds the main site of an account as an extension, where it is not there yet: files of older versions have none. */
export function addMainSite(state: State, account: Account): void {
  if (state.extensions.first({ accountId: account.id, type: "CompanyExtension" }) !== undefined) return;
  const id = state.nextId("mainSite");
  state.extensions.insert({ ...placeOf(account), id, type: "CompanyExtension", siteId: mainSiteId });
}

function placeOf({ id, creationTime }: Account): Omit<Extension, "id" | "type" | "siteId"> {
  return {
    accountId: id,
    status: "Enabled",
    roleIds: [],
    setupWizardState: "Completed",
    internationalCalling: false,
    hidden: false,
    hasPassword: false,
    creationTime,
  };
}

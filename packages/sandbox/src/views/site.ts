import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";

/** The id of the site that every account has. */
export const mainSiteId = "main-site";

/** A site as devices, locations and groups show it. */
export function siteReference(state: State, accountId: string, siteId: string): Schema<"SiteReference"> {
  if (siteId === mainSiteId) return { id: mainSiteId, name: state.accounts.get(accountId)?.mainSiteName ?? "Main Site" };
  return { id: siteId, name: state.sites.get(siteId)?.name ?? "" };
}

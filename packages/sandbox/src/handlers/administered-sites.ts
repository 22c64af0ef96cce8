import type { Schema } from "../contract/schemas.ts";
import { unknownReference } from "../http/refusal.ts";
import type { Account, Extension } from "../state/types.ts";
import { administeredSiteView, mainSiteId } from "../views/site.ts";
import type { ViewContext } from "../views/view-context.ts";
import { needUser } from "./role-assignments.ts";
import type { Topic } from "./types.ts";

type Operations = "listAdministeredSites" | "updateAdministeredSites";

/** The sites that users look after. */
export const administeredSites: Topic<Operations> = {
  // No page can be asked for: all of them are in one answer.
  listAdministeredSites(call) {
    return { status: 200, body: sitesOf(call, call.account, call.extension) };
  },

  updateAdministeredSites(call) {
    const { state, account, extension, body } = call;
    needUser(extension);
    if (body.records === undefined) return { status: 200, body: sitesOf(call, account, extension) };
    const ids = body.records.map(({ id }, index) => {
      if (id !== mainSiteId && state.sites.get(id)?.accountId !== account.id) unknownReference(`records[${index}].id`);
      return id;
    });
    const changed = state.extensions.update(extension.id, { administeredSiteIds: [...new Set(ids)] });
    return { status: 200, body: sitesOf(call, account, changed) };
  },
};

function sitesOf(context: ViewContext, account: Account, extension: Extension): Schema<"AdministeredSites"> {
  const { id, administeredSiteIds = [] } = extension;
  return {
    uri: `${context.uris.extension(account.id, id)}/administered-sites`,
    records: administeredSiteIds.map((siteId) => administeredSiteView(context, account, siteId)),
  };
}

import {
  assignSiteMembers,
  assignSiteMembersOperation,
  createSite as createSiteCall,
  createSiteOperation,
  updateSite as updateSiteCall,
  updateSiteOperation,
} from "@ringwright/accounts";
import type { ChangeSite, CreateSite, SiteTarget, UpdateSite } from "../plan/work.ts";
import { allDone, type CallKind, created, one, type Sending, together } from "./call-kind.ts";
import { idsOf, membersAtOnce } from "./groups.ts";

/** A site, which is an extension, too. */
export const createSite: CallKind<CreateSite> = {
  operation: createSiteOperation,
  atOnce: 1,
  send: ({ client, options }, work) => created(work, ({ body }) => createSiteCall(client, { body }, options)),
};

/** Changes of a site. */
export const updateSite: CallKind<UpdateSite> = {
  operation: updateSiteOperation,
  atOnce: 1,
  send: ({ client, options }, work) => one(work, ({ siteId, body }) => updateSiteCall(client, { siteId, body }, options)),
};

/** Who comes to a site, and who leaves it. */
export const changeSite: CallKind<ChangeSite> = {
  operation: assignSiteMembersOperation,
  atOnce: membersAtOnce,
  mark: ({ site }) => ("id" in site ? site.id : site.key),
  send: (sending, work) =>
    together(work, async (part) => {
      const [first] = part;
      if (first === undefined) return [];
      const body = { addedExtensionIds: idsOf(sending, part, "add"), removedExtensionIds: idsOf(sending, part, "remove") };
      await assignSiteMembers(sending.client, { siteId: siteOf(sending, first.site), body }, sending.options);
      return allDone(part);
    }),
};

function siteOf({ extensionIds }: Sending, site: SiteTarget): string {
  return "id" in site ? site.id : (extensionIds.get(site.key) ?? "");
}

import type { AccountPerson } from "../account/account-state.ts";
import { mainSite } from "../account/main-site.ts";
import type { Person } from "../company-types.gen.ts";
import { type Draft, siteToken } from "./draft.ts";
import { plain } from "./names.ts";
import type { Planning } from "./planning.ts";
import type { SiteTarget } from "./work.ts";

/**
 * Plans to which site somebody belongs.
 *
 * @param before - as the account has them; undefined for who is to be created
 */
export function planSiteMember(planning: Planning, draft: Draft, { site }: Person, before: AccountPerson | undefined): void {
  if (site === undefined) return;
  const wanted = findSite(planning, site, (what) => draft.lack(what));
  const present = before?.siteId ?? mainSite;
  if (wanted === undefined || ("id" in wanted && wanted.id === present)) return;
  draft.change("site", planning.sites.nameOf(before?.siteId), "id" in wanted ? planning.sites.nameOf(wanted.id) : wanted.name);
  const { extensionId } = draft;
  // Nobody is assigned to the main site: who leaves another one belongs to it.
  if ("id" in wanted && wanted.id === mainSite) {
    draft.add({ kind: "changeSite", extensionId, site: { id: present }, change: "remove" });
  } else {
    const needs = "id" in wanted ? [] : [siteToken(wanted.name)];
    draft.add({ kind: "changeSite", extensionId, site: wanted, change: "add", needs });
  }
}

// One of the account, or one that the plan creates.
function findSite({ sites, newSites }: Planning, name: string, lack: (what: string) => void): SiteTarget | undefined {
  const created = newSites.get(plain(name));
  if (created !== undefined) return created;
  const found = sites.find(name, lack);
  return found && { id: found.id };
}

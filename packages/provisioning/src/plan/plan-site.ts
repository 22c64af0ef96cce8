import type { SiteCreation } from "@ringwright/accounts";
import type { SiteState } from "../account/account-state.ts";
import { mainSite } from "../account/main-site.ts";
import type { CompanySite } from "../company-file.ts";
import { Draft, personToken, siteToken } from "./draft.ts";
import { freedNumber, needFreeNumber } from "./extension-number.ts";
import { plain } from "./names.ts";
import type { SitePlan } from "./plan.ts";
import { planHours } from "./plan-hours.ts";
import type { Planning } from "./planning.ts";
import { hashOfSite } from "./seen.ts";

/** What can be set of a site beside its name, in the words of the service. */
interface Settings extends Pick<SiteCreation, "callerIdName" | "email" | "businessAddress"> {
  extensionNumber?: string;
}

/** Plans the sites of a file. Those that are missing are created, and can be named by people from then on. */
export function planSites(planning: Planning, sites: readonly CompanySite[]): SitePlan[] {
  const told = new Map<string, string>();
  return sites.map((site) => planSite(planning, site, told));
}

// `told` has the names of those before, by their ids.
function planSite(planning: Planning, site: CompanySite, told: Map<string, string>): SitePlan {
  const { name } = site;
  const lacks: string[] = [];
  // What is called as ids are is no name of a site to create.
  const isThere = planning.sites.has(name) || /^\d+$/.test(name) || plain(name) === mainSite;
  const before = isThere ? planning.sites.find(name, (what) => lacks.push(what)) : undefined;
  const draft = new Draft(`site ${name}`, before?.id);
  for (const what of lacks) draft.lack(what);
  const twin = before && told.get(before.id);
  if (twin !== undefined)
    draft.lack(`site "${name}" is "${twin}", which stands in the file already; say all of a site in one place`);
  if (before !== undefined) told.set(before.id, name);
  if (before !== undefined) planChanges(planning, draft, site, before);
  else if (!isThere) planCreation(planning, draft, site);
  const event = before === undefined ? "created" : draft.work.length + draft.lacks.length > 0 ? "changes" : "stays";
  return {
    key: draft.key,
    name: draft.key,
    extensionId: before?.id,
    event,
    changes: draft.changes,
    lacks: draft.lacks,
    notes: [],
    work: draft.work,
    seen: hashOfSite(before),
  };
}

function planCreation(planning: Planning, draft: Draft, site: CompanySite): void {
  const { name, code, hours } = site;
  draft.change("name", undefined, name);
  const settings = differing(planning, draft, site, undefined);
  if (code !== undefined) draft.change("code", undefined, code);
  draft.add({
    kind: "createSite",
    body: { name, ...(code === undefined ? {} : { code }), ...settings },
    needs: freedNumber(planning, settings.extensionNumber, undefined),
    gives: [personToken(draft.key), siteToken(name)],
  });
  planHours(draft, "setHours", hours, undefined);
  planning.newSites.set(plain(name), { key: draft.key, name });
}

function planChanges(planning: Planning, draft: Draft, site: CompanySite, before: SiteState): void {
  const settings = differing(planning, draft, site, before);
  const isMain = before.id === mainSite;
  if (site.code !== undefined && site.code !== before.code) {
    draft.lack(`code: a site has ${before.code ?? "none"} from when it was created; leave it out`);
  }
  if (Object.keys(settings).length > 0) {
    if (isMain) draft.lack("of the main site hours alone are managed; change the rest in the admin portal, or leave it out");
    draft.add({
      kind: "updateSite",
      siteId: before.id,
      body: settings,
      needs: freedNumber(planning, settings.extensionNumber, before.id),
    });
  }
  planHours(draft, isMain ? "setCompanyHours" : "setHours", site.hours, before);
}

function differing(
  planning: Planning,
  draft: Draft,
  { callerIdName, email, address, ...site }: CompanySite,
  before: SiteState | undefined,
): Settings {
  const settings: Settings = {};
  const { extensionNumber = before === undefined ? planning.extensionNumbers.takeAny() : undefined } = site;
  if (extensionNumber !== undefined && extensionNumber !== before?.extensionNumber) {
    draft.change("extensionNumber", before?.extensionNumber, extensionNumber);
    settings.extensionNumber = extensionNumber;
    needFreeNumber(planning, draft, extensionNumber);
  }
  if (callerIdName !== undefined && callerIdName !== before?.callerIdName) {
    draft.change("callerIdName", before?.callerIdName, callerIdName);
    settings.callerIdName = callerIdName;
  }
  if (email !== undefined && email.toLowerCase() !== before?.email?.toLowerCase()) {
    draft.change("email", before?.email, email);
    settings.email = email;
  }
  const whole = { ...before?.address, ...address };
  if (describe(whole) !== describe({ ...before?.address })) {
    draft.change("address", describe({ ...before?.address }), describe(whole));
    settings.businessAddress = whole;
  }
  return settings;
}

function describe({ street, city, state, zip, country }: NonNullable<CompanySite["address"]>): string {
  return [street, city, state, zip, country].filter(Boolean).join(", ");
}

import type { SiteState } from "../account/account-state.ts";
import { mainSite } from "../account/main-site.ts";
import type { CompanySite } from "../company-file.ts";
import type { Planning } from "../plan/planning.ts";
import { nameFor } from "./name-for.ts";

/**
 * A site as a file says it. What it does not have is left out, and so is what of the main one is not managed.
 *
 * @returns undefined where nothing names it
 */
export function exportSite({ sites }: Planning, site: SiteState): CompanySite | undefined {
  const name = nameFor(sites, site);
  if (name === undefined) return undefined;
  const { id, extensionNumber, code, callerIdName, email, address, hours } = site;
  const members = Object.entries(
    id === mainSite ? { name, hours } : { name, extensionNumber, code, callerIdName, email, address, hours },
  );
  const isSaid = (value: unknown): boolean => value !== undefined && value !== "" && !isEmpty(value);
  return Object.fromEntries(members.filter(([, value]) => isSaid(value))) as unknown as CompanySite;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

import { invalid, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account } from "../state/types.ts";
import { mainSiteId } from "../views/site.ts";

/** How long the name of a group may be: as the contract has it for the first name, which is where it goes. */
export const longestGroupName = 64;
// What an extension can show, for a site is one, too.
const longestSiteName = 129;

/** Refuses a name that is empty, or that its extension cannot show. */
export function needName(name: string, parameterName: string, longest: number): void {
  if (name.trim() === "") invalid(parameterName, "The name must not be empty");
  if (name.length > longest) invalid(parameterName, `A name has ${longest} characters at most`);
}

/**
 * Refuses a name that no site can have, or that another one has. That the names of all but the main one differ holds the index.
 *
 * @param ownId - the site that shall have it; undefined for a new one
 */
export function needSiteName(
  state: State,
  { id: accountId, mainSiteName }: Account,
  name: string,
  { parameterName, ownId }: { readonly parameterName: string; readonly ownId?: string },
): void {
  needName(name, parameterName, longestSiteName);
  const isTaken = ownId === mainSiteId ? state.sites.first({ accountId, name }) !== undefined : name === mainSiteName;
  if (isTaken) refuse(400, "CMN-406", { parameterName, parameterValue: name });
}

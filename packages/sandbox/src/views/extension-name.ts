import { isSiteType } from "../data/extension-types.ts";
import type { State } from "../state/state.ts";
import type { Extension } from "../state/types.ts";
import { siteReference } from "./site.ts";

/** The name that an extension is shown by: first and last name of a user, the one name of what is none. */
export function extensionName({ name, contact }: Extension): string | undefined {
  if (name !== undefined) return name;
  const parts = [contact?.firstName, contact?.lastName].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** The name of an extension that may stand for a site, which has the site's. */
export function nameOrSiteName(state: State, extension: Extension): string | undefined {
  const { accountId, siteId, type } = extension;
  return isSiteType(type) ? siteReference(state, accountId, siteId).name : extensionName(extension);
}

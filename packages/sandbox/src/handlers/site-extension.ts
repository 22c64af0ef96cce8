import type { Account, Extension } from "../state/types.ts";
import { given } from "../views/given.ts";

/**
 * The extension that a site is: it has the site's id and number.
 *
 * @param extensionNumber - undefined for a site without one
 */
export function siteExtension(
  account: Account,
  id: string,
  extensionNumber: string | undefined,
  creationTime: string,
): Extension {
  return {
    id,
    accountId: account.id,
    type: "Site",
    status: "Enabled",
    ...given({ extensionNumber }),
    siteId: id,
    roleIds: [],
    setupWizardState: "Completed",
    internationalCalling: false,
    hidden: false,
    hasPassword: false,
    creationTime,
  };
}

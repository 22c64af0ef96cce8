import { createHash } from "node:crypto";
import type { AccountPerson, NumberState, SiteState } from "../account/account-state.ts";
import type { Planning } from "./planning.ts";

/**
 * A hash of all that a plan saw of a person: it differs where they have changed since.
 *
 * @param person - undefined for somebody who was not there
 */
export function hashOf(person: AccountPerson | undefined, { account, numbersOf }: Planning): string {
  if (person === undefined) return "";
  const { id, customFields } = person;
  const memberOf = [...(account.queues ?? []), ...(account.pagingGroups ?? [])].filter(({ memberIds }) => memberIds.has(id));
  const seen = {
    ...person,
    customFields: customFields && [...customFields],
    groups: memberOf.map((group) => group.id),
    numbers: (numbersOf.get(id) ?? []).map((number: NumberState) => number.phoneNumber),
  };
  return hash(seen);
}

/**
 * A hash of all that a plan saw of a site.
 *
 * @param site - undefined for one that was not there
 */
export function hashOfSite(site: SiteState | undefined): string {
  return site === undefined ? "" : hash(site);
}

function hash(seen: object): string {
  return createHash("sha256").update(JSON.stringify(seen)).digest("base64url").slice(0, 22);
}

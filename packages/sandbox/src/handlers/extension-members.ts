import { defaultRole } from "../access/default-role.ts";
import type { Schema } from "../contract/schemas.ts";
import { isUserType } from "../data/extension-types.ts";
import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { mainSiteId } from "../views/site.ts";

// What creating an extension and changing one check in the same way.

/** The id of the site that a request names; undefined where it names none. */
export function siteIdOf(state: State, account: Account, site: { readonly id?: string } | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (site.id === undefined) return missing("site.id");
  if (site.id === mainSiteId || state.sites.get(site.id)?.accountId === account.id) return site.id;
  return unknownReference("site.id");
}

/** The id of the cost centre that a request names; undefined where it names none. */
export function costCenterIdOf(
  state: State,
  account: Account,
  center: Schema<"CostCenterReference"> | undefined,
): string | undefined {
  if (center === undefined) return undefined;
  if (center.id === undefined) return missing("costCenter.id");
  return state.costCenters.get(center.id)?.accountId === account.id ? center.id : unknownReference("costCenter.id");
}

/** The values of custom fields that a request gives, each field of the account once at most. */
export function customFieldsOf(
  { customFields }: Account,
  values: readonly Schema<"CustomFieldValue">[] | undefined,
): Extension["customFields"] {
  const seen = new Set<string>();
  return values?.map(({ id, value = "" }, index) => {
    const parameterName = `customFields[${index}].id`;
    if (id === undefined) return missing(parameterName);
    if (!customFields.some((field) => field.id === id)) return unknownReference(parameterName);
    if (seen.has(id)) refuse(400, "CMN-406", { parameterName, parameterValue: id });
    seen.add(id);
    return { id, value };
  });
}

/** A partner's own id, which must be one that a path can hold. */
export function partnerIdOf(partnerId: string | undefined): string | undefined {
  if (partnerId === undefined || /^[A-Za-z0-9._-]{1,128}$/.test(partnerId)) return partnerId;
  return invalid("partnerId", "A partner's id has up to 128 letters, digits, dots, dashes and underscores");
}

/** Refuses a contact that a kind of extension cannot have. */
export function needFittingContact(type: Extension["type"], contact: Schema<"Contact">): void {
  const { firstName, lastName, email, emailAsLoginName } = contact;
  // An empty one is none: the vendor's own tool sends it for a Limited extension.
  if (lastName !== undefined && lastName !== "" && !isUserType(type))
    refuse(400, "EXT-356", { parameterName: "contact.lastName" });
  if (firstName?.trim() === "") invalid("contact.firstName", "The first name is empty");
  if (emailAsLoginName === true && (email ?? "") === "") missing("contact.email");
}

/** The roles of whom nobody gave another one: the account's default role. */
export function usualRoleIds(state: State, account: Account): string[] {
  const role = defaultRole(state, account);
  return role === undefined ? [] : [role.id];
}

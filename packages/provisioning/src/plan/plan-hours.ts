import { describeHours, isSameHours } from "../account/hours.ts";
import type { Hours } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";

/**
 * Plans when calls are taken: those of a person, of a site, or of the company.
 *
 * @param kind - whose
 * @param wanted - undefined where the file says nothing
 * @param before - as it is; undefined for who or what is to be created
 */
export function planHours(
  draft: Draft,
  kind: "setHours" | "setCompanyHours",
  wanted: Hours | undefined,
  before: { readonly hours: Hours | undefined } | undefined,
): void {
  if (wanted === undefined) return;
  const present = before?.hours;
  if (before !== undefined && present === undefined) {
    draft.lack("hours: the service tells of none here; leave them out");
    return;
  }
  if (present !== undefined && isSameHours(present, wanted)) return;
  draft.change("hours", present && describeHours(present), describeHours(wanted));
  draft.add({ kind, extensionId: draft.extensionId, hours: wanted });
}

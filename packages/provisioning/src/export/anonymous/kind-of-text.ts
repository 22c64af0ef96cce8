import { days } from "../../account/hours.ts";
import { mainSite } from "../../account/main-site.ts";
import { membersOf, wordsOf } from "../../schema.ts";
import type { FictionKind } from "./fictions.ts";

// Members whose texts say nothing of whose they are: words of the contract, times, places no smaller than a state.
const plain: ReadonlySet<string> = new Set([
  ...["access", "alertTimer", "area", "clientId", "clientSecret", "code", "country", "durationUnit", "extensionNumber"],
  ...["features", "flipNumber", "grants", "linePooling", "lineType", "method", "model", "own", "paymentType", "permissions"],
  ...["phones", "reason", "scope", "serviceFeatures", "setupWizardState", "signupState", "siteAccess", "sku", "state", "status"],
  ...["subType", "timeFormat", "type", "usageType"],
  ...["feature", "from", "hours", "to", ...days],
  ...["callNotes", "inboundFaxes", "inboundTexts", "missedCalls", "outboundFaxes", "voicemails"],
]);
const codes: ReadonlySet<string> = new Set([
  ...["billingCode", "externalLocationId", "partnerId", "ref", "reference", "serial", "trackingNumber", "zip"],
]);
// Members that name something else, by its name or its id.
const references: ReadonlySet<string> = new Set([
  ...["costCenter", "device", "emergencyLocation", "extension", "groups", "key", "location", "queues", "role", "roles", "site"],
]);
// Words that stand where names may stand.
const words: ReadonlySet<string> = new Set([
  ...["admin", "email", "extensionNumber", "Home", "inventory", "keep", "Mobile", "none", "partnerId", "reference"],
  ...["user", "Work", ...wordsOf("CallerIdWord")],
]);
const wordy: ReadonlySet<string> = new Set([
  ...["callerId", "key", "label", "number", "role", "roles", "site", ...membersOf("CallerIdChoices")],
]);

/**
 * What a text is.
 *
 * @param member - whose text it is, or in whose list it stands
 * @returns undefined for what may stay
 */
export function kindOfText(member: string, text: string): FictionKind | undefined {
  if (text === "" || text === mainSite || plain.has(member) || (wordy.has(member) && words.has(text))) return undefined;
  if (codes.has(member)) return "code";
  // Before ids: what somebody shows is called callerId.
  if (/^\+\d+$/.test(text)) return "phoneNumber";
  if (/(^id|Id)$/.test(member) || /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return undefined;
  if (text.includes("@")) return "mail";
  if (!/\p{L}/u.test(text)) return references.has(member) ? undefined : "code";
  return /^street2?$/.test(member) ? "street" : "text";
}

import type { FictionKind } from "./fictions.ts";

// Members whose texts say nothing of whose they are: words of the contract, times, places no smaller than a state.
const plain: ReadonlySet<string> = new Set([
  ...["access", "alertTimer", "area", "clientId", "clientSecret", "code", "country", "durationUnit", "extensionNumber"],
  ...["features", "flipNumber", "grants", "linePooling", "lineType", "model", "own", "paymentType", "permissions"],
  ...["phones", "reason", "scope", "serviceFeatures", "setupWizardState", "signupState", "siteAccess", "sku", "state", "status"],
  ...["subType", "timeFormat", "type", "usageType"],
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
  ...["admin", "email", "extensionNumber", "Home", "inventory", "keep", "main-site", "Mobile", "none", "partnerId", "reference"],
  ...["user", "Work"],
]);
const wordy: ReadonlySet<string> = new Set(["key", "label", "number", "role", "roles", "site"]);

/**
 * What a text is.
 *
 * @param member - whose text it is, or in whose list it stands
 * @returns undefined for what may stay
 */
export function kindOfText(member: string, text: string): FictionKind | undefined {
  if (text === "" || plain.has(member) || (wordy.has(member) && words.has(text))) return undefined;
  if (codes.has(member)) return "code";
  if (/(^id|Id)$/.test(member) || /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return undefined;
  if (/^\+\d+$/.test(text)) return "phoneNumber";
  if (text.includes("@")) return "mail";
  if (!/\p{L}/u.test(text)) return references.has(member) ? undefined : "code";
  return /^street2?$/.test(member) ? "street" : "text";
}

import type { ExtensionCallerId, NotificationSettings } from "@ringwright/accounts";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord } from "./seed-document.ts";

// What a new extension is told of.
const off = { notifyByEmail: false, notifyBySms: false };
const byMail = { notifyByEmail: true, notifyBySms: false, includeAttachment: true };
const usual: SeedRecord = {
  smsEmailAddresses: [],
  advancedMode: false,
  includeManagers: true,
  voicemails: { ...byMail, includeTranscription: false, markAsRead: false },
  inboundFaxes: { ...byMail, markAsRead: false },
  outboundFaxes: off,
  inboundTexts: off,
  missedCalls: off,
  callNotes: off,
};

/**
 * Of what somebody is told, as far as that differs from what a new extension is told of.
 *
 * @param email - where its mails go
 */
export function notificationSeed(settings: NotificationSettings | undefined, email: string | undefined): SeedRecord | undefined {
  const {
    uri: _uri,
    emailRecipients: _mails,
    smsRecipients: _texts,
    includeSmsRecipients: _include,
    ...choices
  } = settings ?? {};
  const first = { ...usual, emailAddresses: email === undefined ? [] : [email] };
  const own = Object.entries(choices).filter(([member, value]) => !isSame(value, (first as SeedRecord)[member]));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** What calls of somebody show, as far as it is not what they show where nobody has chosen: their own number, else the company's. */
export function callerIdSeeds(
  { numbers }: AccountParts,
  extensionId: string,
  { byDevice = [], byFeature = [] }: ExtensionCallerId,
  known: { readonly numbers: ReadonlySet<unknown>; readonly devices: ReadonlySet<string> },
): SeedRecord[] {
  const own = numbers.find(({ extension, primary }) => String(extension?.id) === extensionId && primary === true);
  const first = (own ?? numbers.find(({ usageType }) => usageType === "MainCompanyNumber"))?.phoneNumber;
  const all = [
    ...byDevice.map(({ device, callerId }) => ({ deviceId: device?.id, feature: undefined, callerId })),
    ...byFeature.map(({ feature, callerId }) => ({ deviceId: undefined, feature, callerId })),
  ];
  return all.flatMap(({ deviceId, feature, callerId }) => {
    const { type = "PhoneNumber", phoneInfo } = callerId ?? {};
    const isNumber = type === "PhoneNumber";
    const phoneNumber = isNumber ? phoneInfo?.phoneNumber : undefined;
    if (isNumber && (phoneNumber === first || !known.numbers.has(phoneNumber))) return [];
    if (deviceId !== undefined && !known.devices.has(deviceId)) return [];
    const device = deviceId === undefined ? undefined : plainId(deviceId);
    return [given({ extension: plainId(extensionId), device, feature, type, phoneNumber })];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const [some, others] = [one as SeedRecord, other as SeedRecord];
  return [...new Set([...Object.keys(some), ...Object.keys(others)])].every((name) => isSame(some[name], others[name]));
}

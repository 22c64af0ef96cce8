import type { BusinessHoursSchedule, ExtensionCallerId, NotificationSettings } from "@ringwright/accounts";
import type { PhoneNumber } from "@ringwright/numbers";
import { days } from "../../account/hours.ts";
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
  const first: SeedRecord = { ...usual, emailAddresses: email === undefined ? [] : [email] };
  const choices = known(settings ?? {}, [...Object.keys(first), "smsPhoneNumbers"]).map(([member, value]) => {
    const isEvent = typeof value === "object" && value !== null && !Array.isArray(value);
    return [member, isEvent ? Object.fromEntries(known(value, eventMembers)) : value] as const;
  });
  const own = choices.filter(([member, value]) => !isSame(value, first[member]));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** Hours as a seed has them; undefined for around the clock. */
export function hoursSeed(schedule: BusinessHoursSchedule | undefined): SeedRecord | undefined {
  const week = days.flatMap((day) => {
    const ranges = schedule?.weeklyRanges?.[day];
    return ranges === undefined ? [] : [[day, ranges.map(({ from, to }) => given({ from, to }))] as const];
  });
  return week.length === 0 ? undefined : Object.fromEntries(week);
}

const eventMembers = [
  ...["notifyByEmail", "notifyBySms", "includeAttachment", "includeTranscription", "markAsRead"],
  ...["advancedEmailAddresses", "advancedSmsEmailAddresses", "advancedSmsPhoneNumbers"],
];

// What is not known is in no seed.
function known(value: object, members: readonly string[]): [string, unknown][] {
  return Object.entries(value).filter(([member]) => members.includes(member));
}

/** What calls of somebody show, as far as it is not what they show where nobody has chosen: their own number, else the company's. */
export function callerIdSeeds(
  { numbers }: AccountParts,
  extensionId: string,
  { byDevice = [], byFeature = [] }: ExtensionCallerId,
  there: { readonly numbers: ReadonlySet<unknown>; readonly devices: ReadonlySet<string> },
): SeedRecord[] {
  const own = numbers.find(({ extension, primary }) => String(extension?.id) === extensionId && primary === true);
  const first = (own ?? numbers.find(({ usageType }) => usageType === "MainCompanyNumber"))?.phoneNumber;
  // A sandbox shows nobody else's.
  const isOthers = ({ extension }: PhoneNumber): boolean => extension?.id !== undefined && String(extension.id) !== extensionId;
  const others = new Set<unknown>(numbers.filter(isOthers).map(({ phoneNumber }) => phoneNumber));
  const all = [
    ...byDevice.map(({ device, callerId }) => ({ deviceId: device?.id, feature: undefined, callerId })),
    ...byFeature.map(({ feature, callerId }) => ({ deviceId: undefined, feature, callerId })),
  ];
  return all.flatMap(({ deviceId, feature, callerId }) => {
    const { type = "PhoneNumber", phoneInfo } = callerId ?? {};
    const isNumber = type === "PhoneNumber";
    const phoneNumber = isNumber ? phoneInfo?.phoneNumber : undefined;
    if (isNumber && (phoneNumber === first || others.has(phoneNumber) || !there.numbers.has(phoneNumber))) return [];
    if (deviceId !== undefined && !there.devices.has(deviceId)) return [];
    const device = deviceId === undefined ? undefined : plainId(deviceId);
    return [given({ extension: plainId(extensionId), device, feature, type, phoneNumber })];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const [first, second] = [one as SeedRecord, other as SeedRecord];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].every((name) => isSame(first[name], second[name]));
}

import type { NotificationSettings, NotificationSettingsUpdate } from "@ringwright/accounts";
import type { Notifications } from "../company-types.gen.ts";
import { wordsOf } from "../schema.ts";
import type { NotificationsState } from "./account-state.ts";

/** What somebody is told of, with the words that say how. */
const events = {
  voicemails: wordsOf("VoicemailNotice"),
  inboundFaxes: wordsOf("FaxNotice"),
  outboundFaxes: wordsOf("Notice"),
  inboundTexts: wordsOf("Notice"),
  missedCalls: wordsOf("Notice"),
  callNotes: wordsOf("Notice"),
} as const;
const lists = ["emailAddresses", "smsEmailAddresses", "smsPhoneNumbers"] as const;

/** The members of what a file says of notifications. */
export const notificationMembers: readonly (keyof Notifications)[] = [
  ...lists,
  ...(Object.keys(events) as (keyof typeof events)[]),
];

/** Whether a member says where somebody is told, and not of what. */
export function isAddresses(member: string): boolean {
  return lists.some((list) => list === member);
}

// What the service calls the words.
const flags: Readonly<Record<string, string>> = {
  email: "notifyByEmail",
  sms: "notifyBySms",
  attachment: "includeAttachment",
  transcription: "includeTranscription",
  read: "markAsRead",
};

type Flags = Readonly<Record<string, unknown>>;

/** Of what somebody is told, as a file says it. */
export function toNotifications(settings: NotificationSettings): NotificationsState {
  const told = Object.entries(events).map(([event, words]) => {
    const its = (settings[event as keyof typeof events] ?? {}) as Flags;
    return [event, words.filter((word) => its[flags[word] ?? ""] === true)] as const;
  });
  return {
    ...Object.fromEntries(lists.map((list) => [list, settings[list] ?? []])),
    ...Object.fromEntries(told),
    isAdvanced: settings.advancedMode === true,
  };
}

/**
 * Settings as calls want them. Lists of addresses are those for all events, which hold while there are no others for each.
 *
 * @param said - what of a file differs
 */
export function toSettings(said: Notifications): NotificationSettingsUpdate {
  const told = Object.entries(events).flatMap(([event, words]) => {
    const chosen = said[event as keyof typeof events] as readonly string[] | undefined;
    if (chosen === undefined) return [];
    return [[event, Object.fromEntries(words.map((word) => [flags[word] ?? "", chosen.includes(word)]))] as const];
  });
  const addresses = lists.flatMap((list) => (said[list] === undefined ? [] : [[list, [...said[list]]] as const]));
  return {
    ...Object.fromEntries(addresses),
    ...(addresses.length === 0 ? {} : { advancedMode: false }),
    ...Object.fromEntries(told),
  };
}

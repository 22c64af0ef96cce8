import type { Schema } from "../contract/schemas.ts";
import { merge } from "../http/merge.ts";
import type { Extension } from "../state/types.ts";
import type { ViewContext } from "./view-context.ts";

const off = { notifyByEmail: false, notifyBySms: false };

/** Of which events an extension is told, and where to: what nobody has chosen is as it is at first. */
export function notificationsView({ uris }: ViewContext, extension: Extension): Schema<"NotificationSettings"> {
  const { id, accountId, contact, notifications = {} } = extension;
  const first: Schema<"NotificationSettings"> = {
    uri: `${uris.extension(accountId, id)}/notification-settings`,
    emailAddresses: contact?.email === undefined ? [] : [contact.email],
    smsEmailAddresses: [],
    advancedMode: false,
    includeManagers: true,
    voicemails: { ...off, notifyByEmail: true, includeAttachment: true, includeTranscription: false, markAsRead: false },
    inboundFaxes: { ...off, notifyByEmail: true, includeAttachment: true, markAsRead: false },
    outboundFaxes: off,
    inboundTexts: off,
    missedCalls: off,
    callNotes: off,
  };
  return merge(first, notifications);
}

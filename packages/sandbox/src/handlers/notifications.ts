import { merge } from "../http/merge.ts";
import { notificationsView } from "../views/notifications.ts";
import type { Topic } from "./types.ts";

/** Of which events extensions are told, and where to. */
export const notifications: Topic<"readNotificationSettings" | "updateNotificationSettings"> = {
  readNotificationSettings(call) {
    return { status: 200, body: notificationsView(call, call.extension) };
  },

  updateNotificationSettings(call) {
    const { state, extension, body } = call;
    const { uri, ...changes } = body;
    const changed = state.extensions.update(extension.id, { notifications: merge(extension.notifications ?? {}, changes) });
    return { status: 200, body: notificationsView(call, changed) };
  },
};

import type { AccountPerson } from "../account/account-state.ts";
import { isAddresses, notificationMembers, toSettings } from "../account/notices.ts";
import type { Notifications, Person } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";

/**
 * Plans of what somebody is told, and where to.
 *
 * @param before - as the account has them; undefined for who is to be created
 */
export function planNotifications(draft: Draft, { notifications, email }: Person, before: AccountPerson | undefined): void {
  if (notifications === undefined) return;
  const present = before?.notifications;
  if (before !== undefined && present === undefined) {
    draft.lack("notifications: the service tells of none of theirs; leave them out");
    return;
  }
  // Where nothing was chosen mails go to somebody's own address, and a new one changes that. While each kind of event has
  // addresses of its own, those for all are not used.
  const isMoving = email !== undefined && email.toLowerCase() !== before?.email?.toLowerCase();
  const isOpen = present === undefined || present.isAdvanced || isMoving;
  const differing = notificationMembers.filter((member) => {
    const wanted = notifications[member];
    if (wanted === undefined) return false;
    return present === undefined || (isOpen && isAddresses(member)) || !isSame(present[member] ?? [], wanted);
  });
  if (differing.length === 0) return;
  for (const member of differing) {
    draft.change(`notifications.${member}`, listed(present?.[member]), listed(notifications[member]) || "none");
  }
  const said: Notifications = Object.fromEntries(differing.map((member) => [member, notifications[member]]));
  draft.add({ kind: "setNotifications", extensionId: draft.extensionId, body: toSettings(said) });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function listed(words: readonly string[] | undefined): string {
  return words?.join(", ") ?? "";
}

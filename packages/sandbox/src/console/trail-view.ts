import { differencesOf } from "../audit/differences.ts";
import type { State } from "../state/state.ts";
import type { Account, AuditEntry } from "../state/types.ts";
import { given } from "../views/given.ts";
import { shownChanges, type TrailView } from "./protocol.ts";

const shownMembers = 5;
const shownCharacters = 120;

/** The account's last changes, the newest first. */
export function trailView(state: State, { id: accountId }: Account): TrailView[] {
  // The last page of all accounts' changes: to look for those of one would mean to read ten thousand, with each change anew.
  const { total } = state.auditTrail.page({}, 1, 1);
  const pages = Math.ceil(total / shownChanges);
  const last = [pages - 1, pages]
    .filter((page) => page > 0)
    .flatMap((page) => state.auditTrail.page({}, page, shownChanges).items);
  return last
    .filter((entry) => entry.accountId === accountId)
    .slice(-shownChanges)
    .reverse()
    .map(changeView);
}

function changeView({
  id,
  eventTime,
  actionId,
  eventType,
  initiator,
  target,
  changes = [],
  settings = [],
}: AuditEntry): TrailView {
  const differences = changes.flatMap((change) => differencesOf(change));
  const members = differences.slice(0, shownMembers).map(({ name, before, after }) => ({
    name,
    ...given({ before: shortened(before), after: shortened(after) }),
  }));
  return {
    id,
    atMs: Date.parse(eventTime),
    actionId,
    eventType,
    ...given({ who: initiator?.name, target: target.name }),
    members: [...members, ...settings.map((name) => ({ name }))],
    more: differences.length - members.length,
  };
}

function shortened(text: string | null): string | undefined {
  if (text === null) return undefined;
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters)}…`;
}

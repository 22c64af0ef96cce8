import type { Change } from "../state/journal.ts";
import type { State } from "../state/state.ts";
import type { AuditEntry, Extension } from "../state/types.ts";
import { nameOrSiteName } from "../views/extension-name.ts";
import { given } from "../views/given.ts";
import { type Action, secretChange } from "./actions.ts";
import { differencesOf } from "./differences.ts";
import { keepsakesOf } from "./keepsakes.ts";
import { accountOf, isTold, ownerOf } from "./owners.ts";

/** Who changed what there is, and when. */
export interface Deed {
  readonly state: State;
  readonly initiator: Extension | undefined;
  readonly atMs: number;
  /** The extension that was asked to be changed, where one was. */
  readonly extension?: Extension | undefined;
}

/**
 * Tells the audit trail of what a deed wrote; nothing where all is as it was before.
 *
 * @param changes - as {@link State.observe} saw them
 */
export function record(deed: Deed, action: Action, changes: readonly Change[]): void {
  const net = netOf(changes);
  const [main] = mainOf(net, action);
  if (main === undefined) return;
  if (action.each === undefined) {
    enter(deed, action, { about: main, target: deed.extension?.id ?? ownerOf(main), changes: net });
    return;
  }
  for (const entry of entriesOf(net, action)) enter(deed, action, entry);
}

/** Tells that an extension has a new password or PIN, and not which. */
export function recordSecrets(deed: Deed & { readonly extension: Extension }, body: unknown): void {
  const { password, ivrPin } = (body ?? {}) as { readonly password?: unknown; readonly ivrPin?: unknown };
  const names = [...(password === undefined ? [] : ["Password"]), ...(ivrPin === undefined ? [] : ["PIN"])];
  if (names.length === 0) return;
  const { state, extension } = deed;
  state.tell({
    ...frameOf(deed, extension.accountId),
    ...secretChange,
    target: targetOf(state, extension.id, extension.accountId, []),
    settings: names,
  });
}

interface Entry {
  readonly about: Change;
  /** The id of an extension; undefined for the company. */
  readonly target: string | undefined;
  readonly changes: readonly Change[];
}

// What a record was before the first write and is after the last.
function netOf(changes: readonly Change[]): readonly Change[] {
  const told = changes.filter(isTold);
  if (told.length < 2) return told.filter(isChange);
  const net = new Map<string, Change>();
  for (const change of told) {
    const key = `${change.kind} ${change.id}`;
    const first = net.get(key);
    net.set(key, first === undefined ? change : joined(first, change));
  }
  return [...net.values()].filter(isChange);
}

function joined({ before }: Change, { before: _, ...later }: Change): Change {
  return (before === undefined ? later : { ...later, before }) as Change;
}

function isChange({ before, after }: Change): boolean {
  if (before === undefined || after === undefined) return before !== after;
  return differencesOf({ before, after }).length > 0;
}

// Those that the action is about come first: what became of them as its type says, then others of the kind.
function mainOf(net: readonly Change[], { eventType, about }: Action): readonly Change[] {
  const ofKind = net.filter(({ kind }) => kind === about);
  const fitting = ofKind.filter((change) => eventOf(change) === eventType);
  return [fitting, ofKind, net].find((some) => some.length > 0) ?? [];
}

function eventOf({ before, after }: Change): Action["eventType"] {
  if (before === undefined) return "CREATE";
  return after === undefined ? "DELETE" : "UPDATE";
}

// One for each extension that the action is about. What else was written goes with whose it is, or with the first.
function entriesOf(net: readonly Change[], action: Action): Entry[] {
  const entries = new Map<string | undefined, { about: Change; target: string | undefined; changes: Change[] }>();
  const main = mainOf(net, action);
  for (const about of main) {
    const target = ownerOf(about);
    if (!entries.has(target)) entries.set(target, { about, target, changes: [] });
  }
  const [first] = entries.values();
  for (const change of net) (entries.get(ownerOf(change)) ?? first)?.changes.push(change);
  return [...entries.values()];
}

function enter(deed: Deed, { eventType, actionId }: Action, { about, target, changes: all }: Entry): void {
  const accountId = accountOf(about);
  // Whoever reads it wants to know first what it is about.
  const changes = [about, ...all.filter((change) => change !== about)];
  if (accountId === undefined) return;
  deed.state.tell({
    ...frameOf(deed, accountId),
    actionId,
    eventType,
    target: targetOf(deed.state, target, accountId, changes),
    ...keepsakesOf(changes),
  });
}

function frameOf({ state, initiator, atMs }: Deed, accountId: string): Pick<AuditEntry, "accountId" | "eventTime" | "initiator"> {
  const eventTime = new Date(atMs).toISOString();
  return initiator === undefined ? { accountId, eventTime } : { accountId, eventTime, initiator: initiatorOf(state, initiator) };
}

function initiatorOf(state: State, extension: Extension): AuditEntry["initiator"] & object {
  const { id: extensionId, extensionNumber, roleIds } = extension;
  const role = roleIds[0] === undefined ? undefined : state.roles.get(roleIds[0])?.displayName;
  return { extensionId, ...given({ extensionNumber, name: nameOrSiteName(state, extension), role }) };
}

function targetOf(
  state: State,
  extensionId: string | undefined,
  accountId: string,
  changes: readonly Change[],
): AuditEntry["target"] {
  if (extensionId === undefined) {
    return { objectId: "0", objectType: "Company", ...given({ name: state.accounts.get(accountId)?.company }) };
  }
  const extension = state.extensions.get(extensionId) ?? (goneOf(changes, "extensions", extensionId) as Extension | undefined);
  const site = goneOf(changes, "sites", extensionId) as { readonly name: string } | undefined;
  const name = site?.name ?? (extension && nameOrSiteName(state, extension));
  const { extensionNumber, siteId } = extension ?? {};
  return { objectId: extensionId, objectType: "Extension", ...given({ name, extensionNumber, siteId }) };
}

function goneOf(changes: readonly Change[], kind: Change["kind"], id: string): Change["before"] {
  const change = changes.find((one) => one.kind === kind && one.id === id);
  return change?.after === undefined ? change?.before : undefined;
}

import { notFound, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension, Membership } from "../state/types.ts";

/** A list of a request's ids, with its name for refusals. */
export interface MemberList {
  readonly parameterName: string;
  readonly ids: readonly string[] | undefined;
}

/** What a request changes of a group's members in one role. */
export interface MemberChange {
  readonly role: Membership["role"];
  readonly added: MemberList;
  readonly removed: MemberList;
}

/** The group of a kind that the path names, if it belongs to the account. */
export function groupOf(
  { state, account }: { readonly state: State; readonly account: Account },
  id: string,
  type: Extension["type"],
  parameterName: string,
): Extension {
  return findGroup(state, account, id, type) ?? notFound(parameterName);
}

/** The group of a kind with this id, if the account has one. */
export function findGroup(state: State, account: Account, id: string, type: Extension["type"]): Extension | undefined {
  const group = state.extensions.get(id);
  return group?.accountId === account.id && group.type === type ? group : undefined;
}

/** The extensions that belong to a group in a role, in the order in which they joined. */
export function memberExtensions(state: State, groupId: string, role: Exclude<Membership["role"], "device">): Extension[] {
  return state.memberships.find({ groupId, role }).flatMap(({ memberId }) => state.extensions.get(memberId) ?? []);
}

/** The groups of a kind that an extension is a member of, or belongs to in another role. */
export function groupsOfMember(
  state: State,
  memberId: string,
  type: Extension["type"],
  role: Exclude<Membership["role"], "device"> = "member",
): Extension[] {
  return state.memberships
    .find({ memberId, role })
    .flatMap(({ groupId }) => state.extensions.get(groupId) ?? [])
    .filter((group) => group.type === type);
}

/**
 * Lets extensions join a group and others leave it. Who is there already may join again, who is not may leave again: a
 * repeat changes nothing.
 *
 * @param check - refuses an extension that cannot join
 */
export function changeExtensions(
  state: State,
  group: Extension,
  change: MemberChange,
  check: (extension: Extension, refusalOf: MemberRefusal) => void,
): void {
  const find = (id: string): Extension | undefined => state.extensions.get(id);
  changeMembers(state, group, change, find, (extension, refusalOf) => {
    check(extension, refusalOf);
    if (extension.status === "Unassigned") refuse(400, "CMN-101", refusalOf);
  });
}

/**
 * Lets devices join a group and others leave it.
 *
 * @param check - refuses a device that cannot join
 */
export function changeDevices(
  state: State,
  group: Extension,
  change: MemberChange,
  check: (device: Device, refusalOf: MemberRefusal) => void,
): void {
  changeMembers(state, group, change, (id) => state.devices.get(id), check);
}

/** What a refusal says of a member: the list that named it, and its id. */
export interface MemberRefusal {
  readonly parameterName: string;
  readonly parameterValue: string;
}

/** Refuses an id that is in both lists, of what joins and of what leaves. */
export function needApart(added: MemberList, removed: MemberList): void {
  const joining = new Set(added.ids);
  const both = removed.ids?.find((id) => joining.has(id));
  if (both !== undefined) refuse(400, "EXT-401", { parameterName: removed.parameterName, parameterValue: both });
}

function changeMembers<T extends { readonly accountId: string }>(
  state: State,
  { id: groupId, accountId }: Extension,
  { role, added, removed }: MemberChange,
  find: (id: string) => T | undefined,
  check: (member: T, refusalOf: MemberRefusal) => void,
): void {
  needApart(added, removed);
  const known = (id: string, { parameterName }: MemberList): T => {
    const member = find(id);
    return member?.accountId === accountId ? member : unknownReference(parameterName);
  };
  for (const id of new Set(added.ids)) {
    check(known(id, added), { parameterName: added.parameterName, parameterValue: id });
    if (state.memberships.first({ groupId, role, memberId: id }) !== undefined) continue;
    state.memberships.insert({ id: state.nextId("membership"), accountId, groupId, role, memberId: id });
  }
  for (const id of new Set(removed.ids)) {
    known(id, removed);
    const membership = state.memberships.first({ groupId, role, memberId: id });
    if (membership !== undefined) state.memberships.delete(membership.id);
  }
}

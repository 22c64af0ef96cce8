import type { GroupState } from "../account/account-state.ts";
import type { Draft } from "./draft.ts";
import type { Names } from "./names.ts";

/**
 * Plans in which call queues or paging groups somebody is.
 *
 * @param member - what the file calls them
 * @param wanted - the names of all groups; undefined where the file says nothing
 * @param groups - the account's
 */
export function planGroups(
  draft: Draft,
  member: "queues" | "groups",
  wanted: readonly string[] | undefined,
  groups: readonly GroupState[],
  names: Names<GroupState>,
): void {
  if (wanted === undefined) return;
  const { extensionId } = draft;
  const before = extensionId === undefined ? [] : groups.filter(({ memberIds }) => memberIds.has(extensionId));
  const after = [...new Set(wanted.flatMap((name) => names.find(name, (what) => draft.lack(what)) ?? []))];
  const joins = after.filter((group) => !before.includes(group));
  const leaves = before.filter((group) => !after.includes(group));
  if (joins.length + leaves.length === 0) return;
  draft.change(member, namesOf(before), namesOf(after));
  const kind = member === "queues" ? "changeQueue" : "changePagingGroup";
  for (const { id } of joins) draft.add({ kind, extensionId, groupId: id, change: "add" });
  for (const { id } of leaves) draft.add({ kind, extensionId, groupId: id, change: "remove" });
}

function namesOf(groups: readonly GroupState[]): string {
  return groups.map(({ name, id }) => name || id).join(", ");
}

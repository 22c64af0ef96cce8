import type { Schema } from "../contract/schemas.ts";
import { hasUserId } from "../data/extension-types.ts";
import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import { keyedMember } from "../state/monitoring.ts";
import type { State } from "../state/state.ts";
import type { Extension, MonitoringGroup } from "../state/types.ts";

/**
 * Lets extensions join a monitoring group, do something else in it, or leave it. A repeat changes nothing.
 *
 * @param body - its lists name each extension once
 */
export function changeMonitoringMembers(
  state: State,
  { id: groupId, accountId }: MonitoringGroup,
  { addedExtensions = [], updatedExtensions = [], removedExtensions = [] }: Schema<"MonitoringGroupAssignment">,
): void {
  needOnce({ addedExtensions, updatedExtensions, removedExtensions });
  addedExtensions.forEach(({ id, permissions = [] }, index) => {
    const place = `addedExtensions[${index}]`;
    const { type, status } = known(id, place);
    if (!hasUserId(type)) invalid(`${place}.id`, `An extension of type ${type} cannot be a member`);
    if (status === "Unassigned") invalid(`${place}.id`, "A place without a person cannot be a member");
    if (permissions.length === 0) missing(`${place}.permissions`);
    put(id, permissions);
  });
  updatedExtensions.forEach(({ id, permissions }, index) => {
    const place = `updatedExtensions[${index}]`;
    known(id, place);
    const wanted = permissions ?? missing(`${place}.permissions`);
    const isMember = state.monitoringMembers.get(keyedMember(groupId, id).id) !== undefined;
    if (wanted.length === 0) take(id);
    else if (isMember) put(id, wanted);
    else unknownReference(`${place}.id`);
  });
  removedExtensions.forEach(({ id }, index) => {
    known(id, `removedExtensions[${index}]`);
    take(id);
  });

  function known(id: string, place: string): Extension {
    const extension = state.extensions.get(id);
    return extension?.accountId === accountId ? extension : unknownReference(`${place}.id`);
  }

  function put(extensionId: string, permissions: readonly Schema<"MonitoringPermission">[]): void {
    const member = { ...keyedMember(groupId, extensionId), accountId, permissions: [...new Set(permissions)] };
    if (state.monitoringMembers.get(member.id) === undefined) state.monitoringMembers.insert(member);
    else state.monitoringMembers.update(member.id, member);
  }

  function take(extensionId: string): void {
    state.monitoringMembers.delete(keyedMember(groupId, extensionId).id);
  }
}

// Who is named twice would be left to the order of the lists.
function needOnce(lists: Readonly<Record<string, readonly Schema<"MonitoringGroupMemberChange">[]>>): void {
  const listOf = new Map<string, string>();
  for (const [list, changes] of Object.entries(lists)) {
    changes.forEach(({ id }, index) => {
      const details = { parameterName: `${list}[${index}].id`, parameterValue: id };
      const before = listOf.get(id);
      if (before !== undefined) refuse(400, before === list ? "CMN-406" : "EXT-401", details);
      listOf.set(id, list);
    });
  }
}

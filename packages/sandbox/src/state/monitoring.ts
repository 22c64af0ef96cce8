import type { State } from "./state.ts";
import type { Extension, MonitoringMember } from "./types.ts";

/** Whose membership of which monitoring group a record is, with the id that is made of both. */
export function keyedMember(groupId: string, extensionId: string): Pick<MonitoringMember, "id" | "groupId" | "extensionId"> {
  return { id: `${groupId}/${extensionId}`, groupId, extensionId };
}

/** The extensions whose calls an extension may listen to, each once. */
export function monitoredBy(state: State, extensionId: string): Extension[] {
  const groupIds = state.monitoringMembers
    .find({ extensionId })
    .filter(({ permissions }) => permissions.includes("Monitoring"))
    .map(({ groupId }) => groupId);
  const monitored = state.monitoringMembers
    .find({ groupId: groupIds })
    .filter((member) => member.extensionId !== extensionId && member.permissions.includes("Monitored"));
  return [...new Set(monitored.map((member) => member.extensionId))].flatMap((id) => state.extensions.get(id) ?? []);
}

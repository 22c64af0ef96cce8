import type { Hired } from "../newcomer.ts";
import type { Office } from "../office.ts";

/** Puts people into the call queues that the roster names, a call for each queue. */
export async function joinQueues({ accounts }: Office, hired: readonly Hired[]): Promise<void> {
  for (const [groupId, members] of Map.groupBy(hired, ({ queue }) => queue?.id)) {
    if (groupId === undefined) continue;
    const addedExtensionIds = members.map(({ extensionId }) => extensionId);
    await accounts.callQueues.members.assign({ groupId, body: { addedExtensionIds } });
  }
}

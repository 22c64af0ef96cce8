import { chunks } from "../chunks.ts";
import type { Hired } from "../newcomer.ts";
import type { Office } from "../office.ts";

// The service's limit is not published, and the sandbox takes no more.
const atOnce = 500;

/** Puts people into the call queues that the roster names, a call for each queue, or several for a large one. */
export async function joinQueues({ accounts }: Office, hired: readonly Hired[]): Promise<void> {
  for (const [groupId, members] of Map.groupBy(hired, ({ queue }) => queue?.id)) {
    if (groupId === undefined) continue;
    for (const some of chunks(members, atOnce)) {
      const addedExtensionIds = some.map(({ extensionId }) => extensionId);
      await accounts.callQueues.members.assign({ groupId, body: { addedExtensionIds } });
    }
  }
}

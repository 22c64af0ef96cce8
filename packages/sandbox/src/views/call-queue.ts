import type { Schema } from "../contract/schemas.ts";
import type { Extension } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import { siteReference } from "./site.ts";
import type { ViewContext } from "./view-context.ts";

/** A call queue as its list shows it, with the id as a text. */
export function callQueueView({ state, uris }: ViewContext, queue: Extension): Schema<"CallQueue"> {
  const { id, accountId, extensionNumber, status, subType, siteId } = queue;
  return {
    uri: uris.extension(accountId, id),
    id,
    ...given({ extensionNumber, name: extensionName(queue) }),
    // The list has no word for a frozen queue, which is as good as disabled.
    status: status === "Frozen" ? "Disabled" : status,
    ...(subType === undefined ? {} : { subType: subType === "Emergency" ? "Emergency" : "Unknown" }),
    site: siteReference(state, accountId, siteId),
  };
}

/** A call queue in full. */
export function callQueueDetailsView(context: ViewContext, queue: Extension): Schema<"CallQueueDetails"> {
  const { callQueueInfo: serviceLevelSettings, alertTimer, editableMemberStatus = true } = queue;
  return { ...callQueueView(context, queue), ...given({ serviceLevelSettings, alertTimer }), editableMemberStatus };
}

/** A call queue as one of those that a user is a member of. */
export function callQueueReference(queue: Extension): Schema<"CallQueueReference"> {
  return { id: queue.id, ...given({ name: extensionName(queue) }) };
}

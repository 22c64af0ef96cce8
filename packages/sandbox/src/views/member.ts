import type { Schema } from "../contract/schemas.ts";
import type { Device, Extension } from "../state/types.ts";
import { extensionName, nameOrSiteName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** A member of a call queue. */
export function queueMemberView({ uris }: ViewContext, extension: Extension): Schema<"CallQueueMember"> {
  const { id, accountId, extensionNumber } = extension;
  return { uri: uris.extension(accountId, id), id: Number(id), ...given({ extensionNumber }) };
}

/** An extension as departments name it. */
export function namedMemberView({ state, uris }: ViewContext, extension: Extension): Schema<"ExtensionReference"> {
  const { id, accountId, extensionNumber, partnerId } = extension;
  return {
    id: Number(id),
    uri: uris.extension(accountId, id),
    ...given({ name: nameOrSiteName(state, extension), extensionNumber, partnerId }),
  };
}

/** A user of a park location; their names are not told. */
export function parkUserView({ uris }: ViewContext, extension: Extension): Schema<"ExtensionReference"> {
  const { id, accountId, extensionNumber, partnerId } = extension;
  return { id: Number(id), uri: uris.extension(accountId, id), ...given({ extensionNumber, partnerId }) };
}

/** A user who may page; the id is a text here. */
export function pagerView({ uris }: ViewContext, extension: Extension): Schema<"PagingGroupUser"> {
  const { id, accountId, extensionNumber } = extension;
  return { id, uri: uris.extension(accountId, id), ...given({ extensionNumber, name: extensionName(extension) }) };
}

/** A device that pages are heard from. */
export function pagingDeviceView({ uris }: ViewContext, { id, accountId, name }: Device): Schema<"PagingGroupDevice"> {
  return { id, uri: uris.device(accountId, id), name };
}

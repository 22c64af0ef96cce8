import type { Schema } from "../contract/schemas.ts";
import type { Extension } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** That an extension may page with a group. */
export function grantView({ uris }: ViewContext, { id, accountId }: Extension, group: Extension): Schema<"ExtensionGrant"> {
  const { extensionNumber } = group;
  return {
    uri: `${uris.extension(accountId, id)}/grant/${group.id}`,
    extension: {
      id: group.id,
      uri: uris.extension(accountId, group.id),
      ...given({ extensionNumber, name: extensionName(group) }),
      type: "PagingOnly",
    },
    callPickup: false,
    callMonitoring: false,
    callOnBehalfOf: false,
    callDelegation: false,
    groupPaging: true,
    callQueueSetup: false,
    callQueueMembersSetup: false,
    callQueueMessages: false,
    callQueueFacSetup: false,
    sharedVoicemails: false,
    callQueueSmsRecipient: false,
    smsRecipient: false,
  };
}

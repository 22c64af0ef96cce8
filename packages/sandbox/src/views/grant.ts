import type { Schema } from "../contract/schemas.ts";
import type { Extension } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * What an extension may do to another one.
 *
 * @param to - whom it is about
 * @param what - the one thing that it may do
 */
export function grantView(
  { uris }: ViewContext,
  { id, accountId }: Extension,
  to: Extension,
  what: "groupPaging" | "callMonitoring",
): Schema<"ExtensionGrant"> {
  const { extensionNumber, type } = to;
  return {
    uri: `${uris.extension(accountId, id)}/grant/${to.id}`,
    extension: {
      id: to.id,
      uri: uris.extension(accountId, to.id),
      ...given({ extensionNumber, name: extensionName(to), type: hasWord(type) ? type : undefined }),
    },
    callPickup: false,
    callMonitoring: what === "callMonitoring",
    callOnBehalfOf: false,
    callDelegation: false,
    groupPaging: what === "groupPaging",
    callQueueSetup: false,
    callQueueMembersSetup: false,
    callQueueMessages: false,
    callQueueFacSetup: false,
    sharedVoicemails: false,
    callQueueSmsRecipient: false,
    smsRecipient: false,
  };
}

type GrantedType = NonNullable<Schema<"GrantedExtension">["type"]>;

// The contract has no words here for other people than these.
const words: readonly Extension["type"][] = ["User", "FaxUser", "VirtualUser", "DigitalUser", "PagingOnly"];

function hasWord(type: Extension["type"]): type is Extension["type"] & GrantedType {
  return words.includes(type);
}

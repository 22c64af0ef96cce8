import type { Schema } from "../contract/schemas.ts";
import { numberBehind } from "../numbers/forwarding-phones.ts";
import type { ForwardingNumber } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** A forwarding number, with the extension behind it where it is a number of the account. */
export function forwardingNumberView(context: ViewContext, record: ForwardingNumber): Schema<"ForwardingNumber"> {
  const { state, uris } = context;
  const { id, accountId, extensionId, label, type, features, flipNumber, deviceId } = record;
  const phoneNumber = numberBehind(state, record);
  const number = phoneNumber === undefined ? undefined : state.phoneNumbers.first({ accountId, phoneNumber });
  const behind = number?.extensionId === undefined ? undefined : state.extensions.get(number.extensionId);
  return {
    uri: `${uris.extension(accountId, extensionId)}/forwarding-number/${id}`,
    id,
    ...given({ phoneNumber, label }),
    type,
    features: [...features],
    flipNumber,
    ...(deviceId === undefined ? {} : { device: { id: deviceId } }),
    ...(behind === undefined
      ? {}
      : { extension: { id: behind.id, ...given({ name: extensionName(behind), extensionNumber: behind.extensionNumber }) } }),
  };
}

import type { Schema } from "../contract/schemas.ts";
import { numberBehind } from "../numbers/forwarding-phones.ts";
import type { ForwardingNumber } from "../state/types.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** A forwarding number as one that calls can be flipped to. */
export function callFlipNumberView({ state }: ViewContext, record: ForwardingNumber): Schema<"CallFlipNumber"> {
  const { id, label, flipNumber } = record;
  return {
    id,
    ...given({ phoneNumber: numberBehind(state, record) }),
    type: callFlipTypeOf(record),
    ...given({ label }),
    flipNumber,
  };
}

/** What is behind a forwarding number, in the words of call flip. */
export function callFlipTypeOf({ type }: Pick<ForwardingNumber, "type">): Schema<"CallFlipNumberType"> {
  if (type === "PhoneLine") return "PhoneLine";
  return type === "BusinessMobilePhone" ? "BusinessMobile" : "External";
}

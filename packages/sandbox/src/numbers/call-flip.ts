import type { State } from "../state/state.ts";
import type { Extension, ForwardingNumber } from "../state/types.ts";
import { forwardingNumbersOf } from "./forwarding-phones.ts";

/** Whether running calls can be moved to a forwarding number. */
export function isFlipNumber({ features }: Pick<ForwardingNumber, "features">): boolean {
  return features.includes("CallFlip");
}

/** The numbers that an extension can move running calls to. */
export function flipNumbersOf(state: State, extension: Extension): ForwardingNumber[] {
  return forwardingNumbersOf(state, extension).filter(isFlipNumber);
}

import type { State } from "../state/state.ts";
import type { CallerId, PhoneNumber } from "../state/types.ts";
import { featuresOf, isSpare } from "./usage.ts";

/** Which calls of an extension a choice is about, and the id of the record: there is one at most for each. */
export function keyed<Calls extends Pick<CallerId, "deviceId" | "feature">>(
  extensionId: string,
  calls: Calls,
): Calls & Pick<CallerId, "id"> {
  return { ...calls, id: `${extensionId}/${calls.deviceId ?? calls.feature}` };
}

/** Whether an extension may show a number to those it calls: one of its own, or of its company. */
export function mayShow(extensionId: string, number: PhoneNumber): boolean {
  const isOthers = number.extensionId !== undefined && number.extensionId !== extensionId;
  return !isOthers && !isSpare(number) && featuresOf(number).includes("CallerId");
}

/** Forgets who has chosen a number to be shown and may not show it any more, as it is another's now, or gone. */
export function keepFittingCallerIds(state: State, phoneNumberId: string): void {
  const number = state.phoneNumbers.get(phoneNumberId);
  for (const { id, extensionId } of state.callerIds.find({ phoneNumberId })) {
    if (number === undefined || !mayShow(extensionId, number)) state.callerIds.delete(id);
  }
}

/** The number that an extension shows where nothing is chosen: its own main one, else the company's. */
export function usualCallerId(state: State, accountId: string, extensionId: string): PhoneNumber | undefined {
  const own = state.phoneNumbers.first({ extensionId, usageType: "DirectNumber", primary: true });
  if (own !== undefined && mayShow(extensionId, own)) return own;
  const main = state.phoneNumbers.first({ accountId, usageType: "MainCompanyNumber" });
  return main !== undefined && mayShow(extensionId, main) ? main : undefined;
}

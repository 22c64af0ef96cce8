import { refuse } from "../http/refusal.ts";
import { hasNumber, phoneEntry } from "../numbers/forwarding-phones.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, ForwardingNumber } from "../state/types.ts";
import { possibleNumber } from "./forwarding-target.ts";
import type { BodyOf } from "./types.ts";

/**
 * A phone of the account that a new forwarding number of type PhoneLine stands for.
 *
 * @param present - the extension's forwarding numbers
 * @param body - names the phone by its device or by its number
 */
export function forwardingPhone(
  state: State,
  account: Account,
  present: readonly ForwardingNumber[],
  { phoneNumber, device }: BodyOf<"createForwardingNumber">,
): ReturnType<typeof phoneEntry> {
  const parameterName = device?.id === undefined ? "phoneNumber" : "device.id";
  const refusePhone = (code: string, message: string): never => refuse(400, code, { parameterName, message });
  const phone =
    device?.id === undefined ? phoneOfNumber(state, account, phoneNumber) : phoneOfId(state, account, String(device.id));
  if (phone.extensionId === undefined) return refusePhone("FPN-114", "Calls cannot be forwarded to a device that is nobody's");
  if (state.extensions.get(phone.extensionId)?.type === "SharedLinesGroup") {
    return refusePhone("FPN-115", "Calls cannot be forwarded to a device of a group of shared lines");
  }
  const lines = state.lines.find({ deviceId: phone.id });
  if (phone.type === "SoftPhone" && lines.some(({ lineType }) => lineType === "StandaloneFree")) {
    return refusePhone("FPN-121", "Calls cannot be forwarded to a free soft phone");
  }
  if (!hasNumber(state, phone.id)) return refusePhone("CMN-101", "The device has no line with a number");
  if (present.some(({ deviceId }) => deviceId === phone.id)) {
    return refusePhone("FPN-118", `Device [${phone.id}] is among the forwarding numbers already`);
  }
  return phoneEntry(phone);
}

function phoneOfId(state: State, account: Account, id: string): Device {
  const phone = state.devices.get(id);
  if (phone?.accountId === account.id) return phone;
  return refuse(404, "FPN-113", { parameterName: "device.id", message: noDevice("device.id") });
}

function phoneOfNumber(state: State, account: Account, text: string | undefined): Device {
  if (text === undefined) {
    return refuse(400, "FPN-109", { message: "A forwarding number of type [PhoneLine] needs [phoneNumber] or [device]" });
  }
  const phoneNumber = possibleNumber(account, text).number;
  const number = state.phoneNumbers.first({ accountId: account.id, phoneNumber });
  const line = number === undefined ? undefined : state.lines.first({ phoneNumberId: number.id });
  const phone = line?.deviceId === undefined ? undefined : state.devices.get(line.deviceId);
  return phone ?? refuse(404, "FPN-120", { parameterName: "phoneNumber", message: noDevice("phoneNumber") });
}

function noDevice(parameterName: string): string {
  return `No device is found for [${parameterName}]`;
}

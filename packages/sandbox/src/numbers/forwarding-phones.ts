import { deviceModels } from "../data/device-models.ts";
import type { State } from "../state/state.ts";
import type { Device, Extension, ForwardingNumber } from "../state/types.ts";

const longestLabel = 60;

/** Whether a device has a line with a number. */
export function hasNumber(state: State, deviceId: string): boolean {
  return state.lines.find({ deviceId }).some(({ phoneNumberId }) => phoneNumberId !== undefined);
}

/**
 * The forwarding numbers of an extension. Its own phones are among them by themselves: the first look at the list after a
 * phone came or went puts it there or takes it away.
 */
export function forwardingNumbersOf(state: State, extension: Extension): ForwardingNumber[] {
  const { id: extensionId, accountId } = extension;
  for (const { id, deviceId, automatic } of state.forwardingNumbers.find({ extensionId })) {
    if (deviceId === undefined) continue;
    const isOwn = state.devices.get(deviceId)?.extensionId === extensionId;
    if (!hasNumber(state, deviceId) || (automatic === true && !isOwn)) state.forwardingNumbers.delete(id);
  }
  for (const device of state.devices.find({ extensionId })) {
    if (!hasNumber(state, device.id)) continue;
    const present = state.forwardingNumbers.first({ extensionId, deviceId: device.id });
    if (present !== undefined) {
      if (present.automatic !== true) state.forwardingNumbers.update(present.id, { automatic: true });
      continue;
    }
    state.forwardingNumbers.insert({
      id: state.nextId("forwardingNumber"),
      accountId,
      extensionId,
      ...phoneEntry(device),
      automatic: true,
      flipNumber: freeFlipNumber(state.forwardingNumbers.find({ extensionId })),
    });
  }
  return state.forwardingNumbers.find({ extensionId });
}

/** The number that is dialled: for a phone that of its line, whichever that is now. */
export function numberBehind(state: State, { deviceId, phoneNumber }: ForwardingNumber): string | undefined {
  if (deviceId === undefined) return phoneNumber;
  const line = state.lines.find({ deviceId }).find(({ phoneNumberId }) => phoneNumberId !== undefined);
  return line?.phoneNumberId === undefined ? undefined : state.phoneNumbers.get(line.phoneNumberId)?.phoneNumber;
}

/** What a phone's entry says: it can be flipped to, not forwarded to. */
export function phoneEntry(device: Device): Pick<ForwardingNumber, "type" | "label" | "features" | "deviceId"> {
  const model = deviceModels.find(({ id }) => id === device.modelId);
  // A phone's name may be longer than a label; signs are counted, not halves of them.
  const label = [...(model?.name ?? device.name)].slice(0, longestLabel).join("");
  return { type: "PhoneLine", label, features: ["CallFlip"], deviceId: device.id };
}

/** The lowest number to dial for a flip that none of these has. */
export function freeFlipNumber(present: readonly Pick<ForwardingNumber, "flipNumber">[]): string {
  for (let flip = 1; ; flip += 1) {
    if (!present.some(({ flipNumber }) => flipNumber === String(flip))) return String(flip);
  }
}

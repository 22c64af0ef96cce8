import { giveNumber, removeNumber } from "../numbers/ownership.ts";
import type { State } from "../state/state.ts";
import type { Device, PhoneNumber } from "../state/types.ts";
import { siteIdOfDevice } from "../views/site.ts";

/**
 * Parts a device from its extension and takes its lines away: the device and the lines' numbers go to the inventory.
 *
 * @returns the device as it is now
 */
export function keepAssets(state: State, device: Device): Device {
  state.callerIds.deleteAll({ deviceId: device.id });
  for (const number of endLines(state, device)) giveNumber(state, number, { usageType: "Inventory", type: null });
  return state.devices.update(device.id, {
    extensionId: undefined,
    siteId: siteIdOfDevice(state, device),
    linePooling: "None",
    status: "Offline",
    ...(device.useAsCommonPhone === true ? { useAsCommonPhone: false } : {}),
  });
}

/** Takes a device, its lines and their numbers out of the account. */
export function releaseAssets(state: State, device: Device): void {
  for (const number of endLines(state, device)) removeNumber(state, number);
  deleteDevice(state, device.id);
}

/** Deletes a device that has no line any more, from groups as well. */
export function deleteDevice(state: State, deviceId: string): void {
  state.memberships.deleteAll({ memberId: deviceId, role: "device" });
  state.callerIds.deleteAll({ deviceId });
  state.due.cancel("device-shipping", deviceId);
  state.devices.delete(deviceId);
}

// Says which numbers were on the lines. One of the company itself stays what it is: it is not the extension's.
function endLines(state: State, { id: deviceId }: Device): PhoneNumber[] {
  const lines = state.lines.find({ deviceId });
  for (const { id } of lines) state.lines.delete(id);
  // What rings at the line rings nowhere without it.
  state.forwardingNumbers.deleteAll({ deviceId });
  return lines
    .flatMap(({ phoneNumberId }) => (phoneNumberId === undefined ? [] : (state.phoneNumbers.get(phoneNumberId) ?? [])))
    .filter(({ extensionId }) => extensionId !== undefined);
}

import { shippingMethods, untilAcceptedMs, untilShippedMs } from "../data/shipping.ts";
import type { State } from "../state/state.ts";
import type { Device } from "../state/types.ts";

/**
 * Puts an ordered device on its way: it is accepted an hour after its order, and shipped a day after.
 *
 * @param orderedMs - when it was ordered
 */
export function scheduleShipping(state: State, device: Device, orderedMs: number): void {
  const dueMs = { Initial: orderedMs + untilAcceptedMs, Accepted: orderedMs + untilAcceptedMs + untilShippedMs };
  const atMs = dueMs[device.shipping?.status as keyof typeof dueMs];
  if (atMs !== undefined) state.due.add(atMs, "device-shipping", device.id, { deviceId: device.id });
}

/** Takes an ordered device one state further. Carrier, tracking number and serial number are known once it is shipped. */
export function advanceShipping(state: State, deviceId: string, atMs: number): void {
  const device = state.devices.get(deviceId);
  if (device?.shipping?.status === "Initial") {
    state.devices.update(deviceId, { shipping: { ...device.shipping, status: "Accepted" } });
    state.due.add(atMs + untilShippedMs, "device-shipping", deviceId, { deviceId });
  } else if (device?.shipping?.status === "Accepted") {
    const count = state.count("parcel");
    const service = shippingMethods.find(({ id }) => id === device.shipping?.method?.id)?.service ?? "03";
    state.devices.update(deviceId, {
      // The numbers of the contract's example, with the maker's own first digits.
      serial: device.serial ?? `0004F2${(0xb00000 + count).toString(16).toUpperCase()}`,
      shipping: {
        ...device.shipping,
        status: "Shipped",
        carrier: "UPS",
        trackingNumber: `1Z999001${service}${String(count).padStart(8, "0")}`,
      },
    });
  }
}

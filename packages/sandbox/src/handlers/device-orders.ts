import type { Schema } from "../contract/schemas.ts";
import { untilMadeMs } from "../data/shipping.ts";
import { orderTaskId } from "../due/device-orders.ts";
import { invalid, notFound } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Order } from "../state/types.ts";
import { orderedDeviceView } from "../views/ordered-device.ts";
import { type ListedItem, makeOrderedDevices } from "./device-order-item.ts";
import type { BodyOf, Call, Topic } from "./types.ts";

/** Orders of devices. */
export const deviceOrders: Topic<"createDeviceOrder" | "readDeviceOrder"> = {
  createDeviceOrder(call) {
    const { state, account, body, query, nowMs } = call;
    const items = itemsOf(body);
    const order = state.orders.insert({
      id: state.nextId("order"),
      accountId: account.id,
      deviceIds: [],
      creationTime: new Date(nowMs).toISOString(),
    });
    if (query.async === true) return { status: 200, body: { task: takeOn(call, order, items) } };
    const devices = makeOrderedDevices(state, account, order.id, items, nowMs);
    return { status: 200, body: { devices: devices.map((device) => orderedDeviceView(call, device)) } };
  },

  readDeviceOrder(call) {
    const { state, account, path, uris } = call;
    const order = state.orders.get(path.orderId);
    if (order?.accountId !== account.id) return notFound("orderId");
    // A device that has left the account since is not told of.
    const devices = order.deviceIds.flatMap((id) => state.devices.get(id) ?? []);
    const body = {
      id: order.id,
      uri: uris.inAccount(account.id, `order/${order.id}`),
      devices: devices.map((device) => orderedDeviceView(call, device)),
    };
    return { status: 200, body };
  },
};

function itemsOf(body: BodyOf<"createDeviceOrder">): readonly ListedItem[] {
  if (!("devices" in body)) return [{ item: body, prefix: "" }];
  // Each form lets members of the other pass, whatever they hold; only of one alone is it known that it is whole.
  if ("extension" in body || "emergencyServiceAddress" in body) {
    invalid("devices", "An order is a list of devices or one device, not both");
  }
  return body.devices.map((item, index) => ({ item, prefix: `devices[${index}].` }));
}

// What a look at the account shows to be wrong is refused at once; the devices are made a moment later.
function takeOn(
  { state, account, caller, uris, nowMs }: Call<"createDeviceOrder">,
  order: Order,
  items: readonly ListedItem[],
): Schema<"DeviceOrderTask"> {
  rehearse(state, () => makeOrderedDevices(state, account, order.id, items, nowMs));
  const task = state.tasks.insert({
    id: orderTaskId(order.id),
    accountId: account.id,
    kind: "deviceOrder",
    status: "Accepted",
    creationTime: order.creationTime,
    lastModifiedTime: order.creationTime,
    initiatorId: caller.extension.id,
    input: items,
  });
  state.due.add(nowMs + untilMadeMs, "device-order", order.id, { orderId: order.id });
  return {
    id: order.id,
    uri: uris.inAccount(account.id, `order/${order.id}`),
    status: "Accepted",
    creationTime: task.creationTime,
    lastModifiedTime: task.lastModifiedTime,
  };
}

class Rehearsed extends Error {}

function rehearse(state: State, work: () => void): void {
  try {
    state.transaction(() => {
      work();
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
}

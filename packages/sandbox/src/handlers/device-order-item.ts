import type { Schema } from "../contract/schemas.ts";
import { type DeviceModelEntry, deviceModels, ownPhone, skuOf } from "../data/device-models.ts";
import { shippingMethods } from "../data/shipping.ts";
import { scheduleShipping } from "../due/device-shipping.ts";
import { invalid, missing, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension } from "../state/types.ts";
import { given } from "../views/given.ts";
import { atAddress } from "./device-emergency.ts";
import { ownerOf } from "./device-owner.ts";
import { addressOf } from "./emergency-address.ts";

/** A device of an order, in either form that orders have. What the service sets means nothing in it. */
export interface OrderItem {
  readonly type?: "HardPhone" | "SoftPhone" | "OtherPhone";
  readonly name?: string;
  readonly sku?: string;
  readonly model?: Schema<"DeviceModel">;
  readonly boxBillingId?: string;
  readonly shipping?: Schema<"OrderShipping">;
  readonly linePooling?: Schema<"LinePooling">;
  readonly extension: { readonly id: string };
  readonly emergencyServiceAddress: Schema<"OrderServiceAddress">;
}

/** A device of an order, and where it stands in the body: nowhere special, or such as `devices[0].`. */
export interface ListedItem {
  readonly item: OrderItem;
  readonly prefix: string;
}

/**
 * Makes the devices of an order, all or none, and puts them on their way.
 *
 * @param orderId - of an order that has none yet
 */
export function makeOrderedDevices(
  state: State,
  account: Account,
  orderId: string,
  items: readonly ListedItem[],
  nowMs: number,
): readonly Device[] {
  const takeNumber = numbersWithoutLine(state);
  const devices = items.map((listed) => makeOne(state, account, orderId, listed, takeNumber));
  for (const device of devices) scheduleShipping(state, device, nowMs);
  state.orders.update(orderId, { deviceIds: devices.map(({ id }) => id) });
  return devices;
}

function makeOne(state: State, account: Account, orderId: string, { item, prefix }: ListedItem, takeNumber: TakeNumber): Device {
  const owner = ownerOf(state, account, item.extension.id, `${prefix}extension.id`);
  const { street, street2, city, state: region, zip, country, customerName } = item.emergencyServiceAddress;
  const written = given({ street, street2, city, state: region, zip, country, customerName });
  const address = addressOf(written, `${prefix}emergencyServiceAddress`);
  const linePooling = item.linePooling ?? "Host";
  if (linePooling === "Guest" && !hasLineToShare(state, owner)) {
    invalid(`${prefix}linePooling`, "The extension has no line of its own that a guest could share");
  }
  const device = state.devices.insert({
    ...goodsOf(state, account, item, written, prefix),
    id: state.nextId("device"),
    accountId: account.id,
    status: "Offline",
    extensionId: owner.id,
    siteId: owner.siteId,
    linePooling,
    orderId,
  });
  if (linePooling !== "Host") return device;
  state.lines.insert({
    id: state.nextId("line"),
    accountId: account.id,
    lineType: device.type === "SoftPhone" && hasFreeLineLeft(state, account, owner) ? "StandaloneFree" : "Standalone",
    deviceId: device.id,
    extensionId: owner.id,
    emergency: atAddress(address),
    ...given({ phoneNumberId: takeNumber(owner) }),
  });
  return device;
}

type Goods = Pick<Device, "type" | "name" | "sku" | "modelId" | "addons" | "boxBillingId" | "shipping">;

function goodsOf(state: State, account: Account, item: OrderItem, address: Schema<"ShippingAddress">, prefix: string): Goods {
  const { type = "HardPhone", name } = item;
  if (type === "HardPhone") return hardPhone(state, account, item, address, prefix);
  if (name === undefined || name === "") return missing(`${prefix}name`);
  return { type, name, sku: type === "OtherPhone" ? ownPhone.sku : "DV-1" };
}

function hardPhone(state: State, account: Account, item: OrderItem, address: Schema<"ShippingAddress">, prefix: string): Goods {
  const boxBillingId = item.boxBillingId === undefined ? undefined : Number(item.boxBillingId);
  const ordered = modelOf(item, prefix);
  // One that was bought over the counter is with its user already.
  if (boxBillingId !== undefined) {
    if (state.devices.first({ accountId: account.id, boxBillingId }) !== undefined) {
      refuse(400, "CMN-406", { parameterName: `${prefix}boxBillingId`, parameterValue: String(boxBillingId) });
    }
    return { type: "HardPhone", name: item.name ?? "Hard phone", ...ordered, ...given({ name: item.name }), boxBillingId };
  }
  if (ordered === undefined) return missing(`${prefix}model.id`);
  const wanted = item.shipping?.method?.id ?? shippingMethods[0].id;
  const method = shippingMethods.find(({ id }) => id === wanted) ?? shippingMethods[0];
  return {
    type: "HardPhone",
    ...ordered,
    ...given({ name: item.name }),
    shipping: {
      status: "Initial",
      method: { id: method.id, name: method.name },
      address: item.shipping?.address ?? address,
    },
  };
}

type Ordered = Pick<Device, "name" | "sku" | "modelId" | "addons">;

// By its model, its SKU or both, which then must agree.
function modelOf({ model, sku }: OrderItem, prefix: string): Ordered | undefined {
  if (model?.id === undefined && sku === undefined) return undefined;
  const bySku = sku === undefined ? undefined : parseSku(sku, `${prefix}sku`);
  const entry = bySku?.entry ?? deviceModels.find(({ id }) => id === model?.id);
  if (entry === undefined || (model?.id !== undefined && !deviceModels.some(({ id }) => id === model.id))) {
    return refuse(400, "CMN-102", { parameterName: `${prefix}model.id`, ...given({ parameterValue: model?.id }) });
  }
  const addons = bySku?.addons ?? addonsOf(entry, model?.addons ?? [], `${prefix}model.addons`);
  const isSame = model?.id === undefined || (model.id === entry.id && (model.addons ?? addons).length === addons.length);
  if (!isSame) invalid(`${prefix}sku`, "The SKU is not that of the model");
  if (entry.type !== "HardPhone") invalid(`${prefix}${sku === undefined ? "model.id" : "sku"}`, `${entry.name} is no hard phone`);
  return { name: entry.name, sku: skuOf(entry, addons), modelId: entry.id, ...(addons.length === 0 ? {} : { addons }) };
}

function parseSku(sku: string, parameterName: string): { entry: DeviceModelEntry; addons: Schema<"DeviceAddon">[] } {
  const [prefix, modelId, ...rest] = sku.split("-");
  const entry = deviceModels.find((model) => model.id === modelId && model.prefix === prefix);
  if (entry === undefined) return refuse(400, "CMN-102", { parameterName, parameterValue: sku });
  const pairs = Array.from({ length: rest.length / 2 }, (_, index) => ({
    id: rest[2 * index] ?? "",
    count: Number(rest[2 * index + 1]),
  }));
  return { entry, addons: addonsOf(entry, pairs, parameterName) };
}

function addonsOf(
  entry: DeviceModelEntry,
  wanted: readonly Schema<"DeviceAddon">[],
  parameterName: string,
): Schema<"DeviceAddon">[] {
  return wanted.map(({ id = "", count = 1 }, index) => {
    const addon = entry.addons.find((one) => one.id === id);
    if (addon === undefined) return refuse(400, "CMN-102", { parameterName, parameterValue: id });
    if (count < 1 || count > addon.maxCount)
      invalid(parameterName, `${entry.name} takes 1 to ${addon.maxCount} of ${addon.name}`);
    if (wanted.findIndex((one) => one.id === id) !== index) refuse(400, "CMN-406", { parameterName, parameterValue: id });
    return { id, name: addon.name, count };
  });
}

function hasLineToShare(state: State, { id: extensionId }: Extension): boolean {
  return state.lines.first({ extensionId, lineType: "Standalone" }) !== undefined;
}

function hasFreeLineLeft(state: State, { limits }: Account, { id: extensionId }: Extension): boolean {
  return state.lines.count({ extensionId, lineType: "StandaloneFree" }) < (limits.freeSoftPhoneLinesPerExtension ?? 0);
}

/** The id of the next number of an extension for a line. */
type TakeNumber = (extension: Extension) => string | undefined;

// An order names no number: its lines take direct numbers of their extension. Those are looked for once, however many devices
// the order has for it.
function numbersWithoutLine(state: State): TakeNumber {
  const spare = new Map<string, Iterator<string, undefined>>();
  return ({ id }) => {
    const ids = spare.get(id) ?? idsWithoutLine(state, id);
    spare.set(id, ids);
    return ids.next().value;
  };
}

function* idsWithoutLine(state: State, extensionId: string): Generator<string, undefined> {
  for (const { id, type } of state.phoneNumbers.find({ extensionId, usageType: "DirectNumber" })) {
    if (type !== "FaxOnly" && state.lines.first({ phoneNumberId: id }) === undefined) yield id;
  }
}

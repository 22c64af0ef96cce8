import type { Schema } from "../contract/schemas.ts";
import { passes, passesAny } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, notFound, refuse, unknownReference } from "../http/refusal.ts";
import { moveNumber } from "../numbers/ownership.ts";
import type { State } from "../state/state.ts";
import type { Device, Extension, Line } from "../state/types.ts";
import { deviceView, modelView } from "../views/device.ts";
import { emergencyOfNext, setEmergency } from "./device-emergency.ts";
import { ownerOf } from "./device-owner.ts";
import type { Call, QueryOf, Topic } from "./types.ts";

type Operations = "listAccountDevices" | "listExtensionDevices" | "readDevice" | "updateDevice";

/** Devices: lists, reading, changes. */
export const devices: Topic<Operations> = {
  listAccountDevices(call) {
    const { state, account } = call;
    const page = pageV1(
      call,
      (number, perPage) => state.devices.page({ accountId: account.id }, number, perPage),
      (device) => deviceView(call, device),
    );
    return { status: 200, body: page };
  },

  listExtensionDevices(call) {
    const { state, extension, query } = call;
    const owned = state.devices.find({ extensionId: extension.id }).filter((device) => isWanted(state, query, device));
    return { status: 200, body: pageV1(call, owned, (device) => deviceView(call, device)) };
  },

  // `syncEmergencyAddress` has nothing to do: addresses here are never behind those of the emergency provider.
  readDevice(call) {
    return { status: 200, body: deviceView(call, deviceOf(call)) };
  },

  updateDevice(call) {
    const { body, state, account, query } = call;
    const device = deviceOf(call);
    if (body.name !== undefined) state.devices.update(device.id, { name: body.name });
    if (body.extension?.id !== undefined) giveTo(state, device, ownerOf(state, account, body.extension.id));
    if (body.phoneLines?.phoneLines !== undefined) putOnLines(state, device.id, body.phoneLines.phoneLines);
    if (body.useAsCommonPhone !== undefined) setCommonPhone(state, device.id, body.useAsCommonPhone);
    setEmergency(state, account, device.id, body);
    const view = deviceView(call, readBack(state, device.id));
    return { status: 200, body: query.prestatement === true ? { ...view, billingStatement: costs(state, device.id) } : view };
  },
};

/** The device that the path names, if it belongs to the account. */
export function deviceOf({ state, account, path }: Pick<Call<"readDevice">, "state" | "account" | "path">): Device {
  const device = state.devices.get(path.deviceId);
  return device?.accountId === account.id ? device : notFound("deviceId");
}

function isWanted(state: State, query: QueryOf<"listExtensionDevices">, device: Device): boolean {
  const lineTypes = (): string[] => state.lines.find({ deviceId: device.id }).map(({ lineType }) => lineType);
  return (
    passes<string>(query.type, device.type) &&
    passes(query.linePooling, device.linePooling) &&
    (query.feature === undefined || passesAny<string>(query.feature, modelView(device)?.features ?? [])) &&
    (query.lineType === undefined || passesAny<string>(query.lineType, lineTypes()))
  );
}

// The lines that the device is on, and their numbers, go to the new user with it; what it showed is for that user to choose.
function giveTo(state: State, device: Device, extension: Extension): void {
  if (device.extensionId !== extension.id) state.callerIds.deleteAll({ deviceId: device.id });
  state.devices.update(device.id, { extensionId: extension.id });
  for (const line of state.lines.find({ deviceId: device.id })) giveLine(state, line, extension.id);
}

function giveLine(state: State, line: Line, extensionId: string): void {
  state.lines.update(line.id, { extensionId, emergency: emergencyOfNext(state, line, extensionId) });
  const number = line.phoneNumberId === undefined ? undefined : state.phoneNumbers.get(line.phoneNumberId);
  // One of the company itself rings there, but it is not the extension's.
  if (number?.extensionId !== undefined) moveNumber(state, number, extensionId);
}

// The device goes on these lines and off all others; a line holds one device, so another one on it goes off.
function putOnLines(state: State, deviceId: string, wanted: readonly Schema<"DeviceUpdateLine">[]): void {
  const { accountId, extensionId } = readBack(state, deviceId);
  const lines = wanted.map(({ id }, index) => {
    const line = id === undefined ? undefined : state.lines.get(id);
    return line?.accountId === accountId ? line : unknownReference(`phoneLines.phoneLines[${index}].id`);
  });
  if (extensionId === undefined && lines.length > 0) invalid("phoneLines", "A device that nobody has cannot have a line");
  for (const { id } of state.lines.find({ deviceId })) state.lines.update(id, { deviceId: undefined });
  for (const line of lines) {
    state.lines.update(line.id, { deviceId });
    if (extensionId !== undefined) giveLine(state, line, extensionId);
  }
}

function setCommonPhone(state: State, deviceId: string, useAsCommonPhone: boolean): void {
  const { extensionId } = readBack(state, deviceId);
  const owner = extensionId === undefined ? undefined : state.extensions.get(extensionId);
  if (useAsCommonPhone && owner?.type !== "Limited") refuse(403, "CMN-112");
  state.devices.update(deviceId, { useAsCommonPhone });
}

function readBack(state: State, deviceId: string): Device {
  return state.devices.get(deviceId) ?? notFound("deviceId");
}

// Prices as the contract's example has them; the service's own depend on the contract with the customer.
function costs(state: State, deviceId: string): Schema<"BillingStatement"> {
  const lines = state.lines.count({ deviceId, lineType: "Standalone" });
  const [line, fee] = [1499, 100];
  const amount = (cents: number): number => (cents * lines) / 100;
  return {
    currency: "USD",
    charges:
      lines === 0 ? [] : [{ description: "Digital line", amount: amount(line), feature: "DigitalLine", freeServiceCredit: 0 }],
    fees: lines === 0 ? [] : [{ description: "911 service fee", amount: amount(fee), freeServiceCredit: 0 }],
    totalCharged: amount(line + fee),
    totalCharges: amount(line),
    totalFees: amount(fee),
    subtotal: amount(line + fee),
    totalFreeServiceCredit: 0,
  };
}

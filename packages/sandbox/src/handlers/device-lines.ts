import { hash } from "node:crypto";
import { sipDomain, sipProxies } from "../data/sip-proxies.ts";
import { notFound, refuse } from "../http/refusal.ts";
import { keyed } from "../numbers/caller-id.ts";
import type { State } from "../state/state.ts";
import type { Device, Line } from "../state/types.ts";
import { deviceView } from "../views/device.ts";
import { given } from "../views/given.ts";
import { siteIdOfDevice } from "../views/site.ts";
import { keepAssets, releaseAssets } from "./device-assets.ts";
import { setEmergency } from "./device-emergency.ts";
import { deviceOf } from "./devices.ts";
import type { Call, Topic } from "./types.ts";

/** A device's lines: how it registers, where its emergency calls come from, taking lines away, swapping devices on them. */
export const deviceLines: Topic<"readDeviceSipInfo" | "updateDeviceEmergency" | "removeDeviceLine" | "replaceDevice"> = {
  readDeviceSipInfo(call) {
    const { state } = call;
    const device = deviceOf(call);
    const line = state.lines.first({ deviceId: device.id });
    if (line === undefined) {
      return refuse(404, "CMN-102", { parameterName: "deviceId", message: "The device has no line to register for" });
    }
    const body = {
      domain: sipDomain,
      outboundProxies: sipProxies.map((proxy) => ({ ...proxy })),
      userName: sipUserName(state, line),
      password: hash("sha256", `ringwright sip ${line.id}`, "base64url").slice(0, 16),
      authorizationId: line.id,
    };
    return { status: 200, body };
  },

  updateDeviceEmergency(call) {
    const { state, account, body } = call;
    const { id } = deviceOf(call);
    setEmergency(state, account, id, body);
    return { status: 200, body: deviceView(call, deviceOf(call)) };
  },

  removeDeviceLine(call) {
    const { state, body } = call;
    const device = deviceOf(call);
    if (state.lines.count({ deviceId: device.id }) === 0) refuse(400, "CMN-111", { message: "The device has no line" });
    if (body?.keepAssetsInInventory === false) {
      releaseAssets(state, device);
      return { status: 204 };
    }
    const { id, type, name, serial } = keepAssets(state, device);
    return { status: 200, body: { id, type, name, ...given({ serial }) } };
  },

  replaceDevice(call) {
    const { state, extension, body } = call;
    const source = deviceOf(call);
    if (source.extensionId !== extension.id) notFound("deviceId");
    const target = targetOf(call, body.targetDeviceId);
    for (const [parameterName, device] of Object.entries({ deviceId: source, targetDeviceId: target })) {
      if (device.type === "HardPhone" || device.type === "OtherPhone") continue;
      refuse(400, "CMN-101", { parameterName, message: `A device of type ${device.type} cannot be replaced` });
    }
    changePlaces(state, source, target);
    return { status: 204 };
  },
};

function targetOf({ state, account, caller, extension }: Call<"replaceDevice">, id: string): Device {
  const details = { parameterName: "targetDeviceId", parameterValue: id };
  const target = state.devices.get(id);
  if (target?.accountId !== account.id) return refuse(400, "CMN-102", details);
  if (target.extensionId === extension.id) {
    refuse(400, "CMN-101", { ...details, message: "The target must be in the inventory or belong to another extension" });
  }
  // Whoever may change their own devices alone must not take somebody else's.
  if (target.extensionId !== undefined && !caller.may("EditUserDevices")) {
    refuse(403, "CMN-419", { permissionsName: "EditUserDevices" });
  }
  return target;
}

// The place keeps its lines with number and emergency address, its user, its site and what the device is used as.
function changePlaces(state: State, source: Device, target: Device): void {
  const linesOf = ({ id: deviceId }: Device): Line[] => state.lines.find({ deviceId });
  const belongings = (from: Device) => ({
    from,
    siteId: siteIdOfDevice(state, from),
    lines: linesOf(from),
    forwarding: state.forwardingNumbers.find({ deviceId: from.id }),
    callerIds: state.callerIds.find({ deviceId: from.id }),
  });
  const moves = [
    { to: source, ...belongings(target) },
    { to: target, ...belongings(source) },
  ];
  for (const { id } of [source, target]) state.callerIds.deleteAll({ deviceId: id });
  for (const { to, from, siteId, lines, forwarding, callerIds } of moves) {
    for (const line of lines) state.lines.update(line.id, { deviceId: to.id });
    for (const number of forwarding) state.forwardingNumbers.update(number.id, { deviceId: to.id });
    for (const callerId of callerIds)
      state.callerIds.insert({ ...callerId, ...keyed(callerId.extensionId, { deviceId: to.id }) });
    state.devices.update(to.id, {
      extensionId: from.extensionId,
      siteId,
      linePooling: from.linePooling,
      useAsCommonPhone: from.useAsCommonPhone,
      ...(from.extensionId === undefined ? { status: "Offline" } : {}),
    });
  }
}

// Without a number of its own a line is the company's number and the extension, as the vendor's browser phone shows it.
function sipUserName(state: State, line: Line): string {
  const number = line.phoneNumberId === undefined ? undefined : state.phoneNumbers.get(line.phoneNumberId);
  if (number !== undefined) return number.phoneNumber.slice(1);
  const main = state.phoneNumbers.first({ accountId: line.accountId, usageType: "MainCompanyNumber" });
  const extension = line.extensionId === undefined ? undefined : state.extensions.get(line.extensionId);
  if (main === undefined || extension?.extensionNumber === undefined) return line.id;
  return `${main.phoneNumber.slice(1)}*${extension.extensionNumber}`;
}

import { ownPhone } from "../data/device-models.ts";
import { attempt, refuse, serviceError } from "../http/refusal.ts";
import { mainSiteId, siteReference } from "../views/site.ts";
import { deleteDevice } from "./device-assets.ts";
import type { Call, Topic } from "./types.ts";

/** The inventory: phones that nobody has. */
export const deviceInventory: Topic<"addDevicesToInventory" | "deleteDevicesFromInventory"> = {
  addDevicesToInventory(call) {
    const { state, account, body } = call;
    const siteId = siteOf(call);
    const devices = Array.from({ length: body.quantity }, () =>
      state.devices.insert({
        ...ownPhone,
        id: state.nextId("device"),
        accountId: account.id,
        type: "OtherPhone",
        status: "Offline",
        siteId,
        linePooling: "None",
      }),
    );
    return { status: 201, body: { devices: devices.map(({ id }) => ({ id })), site: siteReference(state, account.id, siteId) } };
  },

  deleteDevicesFromInventory(call) {
    const { state, body } = call;
    const records = body.records.map(({ deviceId }) => {
      const result = attempt(state, () => deleteOne(call, deviceId));
      return result.ok
        ? { bulkItemSuccessful: true, deviceId }
        : { bulkItemSuccessful: false, deviceId, bulkItemErrors: [serviceError(result.refusal)] };
    });
    return { status: 200, body: { records } };
  },
};

function siteOf({ state, account, body }: Call<"addDevicesToInventory">): string {
  const id = body.site?.id ?? mainSiteId;
  if (id === mainSiteId || state.sites.get(id)?.accountId === account.id) return id;
  return refuse(400, "CMN-102", { parameterName: "site.id", parameterValue: id });
}

function deleteOne({ state, account }: Call<"deleteDevicesFromInventory">, deviceId: string): void {
  const device = state.devices.get(deviceId);
  if (device?.accountId !== account.id) {
    refuse(400, "CMN-102", { parameterName: "deviceId", parameterValue: deviceId });
  }
  if (state.lines.count({ deviceId }) > 0) refuse(400, "CMN-111", { message: "The device has a line" });
  if (device.extensionId !== undefined) refuse(400, "CMN-111", { message: "The device belongs to an extension" });
  deleteDevice(state, deviceId);
}

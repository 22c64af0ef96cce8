import { hasUserId } from "../data/extension-types.ts";
import { attempt, refuse, serviceError } from "../http/refusal.ts";
import { giveNumber, removeNumber } from "../numbers/ownership.ts";
import type { State } from "../state/state.ts";
import type { Extension } from "../state/types.ts";
import { deleteDevice, keepAssets, releaseAssets } from "./device-assets.ts";
import { dropExtension } from "./extension-removal.ts";
import type { Call, Topic } from "./types.ts";

/** Users who leave, many at a time. */
export const userRemoval: Topic<"deleteUsers"> = {
  deleteUsers(call) {
    const records = call.body.records.map(({ id }) => {
      const result = attempt(call.state, () => deleteOne(call, id));
      return result.ok
        ? { bulkItemSuccessful: true, id }
        : { bulkItemSuccessful: false, id, bulkItemErrors: [serviceError(result.refusal)] };
    });
    return { status: 200, body: { records } };
  },
};

function deleteOne({ state, account, body }: Call<"deleteUsers">, id: string): void {
  const { keepAssetsInInventory = true } = body;
  const user = state.extensions.get(id);
  if (user?.accountId !== account.id) refuse(400, "CMN-102", { parameterName: "id", parameterValue: id });
  if (user.id === account.id) refuse(400, "CMN-111", { message: "The system extension cannot be deleted" });
  if (!hasUserId(user.type)) refuse(400, "CMN-111", { message: `An extension of type ${user.type} is no user` });
  if (keepAssetsInInventory) keepBelongings(state, user);
  else releaseBelongings(state, user);
  dropExtension(state, account, user);
}

// What the customer brought along is theirs, and a program is gone with its user: the inventory is for the vendor's phones.
function keepBelongings(state: State, { id: extensionId }: Extension): void {
  for (const device of state.devices.find({ extensionId })) {
    keepAssets(state, device);
    if (device.type !== "HardPhone") deleteDevice(state, device.id);
  }
  state.lines.deleteAll({ extensionId });
  for (const number of state.phoneNumbers.find({ extensionId })) {
    // What another carrier forwards is no number to give to a line.
    const isForwarded = number.usageType === "ForwardedNumber";
    giveNumber(state, number, isForwarded ? { usageType: "ForwardedCompanyNumber" } : { usageType: "Inventory", type: null });
  }
}

function releaseBelongings(state: State, { id: extensionId }: Extension): void {
  for (const device of state.devices.find({ extensionId })) releaseAssets(state, device);
  state.lines.deleteAll({ extensionId });
  for (const number of state.phoneNumbers.find({ extensionId })) removeNumber(state, number);
}

import type { Schema } from "../contract/schemas.ts";
import { attempt, refuse, serviceError } from "../http/refusal.ts";
import type { PoolNumber } from "../numbers/pool-contents.ts";
import { addDevice } from "./device-addition.ts";
import { ownerOf } from "./device-owner.ts";
import type { Call, Topic } from "./types.ts";

/** Phones that the customer brings, many at a time. */
export const deviceBulkAdd: Topic<"bulkAddDevices"> = {
  bulkAddDevices(call) {
    const found = new Map<string, PoolNumber>();
    const results = call.body.records.map((record): Schema<"DeviceAdded"> | Schema<"DeviceRefused"> => {
      const result = attempt(call.state, () => addOne(call, record, found));
      return result.ok ? result.value : { successful: false, errors: [serviceError(result.refusal)] };
    });
    return { status: 200, body: { results } };
  },
};

function addOne(
  call: Call<"bulkAddDevices">,
  record: Schema<"DeviceAddition">,
  found: Map<string, PoolNumber>,
): Schema<"DeviceAdded"> {
  const { state, account, caller } = call;
  const { costCenterId } = record;
  const extension = ownerOf(state, account, record.extension.id);
  if (costCenterId !== undefined && state.costCenters.get(costCenterId)?.accountId !== account.id) {
    refuse(400, "CMN-102", { parameterName: "costCenterId", parameterValue: costCenterId });
  }
  const { device, number } = addDevice({ state, account, session: caller.session, found }, extension, record, { costCenterId });
  return { successful: true, id: device.id, extension: { id: extension.id }, phoneNumber: number.phoneNumber };
}

import type { Schema } from "../contract/schemas.ts";
import { attempt, refuse, serviceError } from "../http/refusal.ts";
import { given } from "../views/given.ts";
import { addDevice } from "./device-addition.ts";
import { addExtension, usualUserType } from "./extension-creation.ts";
import type { Call, Topic } from "./types.ts";

type Item = Schema<"UserBatchSuccess"> | Schema<"UserBatchFailure">;

/** New users with their roles and phones, ten at a time, each whole or not at all. */
export const batchProvisioning: Topic<"batchProvisionUsers"> = {
  batchProvisionUsers(call) {
    const results = call.body.records.map((record): Item => {
      const result = attempt(call.state, () => addUser(call, record));
      if (!result.ok) return { successful: false, errors: [serviceError(result.refusal)] };
      return { successful: true, extension: result.value };
    });
    return { status: 200, body: { results } };
  },
};

function addUser(call: Call<"batchProvisionUsers">, record: Schema<"UserBatchRecord">): Schema<"UserBatchExtension"> {
  const { state, account, caller, nowMs } = call;
  const { extensionNumber, costCenter, roles, devices = [], contact: who } = record;
  const { mobileNumber, transition, emailAsLoginName = true, firstName, lastName, email } = who;
  const roleIds = roles?.map(({ id }, index) => {
    if (state.roles.get(id)?.accountId === account.id) return id;
    return refuse(400, "CMN-102", { parameterName: `roles[${index}].id`, parameterValue: id });
  });
  const wish: Schema<"ExtensionCreation"> = {
    type: usualUserType(account, devices.length > 0),
    status: "Enabled",
    contact: { firstName, lastName, email, emailAsLoginName, ...given({ mobilePhone: mobileNumber }) },
    ...given({ extensionNumber, costCenter }),
  };
  const extension = addExtension(state, account, wish, nowMs, {
    // Who is new chooses a password with the link of the mail.
    passwordLater: true,
    ...given({ roleIds: roleIds?.length === 0 ? undefined : roleIds }),
    ...(transition?.regionalSettings === undefined
      ? {}
      : { regional: { settings: transition.regionalSettings, path: "contact.transition.regionalSettings" } }),
  });
  const made = devices.map(({ deviceInfo }, index) => {
    const { device, number } = addDevice({ state, account, session: caller.session }, extension, deviceInfo, {
      costCenterId: extension.costCenterId,
      prefix: `devices[${index}].deviceInfo.`,
    });
    return { id: device.id, phoneNumber: number.phoneNumber };
  });
  return { id: extension.id, devices: made };
}

import type { Schema } from "../contract/schemas.ts";
import { missing, refuse, unknownReference } from "../http/refusal.ts";
import { keyed, mayShow } from "../numbers/caller-id.ts";
import type { State } from "../state/state.ts";
import type { CallerId, Extension } from "../state/types.ts";
import { callerIdView } from "../views/caller-id.ts";
import type { Topic } from "./types.ts";

/** The numbers that extensions show to those they call. */
export const callerId: Topic<"readExtensionCallerId" | "updateExtensionCallerId"> = {
  readExtensionCallerId(call) {
    return { status: 200, body: callerIdView(call, call.extension) };
  },

  updateExtensionCallerId(call) {
    const { state, extension, body } = call;
    const { byDevice = [], byFeature = [] } = body;
    const seen = new Set<string>();
    const once = (value: string, parameterName: string): void => {
      if (seen.has(value)) refuse(400, "CMN-406", { parameterName, parameterValue: value });
      seen.add(value);
    };
    byDevice.forEach(({ device, callerId: choice }, index) => {
      const path = `byDevice[${index}]`;
      const deviceId = device?.id ?? missing(`${path}.device.id`);
      once(deviceId, `${path}.device.id`);
      if (state.devices.get(deviceId)?.extensionId !== extension.id) unknownReference(`${path}.device.id`);
      choose(state, extension, { deviceId }, choice, `${path}.callerId`);
    });
    byFeature.forEach(({ feature: name, callerId: choice }, index) => {
      const path = `byFeature[${index}]`;
      const feature = name ?? missing(`${path}.feature`);
      once(feature, `${path}.feature`);
      choose(state, extension, { feature }, choice, `${path}.callerId`);
    });
    const {
      extensionNameForOutboundCalls: showsNameOutside = extension.showsNameOutside,
      extensionNumberForInternalCalls: showsNumberInside = extension.showsNumberInside,
    } = body;
    const changed = state.extensions.update(extension.id, { showsNameOutside, showsNumberInside });
    return { status: 200, body: callerIdView(call, changed) };
  },
};

function choose(
  state: State,
  { id: extensionId, accountId }: Extension,
  calls: Pick<CallerId, "deviceId" | "feature">,
  choice: Schema<"CallerIdChoice"> | undefined,
  path: string,
): void {
  if (choice === undefined) return;
  const { type = "PhoneNumber" } = choice;
  const key = keyed(extensionId, calls);
  const number = type === "PhoneNumber" ? { phoneNumberId: numberOf(choice) } : {};
  state.callerIds.delete(key.id);
  state.callerIds.insert({ ...key, accountId, extensionId, type, ...number });

  function numberOf({ phoneInfo }: Schema<"CallerIdChoice">): string {
    const place = `${path}.phoneInfo.id`;
    const number = state.phoneNumbers.get(phoneInfo?.id ?? missing(place));
    if (number?.accountId !== accountId || !mayShow(extensionId, number)) return unknownReference(place);
    return number.id;
  }
}

import type { CallerIdChoice, ExtensionCallerId } from "@ringwright/accounts";
import type { ShownNumber } from "./account-state.ts";

/** What people see whom somebody calls, of what the service says. */
export function toShownNumbers({ byDevice = [], byFeature = [] }: ExtensionCallerId): ShownNumber[] {
  return [
    ...byDevice.flatMap(({ device, callerId }) =>
      device?.id === undefined ? [] : ([{ by: "devices", deviceId: device.id, ...shown(callerId) }] as const),
    ),
    ...byFeature.flatMap(({ feature, callerId }) =>
      feature === undefined ? [] : ([{ by: feature, ...shown(callerId) }] as const),
    ),
  ];
}

function shown({ type = "PhoneNumber", phoneInfo }: CallerIdChoice = {}): Pick<ShownNumber, "type" | "phoneNumber"> {
  return { type, phoneNumber: type === "PhoneNumber" ? phoneInfo?.phoneNumber : undefined };
}

import type { Schema } from "../contract/schemas.ts";
import { usualCallerId } from "../numbers/caller-id.ts";
import type { CallerId, Extension, PhoneNumber } from "../state/types.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

type Feature = NonNullable<Schema<"FeatureCallerId">["feature"]>;

const features: readonly Feature[] = [
  "RingOut",
  "RingMe",
  "CallFlip",
  "FaxNumber",
  "AdditionalSoftphone",
  "Alternate",
  "CommonPhone",
  "MobileApp",
  "Delegated",
  "BusinessMobile",
];

/** What an extension shows to those it calls: for each of its devices, and for each feature. */
export function callerIdView(context: ViewContext, extension: Extension): Schema<"ExtensionCallerId"> {
  const { state, uris } = context;
  const { id, accountId, showsNameOutside = true, showsNumberInside = false } = extension;
  const chosen = new Map(state.callerIds.find({ extensionId: id }).map((entry) => [entry.deviceId ?? entry.feature, entry]));
  const usual = usualCallerId(state, accountId, id);
  const shown = (entry: CallerId | undefined): { callerId?: Schema<"CallerIdChoice"> } => {
    if (entry !== undefined && entry.type !== "PhoneNumber") return { callerId: { type: entry.type } };
    const number = entry?.phoneNumberId === undefined ? usual : state.phoneNumbers.get(entry.phoneNumberId);
    return given({ callerId: number && { type: "PhoneNumber" as const, phoneInfo: numberView(context, number) } });
  };
  return {
    uri: `${uris.extension(accountId, id)}/caller-id`,
    byDevice: state.devices.find({ extensionId: id }).map((device) => ({
      device: { id: device.id, uri: uris.device(accountId, device.id), name: device.name },
      ...shown(chosen.get(device.id)),
    })),
    byFeature: features.map((feature) => ({ feature, ...shown(chosen.get(feature)) })),
    extensionNameForOutboundCalls: showsNameOutside,
    extensionNumberForInternalCalls: showsNumberInside,
  };
}

function numberView({ uris }: ViewContext, { id, accountId, phoneNumber }: PhoneNumber): Schema<"CallerIdNumber"> {
  return { id, uri: uris.phoneNumber(accountId, id), phoneNumber };
}

import type { Schema } from "../contract/schemas.ts";
import type { Device } from "../state/types.ts";
import { deviceView } from "./device.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

type Line = Schema<"OrderedPhoneLine">;

/** A device as orders show it: what release 9.x knows of it. */
export function orderedDeviceView(context: ViewContext, device: Device): Schema<"OrderedDevice"> {
  const view = deviceView(context, device);
  const { sku, serial, status, name, computerName, model, extension, emergencyServiceAddress, shipping, boxBillingId } = view;
  return {
    id: view.id,
    uri: view.uri,
    ...given({ sku }),
    // Nothing else can be ordered.
    type: view.type as Schema<"OrderedDevice">["type"],
    ...given({ status, name, serial, computerName, model, extension }),
    ...given({ phoneLines: view.phoneLines?.map(lineView), emergencyServiceAddress, shipping, boxBillingId }),
    ...given({ linePooling: view.linePooling }),
  };
}

function lineView({ lineType, phoneInfo, emergencyAddress }: Schema<"PhoneLine">): Line {
  return given({ lineType, phoneInfo: phoneInfo && numberView(phoneInfo), emergencyAddress });
}

// Kinds of numbers that came after release 9.x are left out.
function numberView({ country, ...number }: Schema<"LinePhoneNumber">): Schema<"OrderedPhoneNumber"> {
  const { id, label, location, phoneNumber, status, type, usageType, paymentType, extension } = number;
  const known = paymentType === "Local" || paymentType === "TollFree" || paymentType === "External" ? paymentType : undefined;
  return given({
    id,
    country: country as Schema<"OrderedCountry"> | undefined,
    extension: extension as Schema<"OrderedNumberExtension"> | undefined,
    label,
    location,
    paymentType: known,
    phoneNumber,
    status,
    usageType: usageType === "IntegrationNumber" ? undefined : usageType,
    type,
  });
}

import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { type DeviceModelEntry, deviceModels } from "../data/device-models.ts";
import type { Device, Extension, Line, LineEmergency } from "../state/types.ts";
import { completeAddress } from "./address.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import { siteIdOfDevice, siteReference } from "./site.ts";
import type { ViewContext } from "./view-context.ts";

/** A device as v1 shows it, with the lines that it is on. */
export function deviceView(context: ViewContext, device: Device): Schema<"Device"> {
  const { state, uris } = context;
  const { accountId } = device;
  const lines = state.lines.find({ deviceId: device.id });
  const extension = device.extensionId === undefined ? undefined : state.extensions.get(device.extensionId);
  const emergency = lines.find((line) => line.emergency !== undefined)?.emergency;
  return {
    id: device.id,
    uri: uris.device(accountId, device.id),
    ...given({ sku: device.sku }),
    type: device.type,
    name: device.name,
    ...given({ serial: device.serial }),
    status: device.status,
    ...given({ computerName: device.computerName, model: modelView(device), boxBillingId: device.boxBillingId }),
    ...(extension === undefined ? {} : { extension: extensionView(context, extension) }),
    ...(emergency === undefined ? {} : emergencyViews(context, emergency, extension)),
    ...(lines.length === 0 ? {} : { phoneLines: lines.map((line) => lineView(context, line)) }),
    ...given({
      shipping: device.shipping,
      useAsCommonPhone: device.useAsCommonPhone,
      hotDeskDevice: device.hotDeskDevice,
      inCompanyNet: device.inCompanyNet,
    }),
    site: siteReference(state, accountId, siteIdOfDevice(state, device)),
    ...given({ lastLocationReportTime: device.lastLocationReportTime }),
    linePooling: device.linePooling,
    ...given({ automaticVoicemailLogin: device.automaticVoicemailLogin }),
  };
}

/** A device's model with its add-ons; undefined for what has no model. */
export function modelView({ modelId, addons = [] }: Device): Schema<"DeviceModel"> | undefined {
  const model = deviceModels.find(({ id }) => id === modelId);
  return model && modelOf(model, addons);
}

/** A model of the catalogue with add-ons. */
export function modelOf(model: DeviceModelEntry, addons: readonly Schema<"DeviceAddon">[]): Schema<"DeviceModel"> {
  const { id, name, deviceClass, features, lineCount } = model;
  return {
    id,
    name,
    addons: [...addons],
    ...given({ deviceClass, features: features && [...features], lineCount }),
  };
}

function extensionView({ uris }: ViewContext, extension: Extension): Schema<"DeviceExtension"> {
  const { id, accountId, extensionNumber, partnerId } = extension;
  return { id: Number(id), uri: uris.extension(accountId, id), ...given({ extensionNumber, partnerId }) };
}

function lineView(context: ViewContext, line: Line): Schema<"PhoneLine"> {
  const { emergency } = line;
  return {
    id: line.id,
    lineType: line.lineType,
    ...given({ phoneInfo: numberView(context, line) }),
    emergencyAddress: {
      required: true,
      localOnly: true,
      ...given({ lineProvisioningStatus: emergency?.provisioning }),
    },
  };
}

function numberView({ state, uris }: ViewContext, { phoneNumberId }: Line): Schema<"LinePhoneNumber"> | undefined {
  const number = phoneNumberId === undefined ? undefined : state.phoneNumbers.get(phoneNumberId);
  if (number === undefined) return undefined;
  const extension = number.extensionId === undefined ? undefined : state.extensions.get(number.extensionId);
  const country = countries.find(({ id }) => id === number.countryId);
  return {
    id: Number(number.id),
    ...(country === undefined
      ? {}
      : { country: { id: country.id, uri: uris.dictionary(`country/${country.id}`), name: country.name } }),
    ...(extension === undefined
      ? {}
      : {
          extension: {
            id: extension.id,
            uri: uris.extension(extension.accountId, extension.id),
            ...given({ extensionNumber: extension.extensionNumber, partnerId: extension.partnerId }),
          },
        }),
    ...given({ label: number.label, location: number.location }),
    paymentType: number.paymentType,
    phoneNumber: number.phoneNumber,
    status: number.status,
    type: number.type,
    usageType: number.usageType as Exclude<Schema<"LinePhoneNumber">["usageType"], undefined>,
  };
}

// The older form beside the newer one: a change of the one changes the other, so both come from one record.
function emergencyViews(
  { state }: ViewContext,
  emergency: LineEmergency,
  extension: Extension | undefined,
): Pick<Schema<"Device">, "emergency" | "emergencyServiceAddress"> {
  const location = emergency.locationId === undefined ? undefined : state.emergencyLocations.get(emergency.locationId);
  const customerName = extension && extensionName(extension);
  const address = completeAddress({
    ...(location?.address ?? emergency.address),
    // Helpers ask for the person at the phone, not for the company whose place it is.
    ...(location !== undefined && customerName !== undefined ? { customerName } : {}),
  });
  return {
    emergency: {
      address,
      ...(location === undefined ? {} : { location: { id: location.id, name: location.name } }),
      outOfCountry: false,
      addressStatus: location?.addressStatus ?? emergency.provisioning,
      visibility: location !== undefined && location.ownerId === undefined ? "Public" : "Private",
      syncStatus: emergency.syncStatus,
      addressEditableStatus: "MainDevice",
    },
    emergencyServiceAddress: {
      ...(address as Schema<"DeviceServiceAddress">),
      lineProvisioningStatus: emergency.provisioning,
      syncStatus: emergency.syncStatus,
    },
  };
}

import type { Device } from "@ringwright/devices";
import { addressSeed } from "./address-seed.ts";
import { given, plainId, type SeedRecord, siteOf } from "./seed-document.ts";

/** What a seed has beside devices, which they name. */
export interface Known {
  /** Numbers, in E.164. */
  readonly numbers: ReadonlySet<unknown>;
  /** The ids of emergency locations. */
  readonly locations: ReadonlySet<string>;
}

/** A device, with its lines. */
export function deviceSeed(device: Device, known: Known): SeedRecord {
  const { id, extension, model, phoneLines = [], emergency, site } = device;
  const lines = phoneLines.map((line, index) => {
    const phoneNumber = line.phoneInfo?.phoneNumber;
    return given({
      id: line.id === undefined ? undefined : plainId(line.id),
      lineType: line.lineType ?? "Standalone",
      phoneNumber: known.numbers.has(phoneNumber) ? phoneNumber : undefined,
      ...(index === 0 ? emergencySeed(emergency, known) : {}),
    });
  });
  return given({
    id: plainId(id),
    type: device.type,
    name: device.name || id,
    sku: device.sku,
    model: model?.id === undefined || !/^[1-9]\d*$/.test(model.id) ? undefined : plainId(model.id),
    addons: model?.addons?.length ? model.addons : undefined,
    serial: device.serial || undefined,
    status: device.status === "Online" ? "Online" : undefined,
    computerName: device.computerName || undefined,
    extension: extension?.id === undefined ? undefined : plainId(extension.id),
    site: siteOf(site),
    linePooling: device.linePooling,
    shipping: device.shipping,
    boxBillingId: device.boxBillingId,
    useAsCommonPhone: device.useAsCommonPhone,
    hotDeskDevice: device.hotDeskDevice,
    inCompanyNet: device.inCompanyNet,
    automaticVoicemailLogin: device.automaticVoicemailLogin,
    lastLocationReportTime: device.lastLocationReportTime,
    lines: lines.length === 0 ? undefined : lines,
  });
}

function emergencySeed(emergency: Device["emergency"], { locations }: Known): SeedRecord {
  const id = emergency?.location?.id;
  if (id !== undefined && locations.has(id)) return { emergencyLocation: id };
  return emergency?.address === undefined ? {} : { emergencyAddress: addressSeed(emergency.address) };
}

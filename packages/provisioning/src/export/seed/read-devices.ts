import type { ExtensionSummary } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import {
  type Device,
  type DeviceList,
  listExtensionDevicesBatch,
  listExtensionDevicesOperation,
  readDeviceBatch,
  readDeviceOperation,
} from "@ringwright/devices";
import type { Reading } from "../../account/reading.ts";

const mostPerPage = 1000;

// Kinds of extension that nobody gives a phone.
const withoutDevices: ReadonlySet<string> = new Set([
  "Announcement",
  "ApplicationExtension",
  "Department",
  "IvrMenu",
  "PagingOnly",
  "ParkLocation",
  "Site",
  "Voicemail",
]);

/**
 * The devices that every app is shown: those of extensions, and those that are named elsewhere.
 *
 * @param named - ids of others
 */
export async function readDevices(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
  named: readonly string[],
): Promise<Device[]> {
  const holders = extensions.filter(({ type, status }) => status !== "Unassigned" && !withoutDevices.has(type));
  const lists = await reading.each<DeviceList>(
    listExtensionDevicesOperation,
    holders.map(({ id }) => String(id)),
    (some) => listExtensionDevicesBatch(client, some, { perPage: mostPerPage }, reading.options),
  );
  const listed = [...lists.values()].flatMap(({ records }) => records);
  const known = new Set(listed.map(({ id }) => id));
  const others = [...new Set(named)].filter((id) => !known.has(id));
  const found = await reading.each<Device>(readDeviceOperation, others, (some) =>
    readDeviceBatch(client, some, {}, reading.options),
  );
  return [...listed, ...found.values()];
}

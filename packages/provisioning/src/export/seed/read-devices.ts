import type { ExtensionSummary } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { type Device, readDeviceBatch, readDeviceOperation } from "@ringwright/devices";
import { readDevicesOf } from "../../account/read-devices.ts";
import type { Reading } from "../../account/reading.ts";

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
  const lists = await readDevicesOf(
    client,
    reading,
    holders.map(({ id }) => String(id)),
  );
  const listed = [...lists.values()].flat();
  const known = new Set(listed.map(({ id }) => id));
  const others = [...new Set(named)].filter((id) => !known.has(id));
  const found = await reading.each<Device>(readDeviceOperation, others, (some) =>
    readDeviceBatch(client, some, {}, reading.options),
  );
  return [...listed, ...found.values()];
}

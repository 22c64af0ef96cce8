import type { Client } from "@ringwright/core";
import {
  type Device,
  type DeviceList,
  listExtensionDevices,
  listExtensionDevicesBatch,
  listExtensionDevicesOperation,
} from "@ringwright/devices";
import { mostPerPage, type Reading } from "./reading.ts";

/**
 * The devices of extensions: the first page of thirty extensions in a call, and what does not fit there one by one. An
 * extension where phones are kept may have thousands.
 *
 * @param ids - of the extensions
 * @returns by their ids
 */
export async function readDevicesOf(
  client: Client,
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, readonly Device[]>> {
  const first = await reading.each<DeviceList>(listExtensionDevicesOperation, ids, (some) =>
    listExtensionDevicesBatch(client, some, { perPage: mostPerPage }, reading.options),
  );
  const whole = [...first].map(async ([extensionId, { records, paging }]) => {
    if ((paging.totalPages ?? 1) <= 1) return [extensionId, records] as const;
    const others = listExtensionDevices(client, { extensionId, perPage: mostPerPage, page: 2 }, reading.options);
    return [extensionId, [...records, ...(await reading.all(listExtensionDevicesOperation, others))]] as const;
  });
  return new Map(await Promise.all(whole));
}

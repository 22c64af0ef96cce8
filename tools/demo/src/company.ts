import type { ExtensionSummary } from "@ringwright/accounts";
import type { Device } from "@ringwright/devices";
import type { Office } from "./office.ts";

/** A user of the company, with all that belongs to them. */
export interface Employee {
  readonly extension: ExtensionSummary;
  readonly numbers: readonly string[];
  readonly devices: readonly Device[];
  /** Names of the call queues that they answer. */
  readonly queues: readonly string[];
}

/**
 * Reads the company, with other operations than those that changed it.
 *
 * @returns its users, by their extension numbers
 */
export async function readCompany({ accounts, devices, numbers }: Office): Promise<Employee[]> {
  const [extensions, phoneNumbers, phones, queues] = await Promise.all([
    accounts.extensions.list({ type: ["User"], perPage: 1000 }).toArray(),
    numbers.list({ usageType: ["DirectNumber"], perPage: 1000 }).toArray(),
    devices.list({ perPage: 1000 }).toArray(),
    accounts.callQueues.list().toArray(),
  ]);
  const members = await Promise.all(
    queues.map(async ({ id, name = "" }) => {
      const ids = (await accounts.callQueues.members.list({ groupId: id }).toArray()).map((member) => member.id);
      return { name, ids: new Set(ids) };
    }),
  );
  return extensions
    .filter(({ extensionNumber }) => extensionNumber !== undefined)
    .sort((a, b) => Number(a.extensionNumber) - Number(b.extensionNumber))
    .map((extension) => ({
      extension,
      numbers: phoneNumbers.filter((number) => number.extension?.id === extension.id).map(({ phoneNumber }) => phoneNumber),
      devices: phones.filter((device) => Number(device.extension?.id) === extension.id),
      queues: members.filter(({ ids }) => ids.has(extension.id)).map(({ name }) => name),
    }));
}

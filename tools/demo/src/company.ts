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
  const [everybody, phoneNumbers, queues] = await Promise.all([
    accounts.extensions.list({ type: ["User"], perPage: 1000 }).toArray(),
    numbers.list({ usageType: ["DirectNumber"], perPage: 1000 }).toArray(),
    accounts.callQueues.list().toArray(),
  ]);
  // Places that nobody has yet have no number.
  const extensions = everybody.filter(({ extensionNumber }) => extensionNumber !== undefined);
  // The list of all devices takes a review by the vendor; those of thirty people come in one call.
  const phones = await devices.listForExtensionBatch(
    extensions.map(({ id }) => id),
    { perPage: 1000 },
    { throwOnFailure: true },
  );
  const devicesOf = new Map(phones.outcomes.map((one) => [one.id, one.fate === "succeeded" ? one.body.records : []]));
  const members = await Promise.all(
    queues.map(async ({ id, name = "" }) => {
      const ids = (await accounts.callQueues.members.list({ groupId: id }).toArray()).map((member) => member.id);
      return { name, ids: new Set(ids) };
    }),
  );
  const numbersOf = Map.groupBy(phoneNumbers, ({ extension }) => extension?.id);
  return extensions
    .sort((a, b) => Number(a.extensionNumber) - Number(b.extensionNumber))
    .map((extension) => ({
      extension,
      numbers: (numbersOf.get(extension.id) ?? []).map(({ phoneNumber }) => phoneNumber),
      devices: devicesOf.get(String(extension.id)) ?? [],
      queues: members.filter(({ ids }) => ids.has(extension.id)).map(({ name }) => name),
    }));
}

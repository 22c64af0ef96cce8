import type { ExtensionSummary, License } from "@ringwright/accounts";
import type { Device, EmergencyLocation } from "@ringwright/devices";
import type { PhoneNumberV2 } from "@ringwright/numbers";
import type { Service } from "./service.ts";
import { groups } from "./tidewater.ts";

/** All that the service shows of the company at one moment. */
export interface Company {
  readonly extensions: readonly ExtensionSummary[];
  readonly devices: readonly Device[];
  readonly numbers: readonly PhoneNumberV2[];
  readonly licenses: readonly License[];
  readonly locations: readonly EmergencyLocation[];
  /** Who is in which queue: extension ids by the queue's id. */
  readonly queues: Readonly<Record<string, readonly string[]>>;
  /** Who is in which monitoring group: extension ids by the group's id. */
  readonly monitoring: Readonly<Record<string, readonly string[]>>;
  /** Who may page, and which phones are heard. */
  readonly paging: { readonly users: readonly string[]; readonly devices: readonly string[] };
}

/**
 * Reads the whole company.
 *
 * @param service - as an administrator
 */
export async function readCompany({ accounts, devices, numbers }: Service): Promise<Company> {
  const queues: Record<string, readonly string[]> = {};
  for await (const { id } of accounts.callQueues.list()) queues[id] = await queueMembers(accounts, id);
  const monitoring: Record<string, readonly string[]> = {};
  for await (const { id: groupId } of accounts.monitoringGroups.list()) {
    monitoring[groupId] = idsOf(await accounts.monitoringGroups.members.list({ groupId }).toArray());
  }
  const { users, devices: speakers } = accounts.pagingGroups;
  const pagingOnlyGroupId = groups.yardPaging;
  return {
    extensions: await accounts.extensions.list().toArray(),
    devices: await devices.list().toArray(),
    numbers: await numbers.listV2().toArray(),
    licenses: await accounts.licenses.list().toArray(),
    locations: await devices.emergency.locations.list().toArray(),
    queues,
    monitoring,
    paging: {
      users: idsOf(await users.list({ pagingOnlyGroupId }).toArray()),
      devices: idsOf(await speakers.list({ pagingOnlyGroupId }).toArray()),
    },
  };
}

/** The extension ids of a queue's members, in their order. */
export async function queueMembers(accounts: Service["accounts"], groupId: string): Promise<string[]> {
  return idsOf(await accounts.callQueues.members.list({ groupId }).toArray());
}

/** Ids as text, whichever form they came in. */
export function idsOf(records: readonly { readonly id?: string | number }[]): string[] {
  return records.map(({ id }) => String(id));
}

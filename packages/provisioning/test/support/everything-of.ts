import {
  listCallQueueMembers,
  listCallQueues,
  listCostCenters,
  listCustomFields,
  listExtensions,
  listPagingGroupDevices,
  listPagingGroupUsers,
  listSites,
  listUserRoles,
  listUserTemplates,
  readAccount,
  readBusinessAddress,
  readCompanyBusinessHours,
  readExtension,
  readExtensionCallerId,
  readNotificationSettings,
  readServiceInfo,
  readUserBusinessHours,
} from "@ringwright/accounts";
import { ApiError, type Client } from "@ringwright/core";
import { listEmergencyLocations, listExtensionDevices } from "@ringwright/devices";
import { listAccountPhoneNumbers, listAccountPhoneNumbersV2, listForwardingNumbers } from "@ringwright/numbers";
import { isPerson } from "../../src/account/person-state.ts";

/** All that the API tells of an account through operations that are open to every app, one call a thing. */
export async function everythingOf(client: Client): Promise<unknown> {
  const extensions = await listExtensions(client, { perPage: 1000 }).toArray();
  const told = extensions.filter(({ status }) => status !== "Unassigned");
  const ofType = (type: string): string[] => told.filter((one) => one.type === type).map(({ id }) => String(id));
  const each = <T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<T[]> => Promise.all(ids.map(read));
  const ids = told.filter(({ type }) => type !== "Site").map(({ id }) => String(id));
  const people = told.filter(isPerson).map(({ id }) => String(id));
  return {
    account: await readAccount(client),
    serviceInfo: await readServiceInfo(client),
    company: await readBusinessAddress(client),
    costCenters: await listCostCenters(client),
    customFields: await listCustomFields(client),
    sites: await listSites(client),
    roles: await listUserRoles(client, {}).toArray(),
    extensions,
    details: await each(ids, (extensionId) => readExtension(client, { extensionId })),
    devices: await each(ids, (extensionId) => listExtensionDevices(client, { extensionId }).toArray()),
    forwarding: await each(ids, (extensionId) => listForwardingNumbers(client, { extensionId }).toArray().catch(codeOf)),
    companyHours: await readCompanyBusinessHours(client),
    hours: await each(people, (extensionId) => readUserBusinessHours(client, { extensionId })),
    siteHours: await each(ofType("Site"), (extensionId) => readUserBusinessHours(client, { extensionId })),
    callerIds: await each(people, (extensionId) => readExtensionCallerId(client, { extensionId })),
    notifications: await each(people, (extensionId) => readNotificationSettings(client, { extensionId })),
    queues: await listCallQueues(client, {}).toArray(),
    queueMembers: await each(ofType("Department"), (groupId) => listCallQueueMembers(client, { groupId }).toArray()),
    pagers: await each(ofType("PagingOnly"), (id) => listPagingGroupUsers(client, { pagingOnlyGroupId: id }).toArray()),
    loudspeakers: await each(ofType("PagingOnly"), (id) => listPagingGroupDevices(client, { pagingOnlyGroupId: id }).toArray()),
    locations: await listEmergencyLocations(client, {}).toArray(),
    numbers: byNumber(await listAccountPhoneNumbers(client, { perPage: 1000 }).toArray()),
    numbersV2: byNumber(await listAccountPhoneNumbersV2(client, { perPage: 1000 }).toArray()),
    templates: await listUserTemplates(client, {}).toArray(),
  };
}

function codeOf(error: unknown): string {
  return ApiError.is(error) ? error.code : String(error);
}

function byNumber<T extends { readonly phoneNumber?: string | undefined }>(numbers: readonly T[]): T[] {
  return numbers.toSorted((one, other) => (one.phoneNumber ?? "").localeCompare(other.phoneNumber ?? ""));
}

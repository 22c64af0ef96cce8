import {
  type Account,
  type CompanyAddress,
  type CostCenter,
  type CustomField,
  type Extension,
  type ExtensionSummary,
  listCostCenters,
  listCostCentersOperation,
  listCustomFields,
  listCustomFieldsOperation,
  listExtensions,
  listExtensionsOperation,
  listPagingGroupDevices,
  listPagingGroupDevicesOperation,
  listSites,
  listSitesOperation,
  listUserTemplates,
  listUserTemplatesOperation,
  readAccount,
  readAccountOperation,
  readBusinessAddress,
  readBusinessAddressOperation,
  readExtensionBatch,
  readExtensionOperation,
  readServiceInfo,
  readServiceInfoOperation,
  type ServiceInfo,
  type Site,
  type Template,
} from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import {
  type Device,
  type EmergencyLocation,
  listEmergencyLocations,
  listEmergencyLocationsOperation,
} from "@ringwright/devices";
import {
  type ForwardingNumber,
  listAccountPhoneNumbers,
  listAccountPhoneNumbersOperation,
  listAccountPhoneNumbersV2,
  listAccountPhoneNumbersV2Operation,
  type PhoneNumber,
  type PhoneNumberV2,
} from "@ringwright/numbers";
import { isPerson } from "../../account/person-state.ts";
import { readPagingGroups, readQueues } from "../../account/read-groups.ts";
import { readForwarding } from "../../account/read-people.ts";
import { mostPerPage, type Reading } from "../../account/reading.ts";
import { readDevices } from "./read-devices.ts";
import { type RoleParts, readRoles } from "./read-roles.ts";

/** All of an account that is open to every app. */
export interface AccountParts {
  readonly account: Account;
  readonly serviceInfo: ServiceInfo;
  readonly company: CompanyAddress;
  readonly costCenters: readonly CostCenter[];
  readonly customFields: readonly CustomField[];
  /** The main one among them. */
  readonly sites: readonly Site[];
  readonly roles: RoleParts;
  readonly locations: readonly EmergencyLocation[];
  readonly extensions: readonly ExtensionSummary[];
  /** What lists of extensions do not say, by id. */
  readonly details: ReadonlyMap<string, Extension>;
  /** Who is in call queues, and who may page, by the groups' ids. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The devices that pages are heard from, by the groups' ids. */
  readonly pagingDevices: ReadonlyMap<string, readonly string[]>;
  readonly devices: readonly Device[];
  readonly numbers: readonly PhoneNumber[];
  readonly numbersV2: readonly PhoneNumberV2[];
  readonly templates: readonly Template[];
  /** By the ids of extensions. */
  readonly forwarding: ReadonlyMap<string, readonly ForwardingNumber[]>;
}

const readOnce = [
  readAccountOperation,
  readServiceInfoOperation,
  readBusinessAddressOperation,
  listCostCentersOperation,
  listCustomFieldsOperation,
  listSitesOperation,
];

/** Reads all of an account that is open to every app, side by side what does not depend on one another. */
export async function readParts(client: Client, reading: Reading): Promise<AccountParts> {
  const { options } = reading;
  const page = { perPage: mostPerPage };
  for (const operation of readOnce) reading.count(operation);
  const listed = reading.all(listExtensionsOperation, listExtensions(client, page, options));
  const paging = listed.then((extensions) => readPagingDevices(client, reading, extensions));
  const [
    [account, serviceInfo, company, { records: costCenters }, { records: customFields }, { records: sites }],
    roles,
    locations,
    extensions,
    details,
    groups,
    pagingDevices,
    devices,
    numbers,
    numbersV2,
    templates,
    forwarding,
  ] = await Promise.all([
    Promise.all([
      readAccount(client, {}, options),
      readServiceInfo(client, {}, options),
      readBusinessAddress(client, {}, options),
      listCostCenters(client, {}, options),
      listCustomFields(client, {}, options),
      listSites(client, {}, options),
    ]),
    readRoles(client, reading),
    reading.all(listEmergencyLocationsOperation, listEmergencyLocations(client, page, options)),
    listed,
    listed.then((all) => readDetails(client, reading, all)),
    listed.then(async (all) => [...(await readQueues(client, reading)), ...(await readPagingGroups(client, reading, all))]),
    paging,
    Promise.all([listed, paging]).then(([all, loudspeakers]) =>
      readDevices(client, reading, all, [...loudspeakers.values()].flat()),
    ),
    reading.all(listAccountPhoneNumbersOperation, listAccountPhoneNumbers(client, page, options)),
    reading.all(listAccountPhoneNumbersV2Operation, listAccountPhoneNumbersV2(client, page, options)),
    reading.all(listUserTemplatesOperation, listUserTemplates(client, page, options)),
    listed.then((all) => readForwarding(client, reading, idsOf(all.filter(isPerson)))),
  ]);
  return {
    account,
    serviceInfo,
    company,
    costCenters,
    customFields,
    sites,
    roles,
    locations,
    extensions,
    details,
    members: new Map(groups.map(({ id, memberIds }) => [id, memberIds])),
    pagingDevices,
    devices,
    numbers,
    numbersV2,
    templates,
    forwarding,
  };
}

function readDetails(client: Client, reading: Reading, extensions: readonly ExtensionSummary[]): Promise<Map<string, Extension>> {
  const told = extensions.filter(({ type, status }) => status !== "Unassigned" && type !== "Site");
  return reading.each<Extension>(readExtensionOperation, idsOf(told), (some) =>
    readExtensionBatch(client, some, {}, reading.options),
  );
}

async function readPagingDevices(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
): Promise<Map<string, string[]>> {
  const groups = idsOf(extensions.filter(({ type }) => type === "PagingOnly"));
  const lists = await Promise.all(
    groups.map(async (pagingOnlyGroupId) => {
      const list = listPagingGroupDevices(client, { pagingOnlyGroupId, perPage: mostPerPage }, reading.options);
      const devices = await reading.all(listPagingGroupDevicesOperation, list);
      return [pagingOnlyGroupId, devices.map(({ id }) => String(id))] as const;
    }),
  );
  return new Map(lists);
}

function idsOf(extensions: readonly ExtensionSummary[]): string[] {
  return extensions.map(({ id }) => String(id));
}

import {
  type Account,
  type BusinessHoursSchedule,
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
import { everything, needsOf } from "../../account/needs.ts";
import { isPerson } from "../../account/person-state.ts";
import { readPagingGroups, readQueues } from "../../account/read-groups.ts";
import { idsByNeed, readForwarding, readSettings, type SettingsParts } from "../../account/read-people.ts";
import { readCompanyHours, readHours } from "../../account/read-settings.ts";
import { mostPerPage, type Reading } from "../../account/reading.ts";
import type { CompanyFile } from "../../company-file.ts";
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
  /** Of people, and when sites take calls. */
  readonly settings: SettingsParts;
  /** When the company takes calls. */
  readonly companyHours: BusinessHoursSchedule;
}

const readOnce = [
  readAccountOperation,
  readServiceInfoOperation,
  readBusinessAddressOperation,
  listCostCentersOperation,
  listCustomFieldsOperation,
  listSitesOperation,
];

/**
 * Reads all of an account that is open to every app, side by side what does not depend on one another.
 *
 * @param file - what it is read for: settings, which take a call for each person, are those that it speaks of; all when left out
 */
export async function readParts(client: Client, reading: Reading, file: CompanyFile | undefined): Promise<AccountParts> {
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
    settings,
    companyHours,
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
    listed.then((all) => readAllSettings(client, reading, all, file)),
    readCompanyHours(client, reading),
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
    settings,
    companyHours,
  };
}

// A site is an extension, too.
async function readAllSettings(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
  file: CompanyFile | undefined,
): Promise<SettingsParts> {
  const needs = file === undefined ? everything : needsOf(file);
  const sites = idsOf(extensions.filter(({ type }) => type === "Site"));
  const [settings, ofSites] = await Promise.all([
    readSettings(client, reading, idsByNeed(extensions.filter(isPerson), file), needs),
    readHours(client, reading, sites),
  ]);
  return { ...settings, hours: new Map([...settings.hours, ...ofSites]) };
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

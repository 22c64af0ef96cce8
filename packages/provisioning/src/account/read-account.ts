import {
  type BusinessHoursSchedule,
  listCostCenters,
  listCostCentersOperation,
  listCustomFields,
  listCustomFieldsOperation,
  listExtensions,
  listExtensionsOperation,
  listSites,
  listSitesOperation,
  listUserRoles,
  listUserRolesOperation,
  readAccount as readAccountInfo,
  readAccountOperation,
  readExtension,
  readExtensionOperation,
  type Site,
} from "@ringwright/accounts";
import type { Client, Operation } from "@ringwright/core";
import { listEmergencyLocations, listEmergencyLocationsOperation } from "@ringwright/devices";
import { listAccountPhoneNumbersV2, listAccountPhoneNumbersV2Operation } from "@ringwright/numbers";
import type { CompanyFile } from "../company-file.ts";
import type { AccountState, CostCenterState, LocationState, Named, NumberState, SiteState } from "./account-state.ts";
import { toAddress } from "./address.ts";
import { toHours } from "./hours.ts";
import { mainSite } from "./main-site.ts";
import { everything, type Needs, needsOf } from "./needs.ts";
import { readPagingGroups, readQueues } from "./read-groups.ts";
import { readPeople, readSparePhones } from "./read-people.ts";
import { readCompanyHours, readHours } from "./read-settings.ts";
import { mostPerPage, Reading, type ReadingOptions } from "./reading.ts";

/** An account as it was read. */
export interface ReadAccount {
  readonly account: AccountState;
  /** How often each operation was called. */
  readonly calls: ReadonlyMap<Operation, number>;
}

/**
 * Reads of an account what a plan has to know, with the fewest calls that operations allow which are open to every app: pages
 * of a thousand, phones of thirty people in a call, and side by side what does not depend on one another.
 *
 * @param client - whose app may read accounts
 * @param file - what it is read for; everything that a file can say when left out
 * @param options - what ends it, and who is told of its calls
 * @throws what the calls throw
 */
export async function readAccount(client: Client, file?: CompanyFile, options: ReadingOptions = {}): Promise<ReadAccount> {
  const reading = new Reading(options);
  const needs = file === undefined ? everything : needsOf(file);
  const extensions = reading.all(listExtensionsOperation, listExtensions(client, { perPage: mostPerPage }, reading.options));
  const [
    owner,
    all,
    numbers,
    locations,
    costCenters,
    queues,
    roles,
    sites,
    customFields,
    callerId,
    people,
    pagingGroups,
    sparePhones,
  ] = await Promise.all([
    readOwner(client, reading),
    extensions,
    needs.numbers ? readNumbers(client, reading) : undefined,
    needs.locations ? readLocations(client, reading) : undefined,
    needs.costCenters ? readCostCenters(client, reading) : undefined,
    needs.queues ? readQueues(client, reading) : undefined,
    needs.roles ? readRoles(client, reading) : undefined,
    needs.sites ? readSites(client, reading, needs) : undefined,
    needs.customFields ? readCustomFields(client, reading) : undefined,
    needs.caller ? readCaller(client, reading) : undefined,
    extensions.then((found) => readPeople(client, reading, found, needs, file)),
    extensions.then((found) => (needs.pagingGroups ? readPagingGroups(client, reading, found) : undefined)),
    extensions.then((found) => (needs.sparePhones ? readSparePhones(client, reading, found) : undefined)),
  ]);
  const account = {
    ...owner,
    callerId,
    people,
    extensionNumbers: new Map(all.flatMap(({ id, extensionNumber }) => (extensionNumber ? [[extensionNumber, String(id)]] : []))),
    sites,
    roles,
    numbers,
    locations,
    costCenters,
    customFields,
    queues,
    pagingGroups,
    sparePhones,
  };
  return { account, calls: reading.calls };
}

async function readOwner(client: Client, reading: Reading): Promise<Pick<AccountState, "id" | "ownerId">> {
  reading.count(readAccountOperation);
  const { id, operator } = await readAccountInfo(client, {}, reading.options);
  return { id: String(id), ownerId: String(operator.id) };
}

async function readCaller(client: Client, reading: Reading): Promise<string> {
  reading.count(readExtensionOperation);
  const { id } = await readExtension(client, {}, reading.options);
  return String(id);
}

async function readNumbers(client: Client, reading: Reading): Promise<NumberState[]> {
  const list = listAccountPhoneNumbersV2(client, { perPage: mostPerPage }, reading.options);
  const numbers = await reading.all(listAccountPhoneNumbersV2Operation, list);
  return numbers.map(({ id, phoneNumber, usageType, extension, primary = false }) => ({
    id,
    phoneNumber,
    usageType,
    extensionId: extension?.id,
    isPrimary: primary,
  }));
}

async function readLocations(client: Client, reading: Reading): Promise<LocationState[]> {
  const list = listEmergencyLocations(client, { perPage: mostPerPage }, reading.options);
  const locations = await reading.all(listEmergencyLocationsOperation, list);
  return locations.map(({ id, name = "", address }) => ({ id, name, address: toAddress(address) }));
}

async function readCostCenters(client: Client, reading: Reading): Promise<CostCenterState[]> {
  reading.count(listCostCentersOperation);
  const { records } = await listCostCenters(client, {}, reading.options);
  return records.map(({ id, name = "", billingCode }) => ({ id: String(id), name, billingCode }));
}

async function readSites(client: Client, reading: Reading, { hoursOfSite }: Needs): Promise<SiteState[]> {
  reading.count(listSitesOperation);
  const { records } = await listSites(client, {}, reading.options);
  const sites = records.map((site) => toSite(site, undefined));
  const asked = sites.filter(hoursOfSite).map(({ id }) => id);
  const [hours, ofCompany] = await Promise.all([
    readHours(
      client,
      reading,
      asked.filter((id) => id !== mainSite),
    ),
    asked.includes(mainSite) ? readCompanyHours(client, reading) : undefined,
  ]);
  return records.map((site) => toSite(site, site.id === mainSite ? ofCompany : hours.get(site.id)));
}

function toSite({ id, name = "", ...site }: Site, hours: BusinessHoursSchedule | undefined): SiteState {
  const { extensionNumber, code, callerIdName, email, businessAddress = {} } = site;
  const { street, city, state, zip, country } = businessAddress;
  const address = Object.entries({ street, city, state, zip, country }).filter(([, part]) => part !== undefined);
  return {
    id,
    name,
    extensionNumber,
    code,
    callerIdName,
    email,
    address: Object.fromEntries(address),
    hours: hours && toHours(hours),
  };
}

async function readCustomFields(client: Client, reading: Reading): Promise<Named[]> {
  reading.count(listCustomFieldsOperation);
  const { records } = await listCustomFields(client, {}, reading.options);
  return records.map(({ id, displayName = "" }) => ({ id, name: displayName }));
}

async function readRoles(client: Client, reading: Reading): Promise<Named[]> {
  const roles = await reading.all(listUserRolesOperation, listUserRoles(client, { perPage: mostPerPage }, reading.options));
  return roles.map(({ id, displayName }) => ({ id: id ?? "", name: displayName ?? "" }));
}

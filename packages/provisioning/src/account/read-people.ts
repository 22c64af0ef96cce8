import {
  type BusinessHoursSchedule,
  type Extension,
  type ExtensionCallerId,
  type ExtensionSummary,
  type NotificationSettings,
  readExtensionBatch,
  readExtensionOperation,
} from "@ringwright/accounts";
import { ApiError, type Client } from "@ringwright/core";
import { type ForwardingNumber, listForwardingNumbers, listForwardingNumbersOperation } from "@ringwright/numbers";
import type { CompanyFile } from "../company-file.ts";
import type { Person } from "../company-types.gen.ts";
import { matchPeople } from "../plan/match-people.ts";
import type { AccountPerson, PhoneState } from "./account-state.ts";
import type { Needs } from "./needs.ts";
import { isPerson, type PersonParts, toPerson, toPhone } from "./person-state.ts";
import { readDevicesOf } from "./read-devices.ts";
import { readCallerIds, readHours, readNotifications } from "./read-settings.ts";
import { mostPerPage, type Reading } from "./reading.ts";

/**
 * The people, with what the file speaks of.
 *
 * @param extensions - all of the account
 * @param file - who is in it; everybody is asked about when left out
 */
export async function readPeople(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
  needs: Needs,
  file: CompanyFile | undefined,
): Promise<AccountPerson[]> {
  const people = extensions.filter(isPerson);
  const idsWhere = idsByNeed(people, file);
  const [phones, details, forwarding, settings] = await Promise.all([
    readPhones(client, reading, idsWhere(needs.phonesOf)),
    readDetails(client, reading, idsWhere(needs.customFieldsOf)),
    readForwarding(client, reading, idsWhere(needs.forwardingOf)),
    readSettings(client, reading, idsWhere, needs),
  ]);
  return people.map((extension) => {
    const id = String(extension.id);
    return toPerson(extension, {
      phones: phones.get(id),
      details: details.get(id),
      forwarding: forwarding.get(id),
      callerId: settings.callerIds.get(id),
      hours: settings.hours.get(id),
      notifications: settings.notifications.get(id),
    });
  });
}

/** The ids of those people of whom something has to be known. */
type IdsWhere = (isNeeded: (person: Person | undefined) => boolean) => string[];

/**
 * Tells of whom something has to be known.
 *
 * @param people - of the account
 * @param file - who is in it; everybody is asked about when left out
 */
export function idsByNeed(people: readonly ExtensionSummary[], file: CompanyFile | undefined): IdsWhere {
  const plain = people.map((one) => toPerson(one, nothing));
  const inFile = file && matchPeople(file, plain).inFile;
  return (isNeeded) => plain.map(({ id }) => id).filter((id) => isNeeded(inFile?.get(id)));
}

const nothing: PersonParts = {
  phones: undefined,
  details: undefined,
  forwarding: undefined,
  callerId: undefined,
  hours: undefined,
  notifications: undefined,
};

/** What people show, when they take calls, and of what they are told, by their ids. */
export interface SettingsParts {
  readonly callerIds: ReadonlyMap<string, ExtensionCallerId>;
  readonly hours: ReadonlyMap<string, BusinessHoursSchedule>;
  readonly notifications: ReadonlyMap<string, NotificationSettings>;
}

/** Reads the settings of those people of whom they have to be known: a call for each of them. */
export async function readSettings(client: Client, reading: Reading, idsWhere: IdsWhere, needs: Needs): Promise<SettingsParts> {
  const [callerIds, hours, notifications] = await Promise.all([
    readCallerIds(client, reading, idsWhere(needs.callerIdOf)),
    readHours(client, reading, idsWhere(needs.hoursOf)),
    readNotifications(client, reading, idsWhere(needs.notificationsOf)),
  ]);
  return { callerIds, hours, notifications };
}

/**
 * The phones that nobody uses: those of extensions that are no people. Those on no extension at all are shown to reviewed
 * apps alone.
 *
 * @param extensions - all of the account
 */
export async function readSparePhones(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
): Promise<PhoneState[]> {
  const stores = extensions.filter(({ type }) => type === "Limited").map(({ id }) => String(id));
  return [...(await readPhones(client, reading, stores)).values()].flat();
}

async function readPhones(client: Client, reading: Reading, ids: readonly string[]): Promise<Map<string, PhoneState[]>> {
  const devices = await readDevicesOf(client, reading, ids);
  return new Map([...devices].map(([id, some]) => [id, some.map(toPhone)]));
}

function readDetails(client: Client, reading: Reading, ids: readonly string[]): Promise<Map<string, Extension>> {
  return reading.each<Extension>(readExtensionOperation, ids, (some) => readExtensionBatch(client, some, {}, reading.options));
}

/**
 * The forwarding numbers of extensions.
 *
 * @param ids - of the extensions
 */
export async function readForwarding(
  client: Client,
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ForwardingNumber[]>> {
  const lists = await Promise.all(
    ids.map(async (extensionId) => {
      const list = listForwardingNumbers(client, { extensionId, perPage: mostPerPage }, reading.options);
      return [extensionId, await reading.all(listForwardingNumbersOperation, list).catch(noneWhereRefused)] as const;
    }),
  );
  return new Map(lists);
}

// Some kinds of extension have none, and are refused: which ones is not published.
function noneWhereRefused(error: unknown): ForwardingNumber[] {
  if (ApiError.is(error) && error.code === "CMN-403") return [];
  throw error;
}

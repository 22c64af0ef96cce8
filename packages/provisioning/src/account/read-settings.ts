import {
  type BusinessHoursSchedule,
  type ExtensionCallerId,
  type NotificationSettings,
  readCompanyBusinessHours,
  readCompanyBusinessHoursOperation,
  readExtensionCallerId,
  readExtensionCallerIdOperation,
  readNotificationSettings,
  readNotificationSettingsOperation,
  readUserBusinessHours,
  readUserBusinessHoursOperation,
} from "@ringwright/accounts";
import { ApiError, type Client, type Operation } from "@ringwright/core";
import type { Reading } from "./reading.ts";

/** Reads something of an extension by its id. */
type ReadOne<T> = (input: { readonly extensionId: string }) => Promise<T>;

/** When extensions take calls, by their ids; without those of which the service does not tell. */
export async function readHours(
  client: Client,
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, BusinessHoursSchedule>> {
  return readEach(reading, readUserBusinessHoursOperation, ids, async (input) => {
    return (await readUserBusinessHours(client, input, reading.options)).schedule;
  });
}

/** When the company takes calls, and with it its main site. */
export async function readCompanyHours(client: Client, reading: Reading): Promise<BusinessHoursSchedule> {
  reading.count(readCompanyBusinessHoursOperation);
  return (await readCompanyBusinessHours(client, {}, reading.options)).schedule;
}

/** What numbers extensions show, by their ids; without those of which the service does not tell. */
export function readCallerIds(client: Client, reading: Reading, ids: readonly string[]): Promise<Map<string, ExtensionCallerId>> {
  return readEach(reading, readExtensionCallerIdOperation, ids, (input) => readExtensionCallerId(client, input, reading.options));
}

/** Of what extensions are told, by their ids; without those of which the service does not tell. */
export function readNotifications(
  client: Client,
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, NotificationSettings>> {
  return readEach(reading, readNotificationSettingsOperation, ids, (input) =>
    readNotificationSettings(client, input, reading.options),
  );
}

async function readEach<T>(
  reading: Reading,
  operation: Operation,
  ids: readonly string[],
  read: ReadOne<T>,
): Promise<Map<string, T>> {
  const found = await Promise.all(
    ids.map(async (extensionId) => {
      reading.count(operation);
      return [extensionId, await read({ extensionId }).catch(nothingWhereRefused)] as const;
    }),
  );
  return new Map(found.flatMap(([id, told]) => (told === undefined ? [] : [[id, told]])));
}

// Some kinds of extension have none, and are refused: which ones is not published.
function nothingWhereRefused(error: unknown): undefined {
  if (ApiError.is(error) && error.code === "CMN-403") return undefined;
  throw error;
}

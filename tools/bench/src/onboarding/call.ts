import { locationName, queueName, roleName } from "./company.ts";

/**
 * Sends a request of the API in the words of one client, and gives back what the answer's body holds.
 *
 * @throws whatever the client throws for a refusal
 */
export type Call = (method: "GET" | "POST" | "PUT", path: string, body?: object) => Promise<unknown>;

/** What people are given, by the ids that requests name it with. */
export interface Supply {
  readonly roleId: string;
  readonly locationId: string;
  readonly queueId: string;
  /** Numbers that nobody has. */
  readonly numberIds: readonly string[];
}

/** The paths of the account that the caller is logged in at. */
export const accountV1 = "/restapi/v1.0/account/~";
export const accountV2 = "/restapi/v2/accounts/~";

/**
 * Looks up what people are to be given. Lists are read in pages of a thousand, the most there are.
 *
 * @throws Error for a name that the account does not have
 */
export async function lookUp(call: Call): Promise<Supply> {
  const roles = await all<{ id: string; displayName: string }>(call, `${accountV1}/user-role?perPage=1000`);
  const locations = await all<{ id: string; name: string }>(call, `${accountV1}/emergency-locations?perPage=1000`);
  const queues = await all<{ id: string; name: string }>(call, `${accountV1}/call-queues?perPage=1000`);
  const numbers = await all<{ id: string }>(call, `${accountV2}/phone-numbers?usageType=Inventory&perPage=1000`);
  return {
    roleId: idOf(roles, ({ displayName }) => displayName === roleName),
    locationId: idOf(locations, ({ name }) => name === locationName),
    queueId: idOf(queues, ({ name }) => name === queueName),
    numberIds: numbers.map(({ id }) => id),
  };
}

async function all<T>(call: Call, path: string): Promise<T[]> {
  const records: T[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const list = (await call("GET", `${path}&page=${page}`)) as { records: T[]; paging?: { totalPages?: number } };
    records.push(...list.records);
    pages = list.paging?.totalPages ?? 1;
  }
  return records;
}

function idOf<T extends { readonly id: string }>(records: readonly T[], isMeant: (record: T) => boolean): string {
  const record = records.find(isMeant);
  if (record === undefined) throw new Error("the account lacks a role, location or queue of the company");
  return record.id;
}

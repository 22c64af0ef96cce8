import { createAccounts } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { createDevices } from "@ringwright/devices";

/** Somebody who joins. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** The phone that they get. */
  readonly deviceId: string;
}

/**
 * Takes somebody on: makes a user of theirs, unless there is one with their mail address, and gives them their phone. It can be
 * repeated.
 *
 * @returns the user's id
 */
export async function takeOn(client: Client, { deviceId, ...contact }: Newcomer): Promise<string> {
  const { extensions } = createAccounts(client);
  const [known] = await extensions.list({ email: [contact.email] }).toArray({ max: 1 });
  const { id } = known ?? (await extensions.create({ body: { type: "User", contact } }));
  await createDevices(client).update({ deviceId, body: { extension: { id: String(id) } } });
  return String(id);
}

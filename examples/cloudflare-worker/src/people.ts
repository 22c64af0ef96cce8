import { createAccounts } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { z } from "zod";

/** Somebody of the company. */
export interface Person {
  readonly id: string;
  readonly name: string | undefined;
  readonly extensionNumber: string | undefined;
}

/** Somebody who joins. */
export const Newcomer = z.object({ firstName: z.string().min(1), lastName: z.string().min(1), email: z.email() });
export type Newcomer = z.infer<typeof Newcomer>;

/** All who work here. */
export async function listPeople(client: Client): Promise<Person[]> {
  const { extensions } = createAccounts(client);
  const users = await extensions.list({ type: ["User"], status: ["Enabled", "NotActivated"] }).toArray();
  return users.map(({ id, name, extensionNumber }) => ({ id: String(id), name, extensionNumber }));
}

/**
 * Takes somebody on: makes a user of theirs, unless there is one with their mail address. It can be repeated.
 *
 * @returns the user's id
 */
export async function takeOn(client: Client, contact: Newcomer): Promise<string> {
  const { extensions } = createAccounts(client);
  const [known] = await extensions.list({ email: [contact.email] }).toArray({ max: 1 });
  const { id } = known ?? (await extensions.create({ body: { type: "User", contact } }));
  return String(id);
}

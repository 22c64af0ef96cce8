import { createAccounts } from "@ringwright/accounts";
import { type Client, InputError } from "@ringwright/core";

/** Somebody of the company. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly extensionNumber: string | undefined;
}

/** Somebody who joins. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** All who work here. */
export async function listPeople(client: Client): Promise<Person[]> {
  const { extensions } = createAccounts(client);
  const users = await extensions.list({ type: ["User"], status: ["Enabled", "NotActivated"] }).toArray();
  return users.map(({ id, name, extensionNumber }) => ({ id: String(id), name: name ?? "", extensionNumber }));
}

/**
 * Takes somebody on: makes a user of theirs, unless there is one with their mail address. It can be repeated.
 *
 * @returns the user's id
 */
export async function takeOn(client: Client, contact: Newcomer): Promise<{ readonly id: string }> {
  const { extensions } = createAccounts(client);
  const [known] = await extensions.list({ email: [contact.email] }).toArray({ max: 1 });
  const { id } = known ?? (await extensions.create({ body: { type: "User", contact } }));
  return { id: String(id) };
}

/**
 * Reads what a caller sent.
 *
 * @throws InputError that names what is wrong
 */
export function readNewcomer(sent: unknown): Newcomer {
  const { firstName, lastName, email } = Object(sent) as { readonly [name in keyof Newcomer]?: unknown };
  return { firstName: text("firstName", firstName), lastName: text("lastName", lastName), email: text("email", email) };
}

function text(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new InputError(`${name}: must be a text that is not empty`);
}

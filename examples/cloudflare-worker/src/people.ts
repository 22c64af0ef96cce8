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
export function readNewcomer(json: string): Newcomer {
  const body = parse(json);
  const text = (name: keyof Newcomer): string => {
    const value = body[name];
    if (typeof value !== "string" || value === "") throw new InputError(`${name}: must be a text that is not empty`);
    return value;
  };
  return { firstName: text("firstName"), lastName: text("lastName"), email: text("email") };
}

function parse(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json));
  } catch {
    throw new InputError("The body must be JSON, such as { firstName, lastName, email }");
  }
}

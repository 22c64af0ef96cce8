import type { Database } from "bun:sqlite";
import { createAccounts } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { createNumbers } from "@ringwright/numbers";

/** How much was copied. */
export interface Copied {
  readonly people: number;
  readonly numbers: number;
}

/**
 * Copies who works there and who has which number into a database, to be asked as often as one likes. What it held of them before
 * is replaced, at once or not at all.
 */
export async function copyDirectory(client: Client<"ReadAccounts">, database: Database): Promise<Copied> {
  const [people, numbers] = await Promise.all([
    createAccounts(client)
      .extensions.list({ type: ["User"], perPage: 1000 })
      .toArray({ max: 100_000 }),
    createNumbers(client).list({ perPage: 1000 }).toArray({ max: 100_000 }),
  ]);
  database.run("CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, name TEXT, extension TEXT, email TEXT, status TEXT)");
  database.run("CREATE TABLE IF NOT EXISTS numbers (number TEXT PRIMARY KEY, usage TEXT, person TEXT)");
  const addPerson = database.prepare("INSERT INTO people VALUES (?, ?, ?, ?, ?)");
  const addNumber = database.prepare("INSERT INTO numbers VALUES (?, ?, ?)");
  database.transaction(() => {
    database.run("DELETE FROM people");
    database.run("DELETE FROM numbers");
    for (const { id, name, extensionNumber, contact, status } of people)
      addPerson.run(String(id), name ?? null, extensionNumber ?? null, contact?.email ?? null, status ?? null);
    for (const { phoneNumber, usageType, extension } of numbers)
      addNumber.run(phoneNumber, usageType, extension === undefined ? null : String(extension.id));
  })();
  return { people: people.length, numbers: numbers.length };
}

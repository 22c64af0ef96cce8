// Writes what a file of this version holds as SQL, for the tests of later versions: test/fixtures/store-<version>.sql.
// Once a version is released its file stays as it is.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSandbox } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
try {
  const store = join(folder, "company.db");
  const sandbox = await createSandbox({ store });
  // The seed has neither logins nor waiting work of theirs.
  sandbox.auth("admin").accessToken();
  await sandbox.close();
  const database = new DatabaseSync(store);
  const version = pragma(database, "user_version");
  const file = new URL(`../test/fixtures/store-${version}.sql`, import.meta.url);
  writeFileSync(file, `${[...dump(database)].join("\n")}\n`);
  database.close();
} finally {
  rmSync(folder, { recursive: true });
}

function* dump(database: DatabaseSync): Generator<string> {
  for (const name of ["application_id", "user_version"]) yield `PRAGMA ${name} = ${pragma(database, name)};`;
  const structure = database.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").all();
  for (const { sql } of structure) yield `${sql};`;
  for (const { type, name } of structure) {
    if (type !== "table") continue;
    for (const row of database.prepare(`SELECT * FROM ${name}`).all()) {
      yield `INSERT INTO ${name} VALUES (${Object.values(row).map(literal).join(", ")});`;
    }
  }
}

function literal(value: unknown): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

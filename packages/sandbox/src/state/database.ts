import type { DatabaseSync } from "node:sqlite";
import { collections } from "./collections.ts";
import { columns, numbers } from "./image.ts";
import { sqlite } from "./node-sqlite.ts";
import { StoreError } from "./store-error.ts";
import { damagedStore, storeTrouble } from "./store-trouble.ts";

/** A step from one version of the stored data to the next. New collections and indexes need none: they are made on opening. */
export type Migration = (database: DatabaseSync) => void;

// Append only: the number of steps is the version that files carry.
const steps: readonly Migration[] = [
  (database) =>
    database.exec(`
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      CREATE TABLE counters (series TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT;
      CREATE TABLE due (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, payload TEXT NOT NULL,
        UNIQUE (kind, key)
      ) STRICT;
      CREATE INDEX due_at ON due (at, seq);
    `),
];

// "RWSB": tells a sandbox's file from other SQLite databases.
const applicationId = 0x52575342;

/**
 * Opens the sandbox's database, and brings an older one up to this version.
 *
 * @param path - a file, or `:memory:`
 * @param migrations - the steps to this version
 * @throws StoreError when another sandbox has the file, it is not a sandbox's, a newer version wrote it, it is damaged, or it
 *   cannot be read or written
 */
export function openDatabase(path: string, migrations: readonly Migration[] = steps): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(path);
    if (path !== ":memory:") {
      // The lock is held until the process ends, however it ends. WAL with full sync: an answered write is on the disk.
      database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    }
    migrate(database, path, migrations);
    return database;
  } catch (error) {
    database?.close();
    throw storeTrouble(error, path);
  }
}

function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  database.exec("BEGIN EXCLUSIVE");
  const version = pragma(database, "user_version");
  const empty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (!empty && pragma(database, "application_id") !== applicationId) {
    throw new StoreError(`${path} is a database of another program; name a file that a sandbox made, or a new one`);
  }
  if (version > migrations.length) {
    throw new StoreError(
      `${path} was written by a newer sandbox (its data has version ${version}, this one knows ${migrations.length}); update @ringwright/sandbox, or use another file`,
    );
  }
  if (!empty) needSound(database, path);
  for (const step of migrations.slice(version)) step(database);
  database.exec(structure());
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`);
}

// A page that was lost, and numbers that JavaScript cannot hold. What the rows say is looked at when they are read.
function needSound(database: DatabaseSync, path: string): void {
  const verdict = database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"];
  if (verdict !== "ok") throw damagedStore(path, String(verdict));
  const tables = new Set(
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  for (const [table, names] of Object.entries(columns).filter(([name]) => tables.has(name))) {
    const beyond = numbers.filter((name) => names.includes(name)).map((name) => `abs(${name}) > ${Number.MAX_SAFE_INTEGER}`);
    if (beyond.length === 0) continue;
    const found = database.prepare(`SELECT 1 FROM ${table} WHERE ${beyond.join(" OR ")} LIMIT 1`).get();
    if (found !== undefined) throw damagedStore(path, `a number of ${table} is larger than any that is counted to`);
  }
}

// One exec for all: it is made in each createSandbox().
function structure(): string {
  return Object.entries(collections)
    .flatMap(([kind, indexes]) => [
      `CREATE TABLE IF NOT EXISTS ${kind} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL) STRICT;`,
      ...indexes.map(
        ({ name, over, unique, where }) =>
          `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS ${name} ON ${kind} (${over.join(", ")})${where ? ` WHERE ${where}` : ""};`,
      ),
    ])
    .join("\n");
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { NumberPromise } from "../plan/number-promise.ts";
import type { Journal, OpenCall } from "./journal.ts";
import { JournalError } from "./journal-error.ts";
import { sqlite } from "./node-sqlite.ts";

// "RWJL": tells a journal from other SQLite databases.
const applicationId = 0x52574a4c;
const version = 1;
// SQLite's words for a file that somebody else has locked.
const busy = 5;
// Several names of this machine are one server.
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Opens the journal of an account, a file of SQLite. As long as it is open nobody else can open it; the lock goes with the
 * process, however that ends.
 *
 * @param path - the file; it is made where there is none, with its folder
 * @param accountId - the account that it is kept of
 * @param server - the address of the service, as the client has it: what was sent to another one, as a sandbox that has the same
 *   account, says nothing of this one
 * @throws JournalError when somebody else has it open, it is that of another account, no journal, or damaged, or it cannot be
 *   read or written
 */
export function openJournal(path: string, accountId: string, server = ""): Journal {
  const place = placeOf(server);
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // As an absolute path it is a file for sure: some names, such as ":memory:", mean something else to SQLite.
    database = new sqlite.DatabaseSync(resolve(path));
    prepare(database, path, accountId);
  } catch (error) {
    database?.close();
    throw error instanceof JournalError ? error : trouble(error, path);
  }
  return journalOf(database, path, place);
}

function placeOf(server: string): string {
  if (!URL.canParse(server)) return server;
  const { protocol, hostname, port, host } = new URL(server);
  return `${protocol}//${loopback.test(hostname) ? `localhost:${port}` : host}`;
}

function prepare(database: DatabaseSync, path: string, accountId: string): void {
  // Full sync: what is written is on the disk before the call leaves.
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (!isEmpty && pragma(database, "application_id") !== applicationId) {
    throw new JournalError(`${path} is a database of another program; name a journal, or a file that is not there yet`);
  }
  const written = pragma(database, "user_version");
  if (written > version) {
    throw new JournalError(`${path} was written by a newer version (${written}, this one knows ${version}); update ringwright`);
  }
  database.exec(`
    CREATE TABLE IF NOT EXISTS account (id TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS runs (
      id INTEGER PRIMARY KEY, plan TEXT, begunAt REAL NOT NULL, endedAt REAL, server TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS calls (
      id INTEGER PRIMARY KEY, run INTEGER NOT NULL, operation TEXT NOT NULL, people TEXT NOT NULL,
      sentAt REAL NOT NULL, answeredAt REAL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS promises (
      server TEXT NOT NULL, phoneNumber TEXT NOT NULL, person TEXT NOT NULL, isGivenUp INTEGER NOT NULL,
      PRIMARY KEY (server, phoneNumber)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS calls_run ON calls (run);
  `);
  const kept = database.prepare("SELECT id FROM account").get()?.["id"];
  if (kept !== undefined && kept !== accountId) {
    throw new JournalError(`${path} is the journal of account ${kept}, not of ${accountId}; name another file`);
  }
  if (kept === undefined) database.prepare("INSERT INTO account VALUES (?)").run(accountId);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; COMMIT`);
}

const isOpen = "answeredAt IS NULL AND run IN (SELECT id FROM runs WHERE server = ?)";

// Its runs since one ended, or another run sent something: nobody else has changed whom they touched.
const touchedPeople = `
  SELECT people FROM calls JOIN runs ON runs.id = calls.run
  WHERE runs.server = :server AND runs.id > (
    SELECT coalesce(max(id), 0) FROM runs AS other
    WHERE server = :server
      AND CASE WHEN plan IS :plan THEN endedAt IS NOT NULL ELSE EXISTS (SELECT 1 FROM calls WHERE run = other.id) END
  )`;

function journalOf(database: DatabaseSync, path: string, place: string): Journal {
  const guarded = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw trouble(error, path);
    }
  };
  let run = 0;
  const insert = database.prepare("INSERT INTO calls (run, operation, people, sentAt) VALUES (?, ?, ?, ?)");
  const update = database.prepare("UPDATE calls SET answeredAt = ? WHERE id = ?");
  return {
    open: () =>
      guarded(() =>
        database
          .prepare(`SELECT operation, people, sentAt FROM calls WHERE ${isOpen} ORDER BY id`)
          .all(place)
          .map(
            (row): OpenCall => ({ operation: String(row["operation"]), people: peopleOf(row), sentAtMs: Number(row["sentAt"]) }),
          ),
      ),
    touchedBy: (planId) =>
      guarded(() => {
        const rows = database.prepare(touchedPeople).all({ server: place, plan: planId });
        return new Set(rows.flatMap(peopleOf));
      }),
    begin(planId, atMs) {
      guarded(() => {
        database.prepare(`UPDATE calls SET answeredAt = ? WHERE ${isOpen}`).run(atMs, place);
        const insertRun = database.prepare("INSERT INTO runs (plan, begunAt, server) VALUES (?, ?, ?)");
        run = Number(insertRun.run(planId ?? null, atMs, place).lastInsertRowid);
      });
    },
    end(atMs) {
      guarded(() => database.prepare("UPDATE runs SET endedAt = ? WHERE id = ?").run(atMs, run));
    },
    sent: ({ operation, people, sentAtMs }) =>
      guarded(() => Number(insert.run(run, operation, JSON.stringify(people), sentAtMs).lastInsertRowid)),
    answered(call, atMs) {
      guarded(() => update.run(atMs, call));
    },
    promise(promises) {
      guarded(() => {
        const upsert = database.prepare("INSERT OR REPLACE INTO promises VALUES (?, ?, ?, ?)");
        for (const { phoneNumber, person, isGivenUp } of promises) upsert.run(place, phoneNumber, person, Number(isGivenUp));
      });
    },
    keep(phoneNumbers) {
      guarded(() => {
        const forget = database.prepare("DELETE FROM promises WHERE server = ? AND phoneNumber = ?");
        for (const phoneNumber of phoneNumbers) forget.run(place, phoneNumber);
      });
    },
    promises: () =>
      guarded(() =>
        database
          .prepare("SELECT phoneNumber, person, isGivenUp FROM promises WHERE server = ?")
          .all(place)
          .map((row): NumberPromise => {
            const { phoneNumber, person, isGivenUp } = row;
            return { phoneNumber: String(phoneNumber), person: String(person), isGivenUp: isGivenUp === 1 };
          }),
      ),
    close: () => database.close(),
  };
}

function peopleOf(row: Readonly<Record<string, unknown>>): string[] {
  return JSON.parse(String(row["people"]));
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

function trouble(error: unknown, path: string): JournalError {
  const { errcode, message } = error as { readonly errcode?: number; readonly message: string };
  // The low byte is the primary code.
  if (errcode !== undefined && (errcode & 0xff) === busy) {
    return new JournalError(`${path} is in use: another run applies to this account; wait for its end`, { cause: error });
  }
  return new JournalError(`${path} cannot be used as a journal (${message}); name another file`, { cause: error });
}

import type { DatabaseSync } from "node:sqlite";
import { AuditLog } from "./audit-log.ts";
import { type Collection, SqlCollection } from "./collection.ts";
import { kinds } from "./collections.ts";
import { type DueItem, type DueList, SqlDueList } from "./due.ts";
import { Ids, type Series } from "./ids.ts";
import { type Image, restoreImage, takeImage } from "./image.ts";
import { type Change, Journal } from "./journal.ts";
import type { AuditEntry, Doc, Kind, Kinds } from "./types.ts";

/** Does waiting work when its time has come. */
export type SettleDue = (state: State, item: DueItem) => void;

/** All that the sandbox knows: a collection a kind, ids, and work that waits for its time. */
export interface State extends Collections {
  /** What waits for its time. */
  readonly due: DueList;
  /** The next id of a series; the same ones in the same order for the same calls. */
  nextId(series: Series): string;
  /** A number that grows by one each time, under any name. */
  count(name: string): number;
  /** Runs `work` whole or not at all: whatever it throws undoes what it wrote. Calls nest. */
  transaction<T>(work: () => T): T;
  /** Runs `work`, and says what it wrote; what was undone is not among it. Calls do not nest. */
  observe<T>(work: () => T): { readonly result: T; readonly changes: readonly Change[] };
  /** Adds to the audit trail, which keeps the account's last ten thousand changes. */
  tell(entry: Omit<AuditEntry, "id">): void;
  /** Does the waiting work whose time has come, each piece whole or not at all. */
  settle(nowMs: number): void;
  /** A value kept beside the collections. */
  meta(key: string): string | undefined;
  /** Keeps a value beside the collections. */
  setMeta(key: string, value: string): void;
  /** A copy of everything. */
  image(): Image;
  /** Puts everything back as it was. */
  restore(image: Image): void;
  /** How many rows have been written so far; another number says that something may have changed. */
  changes(): number;
  /** Closes the database. */
  close(): void;
}

type Collections = { readonly [K in Kind]: Collection<Kinds[K]> };

const idsOf: Readonly<Record<Series, Kind>> = {
  account: "accounts",
  user: "extensions",
  group: "extensions",
  site: "sites",
  mainSite: "extensions",
  device: "devices",
  line: "lines",
  order: "orders",
  emergencyLocation: "emergencyLocations",
  phoneNumber: "phoneNumbers",
  forwardingNumber: "forwardingNumbers",
  template: "templates",
  license: "licenses",
  costCenter: "costCenters",
  role: "roles",
  monitoringGroup: "monitoringGroups",
  membership: "memberships",
};

// A site's extension has its id, and a seed's is there after its people.
const extensionSeries: ReadonlySet<Series> = new Set(["user", "group", "site", "mainSite"]);

/**
 * The state over an open database.
 *
 * @param database - as `openDatabase` gave it
 * @param settleDue - does a piece of waiting work
 */
export function createState(database: DatabaseSync, settleDue: SettleDue): State {
  const journal = new Journal();
  let inTransaction = false;
  const tables = new Map(kinds.map((kind) => [kind, new SqlCollection<Doc>(database, kind, journal)]));
  const collections = Object.fromEntries(tables) as unknown as Collections;
  const ids = new Ids(database);
  const due = new SqlDueList(database);
  const log = new AuditLog(database);
  const readMeta = database.prepare("SELECT value FROM meta WHERE key = ?");
  // Creating an extension asks which number is the lowest free one, each time.
  const metas = new Map<string, string | undefined>();
  const readChanges = database.prepare("SELECT total_changes() AS n");
  const writeMeta = database.prepare(
    "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  );
  const [begin, commit, rollback] = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"].map((sql) => database.prepare(sql));
  const [save, release, undo] = ["SAVEPOINT nested", "RELEASE nested", "ROLLBACK TO nested"].map((sql) => database.prepare(sql));

  // SQLite may have undone the transaction by itself, when the disk is full. What went wrong first is what counts.
  const rollBack = (nested: boolean): void => {
    try {
      for (const statement of nested ? [undo, release] : [rollback]) statement?.run();
    } catch {}
  };
  const forgetLists = (): void => {
    due.forget();
    ids.forget();
    log.forget();
    metas.clear();
  };
  const forgetRecords = (): void => {
    for (const table of tables.values()) table.forget();
  };

  const state: State = {
    ...collections,
    due,
    nextId: (series) => {
      const homes = extensionSeries.has(series) ? (["extensions", "sites"] as const) : [idsOf[series]];
      return ids.next(series, (id) => homes.some((kind) => collections[kind].get(id) !== undefined));
    },
    count: (name) => ids.count(name),
    transaction(work) {
      const nested = inTransaction;
      const { writes, length } = journal;
      (nested ? save : begin)?.run();
      inTransaction = true;
      try {
        const result = work();
        (nested ? release : commit)?.run();
        return result;
      } catch (error) {
        rollBack(nested);
        journal.cut(length);
        forgetLists();
        // Most requests are refused before they wrote anything: then all that was read still holds.
        if (journal.writes !== writes) forgetRecords();
        throw error;
      } finally {
        inTransaction = nested;
      }
    },
    observe: (work) => journal.listen(work),
    tell(entry) {
      journal.writes += 1;
      tables.get("auditTrail")?.forget();
      log.add(entry);
    },
    settle(nowMs) {
      while (due.isDue(nowMs)) {
        state.transaction(() => {
          const item = due.take(nowMs);
          if (item !== undefined) settleDue(state, item);
        });
      }
    },
    meta(key) {
      if (!metas.has(key)) metas.set(key, readMeta.get(key)?.["value"] as string | undefined);
      return metas.get(key);
    },
    setMeta(key, value) {
      writeMeta.run(key, value);
      metas.set(key, value);
    },
    image: () => takeImage(database),
    restore(image) {
      state.transaction(() => restoreImage(database, image));
      forgetLists();
      forgetRecords();
    },
    changes: () => Number(readChanges.get()?.["n"]),
    close: () => database.close(),
  };
  return state;
}

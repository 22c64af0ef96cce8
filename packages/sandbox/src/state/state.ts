import type { DatabaseSync } from "node:sqlite";
import { type Collection, SqlCollection } from "./collection.ts";
import { kinds } from "./collections.ts";
import { type DueItem, type DueList, SqlDueList } from "./due.ts";
import { Ids, type Series } from "./ids.ts";
import { type Image, restoreImage, takeImage } from "./image.ts";
import type { Doc, Kind, Kinds } from "./types.ts";

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

/**
 * The state over an open database.
 *
 * @param database - as `openDatabase` gave it
 * @param settleDue - does a piece of waiting work
 */
export function createState(database: DatabaseSync, settleDue: SettleDue): State {
  let writes = 0;
  let inTransaction = false;
  const onWrite = (): void => {
    writes += 1;
  };
  const tables = kinds.map((kind) => [kind, new SqlCollection<Doc>(database, kind, onWrite)] as const);
  const collections = Object.fromEntries(tables) as unknown as Collections;
  const ids = new Ids(database);
  const due = new SqlDueList(database);
  const readMeta = database.prepare("SELECT value FROM meta WHERE key = ?");
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
  const forget = (): void => {
    due.forget();
    ids.forget();
    for (const [, table] of tables) table.forget();
  };

  const state: State = {
    ...collections,
    due,
    nextId: (series) => ids.next(series, (id) => collections[idsOf[series]].get(id) !== undefined),
    count: (name) => ids.count(name),
    transaction(work) {
      const nested = inTransaction;
      const writesBefore = writes;
      (nested ? save : begin)?.run();
      inTransaction = true;
      try {
        const result = work();
        (nested ? release : commit)?.run();
        return result;
      } catch (error) {
        rollBack(nested);
        due.forget();
        ids.forget();
        // Most requests are refused before they wrote anything: then all that was read still holds.
        if (writes !== writesBefore) for (const [, table] of tables) table.forget();
        throw error;
      } finally {
        inTransaction = nested;
      }
    },
    settle(nowMs) {
      while (due.isDue(nowMs)) {
        state.transaction(() => {
          const item = due.take(nowMs);
          if (item !== undefined) settleDue(state, item);
        });
      }
    },
    meta: (key) => readMeta.get(key)?.["value"] as string | undefined,
    setMeta: (key, value) => void writeMeta.run(key, value),
    image: () => takeImage(database),
    restore(image) {
      state.transaction(() => restoreImage(database, image));
      forget();
    },
    changes: () => Number(readChanges.get()?.["n"]),
    close: () => database.close(),
  };
  return state;
}

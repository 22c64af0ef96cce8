import type { DatabaseSync, StatementSync } from "node:sqlite";
import { kinds } from "./collections.ts";

/** All that a sandbox knows at one moment, as rows. It can be kept as JSON. */
export type Image = Readonly<Record<string, readonly Row[]>>;

/** A row of a table, in the order of its columns. */
export type Row = readonly (string | number)[];

/** The columns of each table. */
export const columns: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, ["seq", "id", "doc"]])),
  counters: ["series", "next"],
  due: ["seq", "at", "kind", "key", "payload"],
  meta: ["key", "value"],
};

/** The columns that hold whole numbers; the others hold texts. */
export const numbers: readonly string[] = ["seq", "at", "next"];

// These go on: a token that was given out before must not come again as somebody else's.
const neverAgain = "'session', 'token', 'code'";

/** Copies everything out. */
export function takeImage(database: DatabaseSync): Image {
  return Object.fromEntries(
    Object.entries(columns).map(([table, names]) => [
      table,
      rowsOf(database.prepare(`SELECT ${names.join(", ")} FROM ${table}`)),
    ]),
  );
}

function rowsOf(statement: StatementSync): readonly Row[] {
  // Node before 22.16 gives rows as objects alone, which takes ten times as long.
  if (statement.setReturnArrays === undefined) return statement.all().map((row) => Object.values(row) as unknown as Row);
  statement.setReturnArrays(true);
  return statement.all() as unknown as readonly Row[];
}

/**
 * Puts everything back as it was. The caller holds a transaction.
 *
 * @param image - of this or another sandbox of the same version
 */
export function restoreImage(database: DatabaseSync, image: Image): void {
  for (const [table, names] of Object.entries(columns)) {
    database.exec(`DELETE FROM ${table}${table === "counters" ? ` WHERE series NOT IN (${neverAgain})` : ""}`);
    const rows = image[table] ?? [];
    if (rows.length === 0) continue;
    // One statement a table, not a row: SQLite takes the rows apart by itself.
    const places = names.map((_, index) => `value ->> ${index}`);
    const copy = database.prepare(
      `INSERT ${table === "counters" ? "OR IGNORE " : ""}INTO ${table} (${names.join(", ")}) SELECT ${places.join(", ")} FROM json_each(?)`,
    );
    copy.run(JSON.stringify(rows));
  }
}

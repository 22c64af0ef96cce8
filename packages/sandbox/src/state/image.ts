import type { DatabaseSync, StatementSync } from "node:sqlite";
import { kinds } from "./collections.ts";

/** All that a sandbox knows at one moment, as rows. It can be kept as JSON. */
export type Image = Readonly<Record<string, readonly Row[]>>;

type Row = readonly (string | number)[];

const numbers: ReadonlySet<string> = new Set(["seq", "at", "next"]);

const columns: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, ["seq", "id", "doc"]])),
  counters: ["series", "next"],
  due: ["seq", "at", "kind", "key", "payload"],
  meta: ["key", "value"],
};

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
 * Says why something is no image that a sandbox of this version took; undefined for one that is.
 *
 * @param image - whatever was given
 */
export function imageProblem(image: unknown): string | undefined {
  if (!isObject(image)) return "image is no object";
  for (const [table, names] of Object.entries(columns)) {
    const rows = image[table];
    if (!Array.isArray(rows)) return `image.${table} is no list`;
    const at = rows.findIndex((row) => !isRow(row, names));
    if (at >= 0) return `image.${table}[${at}] is not a row of ${names.join(", ")}`;
  }
  const unknown = Object.keys(image).find((table) => !Object.hasOwn(columns, table));
  if (unknown !== undefined) return `image.${unknown} is not known to this version`;
  return (image["accounts"] as readonly Row[]).length === 0 ? "image.accounts is empty" : undefined;
}

function isRow(row: unknown, names: readonly string[]): boolean {
  if (!Array.isArray(row) || row.length !== names.length) return false;
  return names.every((name, index) => {
    const value: unknown = row[index];
    if (name === "doc" || name === "payload") return isJson(value);
    return numbers.has(name) ? Number.isSafeInteger(value) : typeof value === "string";
  });
}

function isJson(value: unknown): boolean {
  try {
    return typeof value === "string" && isObject(JSON.parse(value));
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

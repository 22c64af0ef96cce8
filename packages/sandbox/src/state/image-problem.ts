import { isDate, isTime } from "../time.ts";
import { kinds } from "./collections.ts";
import { dueMembers } from "./due.ts";
import { columns, numbers, type Row } from "./image.ts";
import { requiredMembers } from "./required-members.ts";

// Far beyond what is ever counted, and with room to count on.
const highestCount = 2 ** 52;

/**
 * Says why something is no image that a sandbox of this version took; undefined for one that is. It holds restored snapshots
 * and opened files to the same: what is found now does not fail in the middle of a request.
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
  return contentProblem(image as Readonly<Record<string, readonly Row[]>>);
}

function contentProblem(tables: Readonly<Record<string, readonly Row[]>>): string | undefined {
  if (tables["accounts"]?.length === 0) return "image.accounts is empty";
  for (const kind of kinds) {
    for (const [, id, doc] of tables[kind] ?? []) {
      const record = objectOf(doc);
      if (record === undefined || record["id"] !== id) return `the record ${id} of ${kind} cannot be read`;
      const missing = requiredMembers[kind].find((member) => record[member] === undefined);
      if (missing !== undefined) return `the record ${id} of ${kind} has no ${missing}`;
    }
  }
  for (const [series, next] of tables["counters"] ?? []) {
    if (!(Number(next) >= 0 && Number(next) <= highestCount)) return `the counter ${series} stands at ${next}`;
  }
  for (const [, at, kind, key, payload] of tables["due"] ?? []) {
    const member = dueMembers.get(String(kind));
    if (member === undefined) return `waiting work is of the kind ${kind}, which nobody does`;
    if (!isDate(at)) return `the waiting ${kind} ${key} is due at ${at}, which is no time`;
    if (typeof objectOf(payload)?.[member] !== "string") return `the waiting ${kind} ${key} does not say its ${member}`;
  }
  const meta = new Map(tables["meta"] as readonly (readonly [string, string])[]);
  const times = [meta.get("startMs"), ...(meta.has("lastMs") ? [meta.get("lastMs")] : [])];
  return times.every((text) => text !== undefined && isTime(Number(text))) ? undefined : "it does not say what time it is";
}

function isRow(row: unknown, names: readonly string[]): boolean {
  if (!Array.isArray(row) || row.length !== names.length) return false;
  return names.every((name, index) =>
    numbers.includes(name) ? Number.isSafeInteger(row[index]) : typeof row[index] === "string",
  );
}

function objectOf(text: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(String(text));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { collections, member } from "./collections.ts";
import type { Journal } from "./journal.ts";
import { UniqueError } from "./store-error.ts";
import type { Doc, Kind } from "./types.ts";

/** What records must have: members equal to a value, to one of several (a list), to all but one (`not`), or missing (`undefined`). */
export type Match<T extends Doc> = { readonly [Member in keyof T]?: Wanted<T[Member]> | undefined };

type Wanted<Value> =
  | Extract<Value, Scalar>
  | readonly Extract<Value, Scalar>[]
  | { readonly not: Extract<Value, string | number> };
type Scalar = string | number | boolean;

/** A page of records, and how many there are in all. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The records of one kind, in the order in which they were added. What comes out is frozen; writing goes through here. */
export interface Collection<T extends Doc> {
  /** The record with this id. */
  get(id: string): T | undefined;
  /** All records that match. */
  find(match?: Match<T>): T[];
  /** The first record that matches. */
  first(match: Match<T>): T | undefined;
  /** How many records match. */
  count(match?: Match<T>): number;
  /** A page of those that match; `page` counts from 1. */
  page(match: Match<T>, page: number, perPage: number): Slice<T>;
  /**
   * Adds a record.
   *
   * @throws UniqueError when a value that must be unique is taken
   */
  insert(doc: T): T;
  /**
   * Puts members in place of those of the same name; one that is `undefined` is taken out.
   *
   * @returns the record as it is now
   * @throws UniqueError when a value that must be unique is taken
   */
  update(id: string, changes: Changes<T>): T;
  /** Removes a record; says whether there was one. */
  delete(id: string): boolean;
  /** Removes the records that match; says how many. */
  deleteAll(match: Match<T>): number;
}

/** Members to put in place of others; `undefined` takes one out. */
export type Changes<T extends Doc> = { readonly [Member in keyof Omit<T, "id">]?: T[Member] | undefined };

const uniqueViolation = 2067;

// Beyond so many records the ones read before are forgotten.
const keptRecords = 5_000;
// And beyond so many questions, each of whose answers is no longer than this.
const keptQuestions = 500;
const longestKept = 50;

/**
 * A collection over one table: the record's JSON with its id beside it. Records that were read are kept, since parsing
 * them again costs more than all else in a request; so is what was found, until something is written.
 */
export class SqlCollection<T extends Doc> implements Collection<T> {
  readonly #database: DatabaseSync;
  readonly #kind: Kind;
  readonly #journal: Journal;
  readonly #statements = new Map<string, StatementSync>();
  readonly #kept = new Map<string, T>();
  readonly #found = new Map<string, readonly T[]>();

  /**
   * @param kind - also the table's name
   * @param journal - told of each write
   */
  constructor(database: DatabaseSync, kind: Kind, journal: Journal) {
    this.#database = database;
    this.#kind = kind;
    this.#journal = journal;
  }

  get(id: string): T | undefined {
    return this.#kept.get(id) ?? this.#read(this.#prepare("SELECT id, doc FROM $ WHERE id = ?").get(id));
  }

  find(match: Match<T> = {}): T[] {
    const { where, values } = condition(match);
    return [...this.#select(`${where} ORDER BY seq`, values)];
  }

  first(match: Match<T>): T | undefined {
    const { where, values } = condition(match);
    return this.#select(`${where} ORDER BY seq LIMIT 1`, values)[0];
  }

  count(match: Match<T> = {}): number {
    const { where, values } = condition(match);
    return Number(this.#prepare(`SELECT count(*) AS n FROM $ ${where}`).get(...values)?.["n"]);
  }

  page(match: Match<T>, page: number, perPage: number): Slice<T> {
    const { where, values } = condition(match);
    const rows = this.#prepare(`SELECT id, doc FROM $ ${where} ORDER BY seq LIMIT ? OFFSET ?`).all(
      ...values,
      perPage,
      (page - 1) * perPage,
    );
    return { items: this.#readAll(rows), total: this.count(match) };
  }

  insert(doc: T): T {
    const text = JSON.stringify(doc);
    this.#write(() => this.#prepare("INSERT INTO $ (id, doc) VALUES (?, ?)").run(doc.id, text));
    const after = this.#keep(doc.id, text);
    this.#journal.note({ kind: this.#kind, id: doc.id, after, length: text.length });
    return after;
  }

  update(id: string, changes: Changes<T>): T {
    const before = this.get(id);
    if (before === undefined) throw new Error(`There is no ${this.#kind} record ${id} to update`);
    const text = JSON.stringify({ ...before, ...changes });
    this.#write(() => this.#prepare("UPDATE $ SET doc = ? WHERE id = ?").run(text, id));
    const after = this.#keep(id, text);
    this.#journal.note({ kind: this.#kind, id, before, after, length: text.length });
    return after;
  }

  delete(id: string): boolean {
    const before = this.#journal.listening ? this.get(id) : undefined;
    this.#journal.writes += 1;
    this.#kept.delete(id);
    this.#found.clear();
    if (before !== undefined) this.#noteDeletion(before);
    return this.#prepare("DELETE FROM $ WHERE id = ?").run(id).changes === 1;
  }

  deleteAll(match: Match<T>): number {
    for (const before of this.#journal.listening ? this.find(match) : []) this.#noteDeletion(before);
    this.#journal.writes += 1;
    this.forget();
    const { where, values } = condition(match);
    return Number(this.#prepare(`DELETE FROM $ ${where}`).run(...values).changes);
  }

  /** Says that the table has changed behind its back: a transaction was undone, or everything was put back. */
  forget(): void {
    this.#kept.clear();
    this.#found.clear();
  }

  #noteDeletion(before: T): void {
    this.#journal.note({ kind: this.#kind, id: before.id, before, length: JSON.stringify(before).length });
  }

  #select(rest: string, values: readonly SQLInputValue[]): readonly T[] {
    const question = `${rest} ${JSON.stringify(values)}`;
    let found = this.#found.get(question);
    if (found === undefined) {
      found = this.#readAll(this.#prepare(`SELECT id, doc FROM $ ${rest}`).all(...values));
      if (this.#found.size >= keptQuestions) this.#found.clear();
      if (found.length <= longestKept) this.#found.set(question, found);
    }
    return found;
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      // A function, because "$'" and its kin mean something in a replacement text.
      statement = this.#database.prepare(sql.replace("$", () => this.#kind));
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #read(row: Row | undefined): T | undefined {
    if (row === undefined) return undefined;
    const id = String(row["id"]);
    return this.#kept.get(id) ?? this.#keep(id, String(row["doc"]));
  }

  #readAll(rows: readonly Row[]): T[] {
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  #keep(id: string, text: string): T {
    if (this.#kept.size >= keptRecords) this.#kept.clear();
    const doc = deepFreeze(JSON.parse(text) as T);
    this.#kept.set(id, doc);
    return doc;
  }

  #write(run: () => void): void {
    this.#journal.writes += 1;
    this.#found.clear();
    try {
      run();
    } catch (error) {
      throw this.#uniqueError(error) ?? error;
    }
  }

  #uniqueError(error: unknown): UniqueError | undefined {
    if (!(error instanceof Error && "errcode" in error && error.errcode === uniqueViolation)) return undefined;
    const index = collections[this.#kind].find(({ name }) => error.message.includes(`'${name}'`));
    return new UniqueError(index?.unique?.parameterName ?? "id", { cause: error });
  }
}

type Row = Readonly<Record<string, unknown>>;

// Kept records are handed out again and again: whoever changed one would change it for all.
function deepFreeze<V>(value: V): V {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}

function condition(match: Readonly<Record<string, unknown>>): { where: string; values: SQLInputValue[] } {
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [name, wanted] of Object.entries(match)) {
    const column = name === "id" ? "id" : member(name);
    if (wanted === undefined) parts.push(`${column} IS NULL`);
    else if (Array.isArray(wanted) && wanted.length !== 1) {
      // One text for lists of any length keeps the number of prepared statements small.
      parts.push(`${column} IN (SELECT value FROM json_each(?))`);
      values.push(JSON.stringify(wanted));
    } else if (isNegated(wanted)) {
      parts.push(`${column} IS NOT ?`);
      values.push(wanted.not);
    } else {
      const value: unknown = Array.isArray(wanted) ? wanted[0] : wanted;
      parts.push(`${column} = ?`);
      values.push(typeof value === "boolean" ? Number(value) : (value as string | number));
    }
  }
  return { where: parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`, values };
}

function isNegated(wanted: unknown): wanted is { readonly not: string | number } {
  return typeof wanted === "object" && wanted !== null && "not" in wanted;
}

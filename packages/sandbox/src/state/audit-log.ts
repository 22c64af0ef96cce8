import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { AuditEntry } from "./types.ts";

/** How many changes of an account are kept, as the service has it. */
export const mostEntries = 10_000;

/**
 * Writes the audit trail. Every change of the account does it, and hardly anybody reads what it wrote: so it counts by itself,
 * and nothing of it is parsed before somebody asks.
 */
export class AuditLog {
  readonly #insert: StatementSync;
  readonly #last: StatementSync;
  readonly #remove: StatementSync;
  readonly #numbers = new Map<string, number>();

  /** @param database - where the collection `auditTrail` is kept */
  constructor(database: DatabaseSync) {
    this.#insert = database.prepare("INSERT INTO auditTrail (id, doc) VALUES (?, ?)");
    this.#last = database.prepare("SELECT max(id) AS id FROM auditTrail WHERE id BETWEEN ? AND ?");
    this.#remove = database.prepare("DELETE FROM auditTrail WHERE id = ?");
  }

  /** Adds an entry, and takes the account's oldest away where there are too many. */
  add(entry: Omit<AuditEntry, "id">): void {
    const { accountId } = entry;
    const number = (this.#numbers.get(accountId) ?? this.#highest(accountId)) + 1;
    this.#numbers.set(accountId, number);
    const id = entryId(accountId, number);
    this.#insert.run(id, JSON.stringify({ id, ...entry }));
    if (number > mostEntries) this.#remove.run(entryId(accountId, number - mostEntries));
  }

  /** Says that the table has changed behind its back: a transaction was undone, or everything was put back. */
  forget(): void {
    this.#numbers.clear();
  }

  #highest(accountId: string): number {
    const id = this.#last.get(entryId(accountId, 0), entryId(accountId, 10 ** numberDigits - 1))?.["id"];
    return typeof id === "string" ? Number(id.slice(-numberDigits)) : 0;
  }
}

const numberDigits = 12;

// A UUID, as the vendor's are, that the account and the entry's number make. They are in the order of their numbers.
function entryId(accountId: string, number: number): string {
  const account = accountId.padStart(12, "0");
  return `${account.slice(0, 8)}-${account.slice(8)}-4000-8000-${String(number).padStart(numberDigits, "0")}`;
}

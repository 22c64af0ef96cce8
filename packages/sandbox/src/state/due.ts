import type { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * Work that waits for its time, by kind: what it needs to know when it is done. A topic adds its kinds here and a handler
 * for each in `src/due/`.
 */
export interface DuePayloads {
  /** The session's last token has run out. */
  "session-end": { readonly sessionId: string };
  /** Nobody would renew with the revoked token any longer. */
  "revoked-token-end": { readonly token: string };
  /** The addition of numbers to the inventory begins, or has been done. */
  "inventory-addition": { readonly taskId: string };
  /** Nobody keeps the number of the pool any longer. */
  "reservation-end": { readonly reservationId: string };
  /** The authorization code is too old to be exchanged. */
  "code-end": { readonly code: string };
  /** The devices of an order are to be made. */
  "device-order": { readonly orderId: string };
  /** An ordered device comes a state further on its way. */
  "device-shipping": { readonly deviceId: string };
  /** A bulk update of extensions comes a state further. */
  "extension-update": { readonly taskId: string };
}

/** A kind of waiting work. */
export type DueKind = keyof DuePayloads;

const members: { readonly [K in DueKind]: keyof DuePayloads[K] } = {
  "session-end": "sessionId",
  "revoked-token-end": "token",
  "inventory-addition": "taskId",
  "reservation-end": "reservationId",
  "code-end": "code",
  "device-order": "orderId",
  "device-shipping": "deviceId",
  "extension-update": "taskId",
};

/** The member of each kind's payload: what the work is about. */
export const dueMembers: ReadonlyMap<string, string> = new Map(Object.entries(members));

/** Work whose time has come. */
export interface DueItem {
  readonly atMs: number;
  readonly kind: DueKind;
  readonly payload: unknown;
}

/** What waits for its time, on the sandbox's clock. */
export interface DueList {
  /**
   * Puts work off until its time, in the place of work of the same kind and key that waits already.
   *
   * @param atMs - when, on the sandbox's clock
   * @param key - what the work is about, such as a session's id
   * @param payload - what the kind's handler gets; only what JSON can hold
   */
  add<K extends DueKind>(atMs: number, kind: K, key: string, payload: DuePayloads[K]): void;
  /** Takes work off the list before its time. */
  cancel(kind: DueKind, key: string): void;
  /** Whether there is work whose time has come. */
  isDue(nowMs: number): boolean;
  /** Takes the earliest work off the list whose time has come. */
  take(nowMs: number): DueItem | undefined;
}

/** A list over one table. */
export class SqlDueList implements DueList {
  readonly #insert: StatementSync;
  readonly #cancel: StatementSync;
  readonly #next: StatementSync;
  readonly #remove: StatementSync;
  readonly #earliest: StatementSync;
  // Asking SQLite before each request would cost more than most requests do. null: nothing waits, undefined: ask.
  #earliestMs: number | null | undefined;

  /** @param database - where it is kept */
  constructor(database: DatabaseSync) {
    this.#insert = database.prepare("INSERT OR REPLACE INTO due (at, kind, key, payload) VALUES (?, ?, ?, ?)");
    this.#cancel = database.prepare("DELETE FROM due WHERE kind = ? AND key = ?");
    this.#next = database.prepare("SELECT seq, at, kind, payload FROM due WHERE at <= ? ORDER BY at, seq LIMIT 1");
    this.#remove = database.prepare("DELETE FROM due WHERE seq = ?");
    this.#earliest = database.prepare("SELECT min(at) AS at FROM due");
  }

  add<K extends DueKind>(atMs: number, kind: K, key: string, payload: DuePayloads[K]): void {
    this.#insert.run(atMs, kind, key, JSON.stringify(payload));
    this.forget();
  }

  cancel(kind: DueKind, key: string): void {
    this.#cancel.run(kind, key);
    this.forget();
  }

  isDue(nowMs: number): boolean {
    this.#earliestMs ??= this.#readEarliest();
    return this.#earliestMs !== null && this.#earliestMs <= nowMs;
  }

  take(nowMs: number): DueItem | undefined {
    const row = this.#next.get(nowMs);
    if (row === undefined) return undefined;
    this.#remove.run(Number(row["seq"]));
    this.forget();
    return { atMs: Number(row["at"]), kind: String(row["kind"]) as DueKind, payload: JSON.parse(String(row["payload"])) };
  }

  /** Says that the list has changed behind its back: a transaction was undone, or everything was put back. */
  forget(): void {
    this.#earliestMs = undefined;
  }

  #readEarliest(): number | null {
    const at = this.#earliest.get()?.["at"];
    return at === null || at === undefined ? null : Number(at);
  }
}

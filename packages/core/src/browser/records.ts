import { untilAbort } from "../auth/until-abort.ts";
import { StoreError } from "../errors/store-error.ts";
import { browserTrouble } from "./browser-trouble.ts";
import type { StoreSetup } from "./store-options.ts";

/** What shall stand under a key, and what comes of it. */
export interface Change<T> {
  readonly value: unknown;
  readonly result: T;
}

/** Records under keys, which all tabs of an origin have in common. */
export interface Records {
  /** What stands under a key: a copy, or undefined. */
  read(key: string): Promise<unknown>;
  /**
   * Changes what stands under a key, whole or not at all, while no other tab can. A tab that is closed midway has changed nothing.
   *
   * @param key - of the record
   * @param change - from a copy of what is there; it cannot wait for anything. What it throws leaves all as it is
   */
  change<T>(key: string, change: (value: unknown) => Change<T>): Promise<T>;
}

/** Where records are, and how sure a change must be. */
export interface RecordsOptions extends StoreSetup {
  /** `strict`: a change is on the disk before it counts as made. */
  readonly durability: "strict" | "relaxed";
}

const version = 1;
const storeName = "records";

/**
 * Opens records in IndexedDB, when they are first asked for.
 *
 * @returns records whose methods throw StoreError when the browser forbids it, fails, or does not answer in time
 */
export function openRecords({ what, database, timeoutMs, clock, durability }: RecordsOptions): Records {
  let connection: Promise<IDBDatabase> | undefined;

  function connect(): Promise<IDBDatabase> {
    const forget = (): void => {
      connection = undefined;
    };
    if (connection === undefined) {
      connection = open(what, database, forget);
      connection.catch(forget);
    }
    return connection;
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return (await connect()).transaction(storeName, mode, { durability });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
      connection = undefined; // the browser closed it without a word
      return (await connect()).transaction(storeName, mode, { durability });
    }
  }

  async function transact<T>(
    mode: IDBTransactionMode,
    late: AbortSignal,
    work: (records: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    const transaction = await begin(mode);
    const complete = completion(transaction);
    const giveUp = (): void => abort(transaction);
    try {
      late.throwIfAborted();
      late.addEventListener("abort", giveUp, { once: true });
      const result = await work(transaction.objectStore(storeName));
      await complete;
      return result;
    } catch (error) {
      complete.catch(() => {}); // as it is told here
      giveUp();
      throw error;
    } finally {
      late.removeEventListener("abort", giveUp);
    }
  }

  async function inTime<T>(mode: IDBTransactionMode, work: (records: IDBObjectStore) => Promise<T>): Promise<T> {
    const late = new AbortController();
    const callOff = clock.after(timeoutMs, () => {
      late.abort(
        new StoreError(`${what}: the browser did not answer within ${timeoutMs} ms; reload the page, or allow it longer`),
      );
    });
    try {
      return await untilAbort(transact(mode, late.signal, work), late.signal);
    } catch (error) {
      throw browserTrouble(what, error);
    } finally {
      callOff();
    }
  }

  return {
    read: (key) => inTime("readonly", (records) => answer(records.get(key))),
    change: (key, change) =>
      inTime("readwrite", async (records) => {
        const { value, result } = change(await answer(records.get(key)));
        records.put(value, key);
        return result;
      }),
  };
}

function open(what: string, database: string, onClosed: () => void): Promise<IDBDatabase> {
  const { indexedDB } = globalThis as { indexedDB?: IDBFactory };
  if (!indexedDB) throw new StoreError(`${what}: there is no IndexedDB here; it is for pages and workers of a browser`);
  const request = indexedDB.open(database, version);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answer(request).then((opened) => {
    opened.onclose = onClosed; // the site's data were cleared
    opened.onversionchange = () => {
      opened.close(); // somebody deletes the database, or a newer version of this package wants it
      onClosed();
    };
    return opened;
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it is over
  }
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

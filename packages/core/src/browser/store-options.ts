import { type Clock, systemClock } from "../clock.ts";
import { InputError } from "../errors/input-error.ts";

/** What both stores can be told. */
export interface BrowserStoreOptions {
  /** Names the IndexedDB database: `ringwright` when left out. Apps of one origin that shall not share have one each. */
  readonly database?: string;
  /** How long the browser may take for a look or a change, in milliseconds. 5000 when left out. */
  readonly timeoutMs?: number;
  /** Measures waits; its `now` must be the same in all tabs. The machine's when left out. */
  readonly clock?: Clock;
}

/** Options with everything filled in. */
export interface StoreSetup {
  /** The store and its database, for errors. */
  readonly what: string;
  readonly database: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/**
 * Checks options and fills in what was left out.
 *
 * @param store - names the store in errors
 * @param options - the caller's
 * @throws InputError for a name or a time that is none
 */
export function storeSetup(store: string, options: BrowserStoreOptions): StoreSetup {
  const database = checkName(store, "database", options.database ?? "ringwright");
  return {
    what: `${store} (IndexedDB database ${database})`,
    database,
    timeoutMs: checkMs(store, "timeoutMs", options.timeoutMs ?? 5000),
    clock: options.clock ?? systemClock,
  };
}

/**
 * A text that goes into names.
 *
 * @throws InputError for anything else
 */
export function checkName(store: string, option: string, value: string): string {
  if (typeof value === "string" && /^\S+$/.test(value)) return value;
  throw new InputError(`${store}: ${option} must be a text without spaces, not ${JSON.stringify(value)}`);
}

/**
 * A length of time.
 *
 * @throws InputError for anything but a whole number from 1
 */
export function checkMs(store: string, option: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InputError(`${store}: ${option} must be a whole number of milliseconds from 1, not ${String(value)}`);
}

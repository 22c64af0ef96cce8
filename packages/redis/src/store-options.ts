import { type Clock, InputError, systemClock } from "@ringwright/core";

/** What both stores can be told. */
export interface StoreOptions {
  /** What all keys begin with, before a colon. `ringwright` when left out. */
  readonly prefix?: string;
  /** How long Redis may take for an answer, connecting counted in, in milliseconds. 5000 when left out. */
  readonly timeoutMs?: number;
  /** Measures waits within the process. The machine's when left out; windows and penalties go by the time of the Redis server. */
  readonly clock?: Clock;
}

/** Options with everything filled in. */
export interface StoreSetup {
  readonly prefix: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/**
 * Checks options and fills in what was left out.
 *
 * @param store - names the store in errors
 * @param options - the caller's
 * @throws InputError for a prefix or a time that is none
 */
export function storeSetup(store: string, options: StoreOptions): StoreSetup {
  return {
    prefix: keyPart(store, "prefix", options.prefix ?? "ringwright"),
    timeoutMs: milliseconds(store, "timeoutMs", options.timeoutMs ?? 5000),
    clock: options.clock ?? systemClock,
  };
}

/**
 * A text that goes into keys.
 *
 * @throws InputError for a text that would be no part of a key, or would move the braces that hold a cluster's keys together
 */
export function keyPart(store: string, option: string, value: string): string {
  if (typeof value === "string" && /^[^\s{}]+$/.test(value)) return value;
  throw new InputError(`${store}: ${option} must be a text without spaces and braces, not ${JSON.stringify(value)}`);
}

/**
 * A length of time.
 *
 * @throws InputError for anything but a whole number from 1
 */
export function milliseconds(store: string, option: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InputError(`${store}: ${option} must be a whole number of milliseconds from 1, not ${String(value)}`);
}

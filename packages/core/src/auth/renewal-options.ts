import { InputError } from "../errors/input-error.ts";
import type { OptionNames } from "../request/options.ts";
import type { TokenStore } from "./token-store.ts";

/** How a session is kept and renewed. */
export interface RenewalOptions {
  /**
   * Where the session's tokens are kept, one store a user: in memory when left out. With a lasting one, the next run goes on with
   * the session.
   */
  readonly store?: TokenStore;
  /**
   * The most that the token service may take for one answer, in milliseconds, and the store for its lock, its reading and
   * writing. 10000 when left out. What takes longer is tried again, for as long as the calls that wait for it have time.
   */
  readonly tokenTimeoutMs?: number;
}

/** The names of `RenewalOptions`. */
export const renewalOptionNames: OptionNames<RenewalOptions> = { store: true, tokenTimeoutMs: true };

const defaultTimeoutMs = 10_000;

/**
 * The time from the options.
 *
 * @throws InputError for one that is none
 */
export function tokenTimeoutOf({ tokenTimeoutMs = defaultTimeoutMs }: RenewalOptions): number {
  if (Number.isFinite(tokenTimeoutMs) && tokenTimeoutMs > 0) return tokenTimeoutMs;
  throw new InputError(`tokenTimeoutMs must be a number of milliseconds above 0, not ${String(tokenTimeoutMs)}`);
}

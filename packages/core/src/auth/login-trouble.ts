import type { Clock } from "../clock.ts";
import { NetworkError } from "../errors/network-error.ts";
import { StoreError } from "../errors/store-error.ts";
import { requestTokenOperation } from "../operations.gen.ts";

/** What a renewal waits for. */
export type RenewalStep = "lock" | "answer";

/** What keeps a login from being done: the cause of the errors of calls that wait for it. */
export class LoginTrouble {
  readonly #clock: Clock;
  #last: Error | undefined;
  #step: { readonly name: RenewalStep; readonly sinceMs: number } | undefined;

  /** @param clock - measures how long is waited */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether something went wrong since the last renewal that did not. */
  get isThere(): boolean {
    return this.#last !== undefined;
  }

  /** Something went wrong. */
  note(error: Error): void {
    this.#last = error;
  }

  /** A renewal has begun to wait for something. */
  waitFor(name: RenewalStep): void {
    this.#step = { name, sinceMs: this.#clock.elapsedMs() };
  }

  /** A renewal is over. */
  stopWaiting(): void {
    this.#step = undefined;
  }

  /** It went well. */
  clear(): void {
    this.#last = undefined;
  }

  /** What went wrong last, or else what is waited for, and how long already. */
  tell(): Error | undefined {
    if (this.#last !== undefined || this.#step === undefined) return this.#last;
    const waitedMs = Math.round(this.#clock.elapsedMs() - this.#step.sinceMs);
    if (this.#step.name === "lock") {
      return new StoreError(`The token store's lock is not to be had, for ${waitedMs} ms so far`);
    }
    const { id } = requestTokenOperation;
    return new NetworkError(`${id}: no answer for ${waitedMs} ms so far`, { operation: id });
  }
}

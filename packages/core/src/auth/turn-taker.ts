import type { Clock } from "../clock.ts";
import { StoreError } from "../errors/store-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { TokenStore } from "./token-store.ts";

interface Job {
  /** Does the work, in its turn. */
  run(): Promise<void>;
  /** The store is done with it, or has no turn for it. */
  end(error: unknown): void;
}

/**
 * Takes a client's turns in a store's `exclusive`, and waits neither for one nor for the giving back of one for ever, whatever
 * the store does. Work that no longer waits leaves its place in the store's queue to the next: some stores find a holder dead
 * by waiting for it.
 */
export class TurnTaker {
  readonly #store: TokenStore;
  readonly #clock: Clock;
  #asking: AbortController | undefined;
  #job: Job | undefined;

  /**
   * @param store - of the tokens
   * @param clock - measures waits
   */
  constructor(store: TokenStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Whether the store has been asked for a turn that has not come yet. */
  get isAsking(): boolean {
    return this.#asking !== undefined;
  }

  /**
   * Runs work in the client's next turn. One at a time.
   *
   * @param timeoutMs - how long the turn may take to come, and to be given back, in milliseconds each
   * @param work - what to run
   * @throws TimeoutError when the turn did not come in time, what the store or the work throws, the reason of `abandon`
   */
  take<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
    const clock = this.#clock;
    return new Promise<T>((resolve, reject) => {
      let settle = reject;
      let callOff = clock.after(timeoutMs, () => {
        this.#job = undefined;
        reject(new TimeoutError(`The token store's lock was not to be had within ${timeoutMs} ms`, { timeoutMs }));
      });
      this.#job = {
        async run() {
          callOff();
          const result = work();
          settle = () => void result.then(resolve, reject);
          try {
            await result;
          } finally {
            callOff = clock.after(timeoutMs, settle);
          }
        },
        end(error) {
          callOff();
          settle(error);
        },
      };
      if (this.#asking === undefined) this.#ask();
    });
  }

  /** Gives the wait for a turn up. */
  abandon(reason: Error): void {
    const asking = this.#asking;
    if (asking === undefined) return;
    const job = this.#stopAsking(asking);
    asking.abort(reason);
    job?.end(reason);
  }

  #ask(): void {
    const asking = new AbortController();
    this.#asking = asking;
    let job: Job | undefined;
    const turn = async (): Promise<void> =>
      this.#store.exclusive(async () => {
        asking.signal.throwIfAborted();
        job = this.#stopAsking(asking);
        await job?.run();
      }, asking.signal);
    const end = (error: unknown): void => (job ?? this.#stopAsking(asking))?.end(error);
    turn().then(() => end(new StoreError("The token store's `exclusive` did not run its work")), end);
  }

  /** A turn has come or never will: whose is it? */
  #stopAsking(asking: AbortController): Job | undefined {
    if (this.#asking !== asking) return undefined;
    const job = this.#job;
    this.#asking = undefined;
    this.#job = undefined;
    return job;
  }
}

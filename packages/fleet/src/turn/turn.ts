/** How a turn ended. */
export type TurnEnd<T> =
  | { readonly kind: "done"; readonly result: T }
  /** Nothing can go on before this moment, in milliseconds since the epoch. */
  | { readonly kind: "waits"; readonly untilMs: number };

// Between an answer and what is sent next there are promises, and a body that is read: no more than some rounds of the loop.
const quietRounds = 5;

/**
 * One turn of an account: its work goes on until all that is left of it waits. What waits is a promise that never settles, so that
 * nothing that depends on it can begin; the turn ends when nothing else is under way, and the next one plays the work again.
 */
export class Turn {
  readonly #startedAtMs = performance.now();
  readonly #longestMs: number;
  readonly #closing: AbortSignal;
  #busy = 0;
  #changes = 0;
  #untilMs = Number.POSITIVE_INFINITY;
  #isWatching = false;
  readonly #timers = new Set<() => void>();
  #end: (end: { readonly untilMs: number } | { readonly error: unknown }) => void = () => {};

  /**
   * @param longestMs - after this no call begins, so that other accounts get their turn
   * @param closing - after this no call begins either
   */
  constructor(longestMs: number, closing: AbortSignal) {
    this.#longestMs = longestMs;
    this.#closing = closing;
  }

  /** Whether nothing more may begin. */
  get isOver(): boolean {
    return this.#closing.aborted || performance.now() - this.#startedAtMs > this.#longestMs;
  }

  /** Does work that has to end before the turn does. */
  async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.#changed();
    }
  }

  /**
   * Waits for another turn.
   *
   * @param untilMs - the moment from which on it can go on
   * @param within - `call` where `busy` counts it
   * @returns a promise that never settles
   */
  wait(untilMs: number, within: "call" | "nothing"): Promise<never> {
    this.#untilMs = Math.min(this.#untilMs, untilMs);
    if (within === "call") this.#busy -= 1;
    this.#changed();
    return new Promise(() => {});
  }

  /** Ends the turn at once, whatever is under way: it cannot go on before this moment. */
  breakOff(untilMs: number): Promise<never> {
    this.#end({ untilMs });
    return new Promise(() => {});
  }

  /** Ends the turn at once with an error. */
  fail(error: unknown): Promise<never> {
    this.#end({ error });
    return new Promise(() => {});
  }

  /**
   * Lets a timer end with the turn: what waits never calls it off.
   *
   * @param callOff - calls it off
   * @returns calls it off before that, and lets go of what it holds
   */
  timer(callOff: () => void): () => void {
    const end = (): void => {
      this.#timers.delete(end);
      callOff();
    };
    this.#timers.add(end);
    return end;
  }

  /**
   * Plays work until it is done or all that is left of it waits.
   *
   * @throws what the work throws, or what the turn failed with
   */
  async play<T>(work: () => Promise<T>): Promise<TurnEnd<T>> {
    try {
      return await this.#played(work);
    } finally {
      for (const end of this.#timers) end();
    }
  }

  #played<T>(work: () => Promise<T>): Promise<TurnEnd<T>> {
    return new Promise((resolve, reject) => {
      this.#end = (end) => ("error" in end ? reject(end.error) : resolve({ kind: "waits", untilMs: end.untilMs }));
      work().then((result) => resolve({ kind: "done", result }), reject);
      this.#changed();
    });
  }

  #changed(): void {
    this.#changes += 1;
    if (this.#busy > 0 || this.#untilMs === Number.POSITIVE_INFINITY || this.#isWatching) return;
    this.#isWatching = true;
    this.#watch(this.#changes, quietRounds);
  }

  #watch(changes: number, rounds: number): void {
    setImmediate(() => {
      if (this.#busy > 0) this.#isWatching = false;
      else if (changes !== this.#changes) this.#watch(this.#changes, quietRounds);
      else if (rounds > 0) this.#watch(changes, rounds - 1);
      else this.#end({ untilMs: this.#untilMs });
    });
  }
}

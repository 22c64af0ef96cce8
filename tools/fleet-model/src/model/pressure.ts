/** How many accounts are where, and the most that were there at once. */
export class Pressure {
  /** How long turns took, one added to another, in milliseconds. */
  turnsMs = 0;
  readonly #accounts: number;
  #turns = 0;
  #workingPeak = 0;
  #entriesPeak = 0;
  #entries = 0;
  #delayed = 0;
  #delayedPeak = 0;
  #queuedPeak = 0;
  #longestQueuedMs = 0;
  #longestTurnMs = 0;
  #lockRenewals = 0;

  constructor(accounts: number) {
    this.#accounts = accounts;
  }

  turnBegins(queuedMs: number): void {
    this.#turns += 1;
    this.#longestQueuedMs = Math.max(this.#longestQueuedMs, queuedMs);
    this.#workingPeak = Math.min(this.#accounts, this.#turns);
  }

  turnEnds(lengthMs: number, renewEveryMs: number): void {
    this.turnsMs += lengthMs;
    this.#longestTurnMs = Math.max(this.#longestTurnMs, lengthMs);
    this.#lockRenewals += Math.floor(lengthMs / renewEveryMs);
  }

  answered(): void {
    this.#entries += 1;
    this.#entriesPeak = Math.max(this.#entriesPeak, this.#entries);
  }

  /** An account is done, and its journal goes. */
  ends(entries: number): void {
    this.#entries -= entries;
  }

  delayed(more: number): void {
    this.#delayed += more;
    this.#delayedPeak = Math.max(this.#delayedPeak, this.#delayed);
  }

  queued(count: number): void {
    this.#queuedPeak = Math.max(this.#queuedPeak, count);
  }

  outcome(): Readonly<
    Record<
      "turns" | "working" | "entries" | "delayedPeak" | "queuedPeak" | "longestQueuedMs" | "longestTurnMs" | "lockRenewals",
      number
    >
  > {
    return {
      turns: this.#turns,
      working: this.#workingPeak,
      entries: this.#entriesPeak,
      delayedPeak: this.#delayedPeak,
      queuedPeak: this.#queuedPeak,
      longestQueuedMs: this.#longestQueuedMs,
      longestTurnMs: this.#longestTurnMs,
      lockRenewals: this.#lockRenewals,
    };
  }
}

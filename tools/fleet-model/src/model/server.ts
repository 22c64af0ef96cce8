/** What does one thing after another, in the order in which they come: a processor, or Redis. */
export class Server {
  /** How long it has worked, in milliseconds. */
  busyMs = 0;
  /** The longest that something took, from when it came until it was done, in milliseconds. */
  longestMs = 0;
  #freeMs = 0;

  /**
   * Gives it work.
   *
   * @param atMs - when it comes
   * @returns when it is done
   */
  serve(atMs: number, lengthMs: number): number {
    this.#freeMs = Math.max(atMs, this.#freeMs) + lengthMs;
    this.busyMs += lengthMs;
    this.longestMs = Math.max(this.longestMs, this.#freeMs - atMs);
    return this.#freeMs;
  }
}

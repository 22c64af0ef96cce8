import type { Clock } from "@ringwright/core";

interface Timer {
  readonly atMs: number;
  readonly action: () => void;
}

/** A clock of a single call: whoever sleeps moves the time on at once, so that waits of minutes take none. */
export class LeapingClock implements Clock {
  #elapsedMs = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return Date.UTC(2026, 3, 7, 9) + this.#elapsedMs;
  }

  elapsedMs(): number {
    return this.#elapsedMs;
  }

  async sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    this.leap(delayMs);
    signal?.throwIfAborted();
  }

  after(delayMs: number, action: () => void): () => void {
    const timer = { atMs: this.#elapsedMs + delayMs, action };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves the time on, and runs what falls due on the way, the earliest first. */
  leap(byMs: number): void {
    const endMs = this.#elapsedMs + byMs;
    for (let next = this.#earliest(endMs); next !== undefined; next = this.#earliest(endMs)) {
      this.#elapsedMs = Math.max(this.#elapsedMs, next.atMs);
      this.#timers.delete(next);
      next.action();
    }
    this.#elapsedMs = Math.max(this.#elapsedMs, endMs);
  }

  #earliest(untilMs: number): Timer | undefined {
    const due = [...this.#timers].filter(({ atMs }) => atMs <= untilMs);
    return due.sort((a, b) => a.atMs - b.atMs)[0];
  }
}

import type { Clock } from "@ringwright/core";

/** A clock in a page that stands still but when it is moved. */
export class StillClock implements Clock {
  #nowMs: number;
  #sleepers: { readonly delayMs: number; readonly wakeAtMs: number; readonly wake: () => void }[] = [];

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  elapsedMs(): number {
    return this.#nowMs;
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const callOff = this.after(delayMs, resolve);
      signal?.addEventListener("abort", () => {
        callOff();
        reject(signal.reason);
      });
    });
  }

  after(delayMs: number, action: () => void): () => void {
    const sleeper = { delayMs, wakeAtMs: this.#nowMs + delayMs, wake: action };
    this.#sleepers.push(sleeper);
    return () => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    };
  }

  /** How long those sleep that sleep, in milliseconds. */
  get sleeping(): readonly number[] {
    return this.#sleepers.map(({ delayMs }) => delayMs);
  }

  /** Moves time on, at once: as if the machine had slept. */
  advance(byMs: number): void {
    this.#nowMs += byMs;
    const due = this.#sleepers.filter(({ wakeAtMs }) => wakeAtMs <= this.#nowMs);
    this.#sleepers = this.#sleepers.filter((sleeper) => !due.includes(sleeper));
    for (const { wake } of due) wake();
  }
}

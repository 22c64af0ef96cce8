import type { Clock } from "../../src/clock.ts";

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
}

/** A clock that tests move by hand. Wall time and elapsed time go together unless `jump` sets them apart. */
export class FakeClock implements Clock {
  #elapsedMs = 0;
  #epochMs: number;
  #sleepers: Sleeper[] = [];

  constructor(epochMs: number = Date.UTC(2026, 3, 7, 9)) {
    this.#epochMs = epochMs;
  }

  now(): number {
    return this.#epochMs + this.#elapsedMs;
  }

  elapsedMs(): number {
    return this.#elapsedMs;
  }

  /** How many sleeps and timers are under way. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (delayMs <= 0) return resolve();
      const abort = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason);
      };
      const wake = (): void => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const sleeper: Sleeper = { wakeAtMs: this.#elapsedMs + delayMs, wake };
      this.#sleepers.push(sleeper);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  after(delayMs: number, action: () => void): () => void {
    const sleeper: Sleeper = { wakeAtMs: this.#elapsedMs + delayMs, wake: action };
    this.#sleepers.push(sleeper);
    return () => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    };
  }

  /** Moves time on, and wakes whoever's time has come, the earliest first. */
  async advance(byMs: number): Promise<void> {
    const endMs = this.#elapsedMs + byMs;
    for (let next = this.#earliest(endMs); next !== undefined; next = this.#earliest(endMs)) {
      this.#elapsedMs = next.wakeAtMs;
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      next.wake();
      await settle();
    }
    this.#elapsedMs = endMs;
    await settle();
  }

  /** The machine slept: time has moved on, and whoever's time came meanwhile wakes late, the earliest first. */
  async oversleep(byMs: number): Promise<void> {
    this.#elapsedMs += byMs;
    for (let next = this.#earliest(this.#elapsedMs); next !== undefined; next = this.#earliest(this.#elapsedMs)) {
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      next.wake();
      await settle();
    }
  }

  /** Wall time jumps, as when a machine's clock is set; elapsed time does not. */
  jump(byMs: number): void {
    this.#epochMs += byMs;
  }

  #earliest(untilMs: number): Sleeper | undefined {
    const due = this.#sleepers.filter(({ wakeAtMs }) => wakeAtMs <= untilMs);
    return due.sort((a, b) => a.wakeAtMs - b.wakeAtMs)[0];
  }
}

/** Lets promises that are ready run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

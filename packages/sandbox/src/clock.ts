import { clockRange, isTime } from "./time.ts";

/** Time in the sandbox. It fits `createClient({ clock: sandbox.clock })`, so that a client's waits cost no real time. */
export interface SandboxClock {
  /** The sandbox's time, in milliseconds since the epoch. */
  now(): number;
  /** The same time counted from when the sandbox was made. */
  elapsedMs(): number;
  /**
   * Moves time on. Work whose time has come is done before the next request is answered.
   *
   * @throws RangeError for what is no time to go on by, and beyond the year 9989
   */
  advance(byMs: number): void;
  /** Stops time, until `follow`. */
  freeze(): void;
  /** Lets time run as fast as real time, from where it stands. */
  follow(): void;
  /** Whether time stands still. */
  readonly frozen: boolean;
  /**
   * Waits. While time stands still it jumps to the end of the earliest wait as soon as the sandbox has nothing to do.
   *
   * @param signal - ends the wait early
   * @throws the signal's reason, when it aborts first; RangeError for a wait that ends beyond the year 9989
   */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
  /**
   * Calls back once its time has come. Time that stands still does not jump for it: it is for what should not happen.
   *
   * @returns calls it off
   */
  after(delayMs: number, action: () => void): () => void;
}

/** What a clock needs from its sandbox. */
export interface ClockOptions {
  /** Where time begins. */
  readonly startMs: number;
  readonly frozen: boolean;
  /** Whether the sandbox is answering a request. */
  readonly isBusy: () => boolean;
  /** Real time that never goes back, in milliseconds. */
  readonly realMs: () => number;
  /** Told when time was moved or stopped, so that a store can keep it. */
  readonly onMove: (nowMs: number) => void;
}

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
  /** Whether time that stands still may jump for it. */
  readonly drives: boolean;
}

// setTimeout takes no more; nobody waits that long for real.
const longestTimerMs = 2_147_483_647;

/** A clock that stands still or follows real time, and can be moved on. */
export class Clock implements SandboxClock {
  readonly #options: ClockOptions;
  #baseMs: number;
  // Real time at which #baseMs held; missing while time stands still.
  #followedFromMs: number | undefined;
  #startMs: number;
  #sleepers: Sleeper[] = [];
  #looking = false;

  /** @param options - where it starts, and what it needs */
  constructor(options: ClockOptions) {
    this.#options = options;
    this.#baseMs = options.startMs;
    this.#startMs = options.startMs;
    this.#followedFromMs = options.frozen ? undefined : options.realMs();
  }

  get frozen(): boolean {
    return this.#followedFromMs === undefined;
  }

  now(): number {
    const passedMs = this.#followedFromMs === undefined ? 0 : this.#options.realMs() - this.#followedFromMs;
    return Math.floor(this.#baseMs + passedMs);
  }

  elapsedMs(): number {
    return this.now() - this.#startMs;
  }

  advance(byMs: number): void {
    if (!Number.isFinite(byMs) || byMs < 0) {
      throw new RangeError(`clock.advance(${byMs}): time goes forward; give milliseconds, 0 or more`);
    }
    if (!isTime(Math.floor(this.now() + byMs))) throw new RangeError(`clock.advance(${byMs}): ${clockRange}`);
    this.#baseMs += byMs;
    this.#options.onMove(this.now());
    this.#wakeDue();
  }

  freeze(): void {
    this.#baseMs = this.now();
    this.#followedFromMs = undefined;
    this.#options.onMove(this.#baseMs);
    this.#lookSoon();
  }

  follow(): void {
    this.#baseMs = this.now();
    this.#followedFromMs = this.#options.realMs();
  }

  /** Goes back to where a sandbox began or a snapshot was taken; the only way back in time. */
  reset(nowMs: number): void {
    this.#startMs += nowMs - this.now();
    this.#baseMs = nowMs;
    if (this.#followedFromMs !== undefined) this.#followedFromMs = this.#options.realMs();
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (delayMs <= 0) return resolve();
      if (!isTime(this.now() + Math.ceil(delayMs))) throw new RangeError(`clock.sleep(${delayMs}): ${clockRange}`);
      const abort = (): void => {
        callOff();
        reject(signal?.reason);
      };
      const wake = (): void => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const callOff = this.#wakeAfter(delayMs, wake, true);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  after(delayMs: number, action: () => void): () => void {
    return this.#wakeAfter(delayMs, action, false);
  }

  #wakeAfter(delayMs: number, action: () => void, drives: boolean): () => void {
    const callOff = (): void => {
      clearTimeout(timer);
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    };
    const wake = (): void => {
      callOff();
      action();
    };
    // Time goes in whole milliseconds, and a client's jitter does not: what ends within one ends with it.
    const sleeper: Sleeper = { wakeAtMs: this.now() + Math.ceil(delayMs), wake, drives };
    const timer = this.frozen ? undefined : setTimeout(wake, Math.min(delayMs, longestTimerMs));
    this.#sleepers.push(sleeper);
    if (drives && this.frozen) this.#lookSoon();
    return callOff;
  }

  #lookSoon(): void {
    if (this.#looking || !this.#sleepers.some(({ drives }) => drives)) return;
    this.#looking = true;
    // Two turns of the event loop: whoever just got an answer has by then asked again, or lies asleep.
    setImmediate(() => setImmediate(() => this.#jumpWhenIdle()));
  }

  #jumpWhenIdle(): void {
    this.#looking = false;
    const drivers = this.#sleepers.filter(({ drives }) => drives);
    if (!this.frozen || drivers.length === 0) return;
    if (!this.#options.isBusy()) {
      const earliestMs = Math.min(...drivers.map(({ wakeAtMs }) => wakeAtMs));
      this.#baseMs = Math.max(this.#baseMs, earliestMs);
      this.#options.onMove(this.#baseMs);
      this.#wakeDue();
    }
    this.#lookSoon();
  }

  #wakeDue(): void {
    const nowMs = this.now();
    const due = this.#sleepers.filter(({ wakeAtMs }) => wakeAtMs <= nowMs).sort((a, b) => a.wakeAtMs - b.wakeAtMs);
    for (const sleeper of due) sleeper.wake();
  }
}

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Clock } from "@ringwright/core";
import type { SandboxClock } from "@ringwright/sandbox";

// Shorter ones keep the process going, and are no waits for limits.
const shortestWaitMs = 200;
// Whoever got an answer has by then asked again, or waits.
const quietMs = 5;

// What Node tells of requests that begin and of those that are over: of `node:http`, and of the undici in it, which is `fetch`.
const beginnings = ["http.client.request.start", "undici:request:create"];
const ends = ["http.client.response.finish", "http.client.request.error", "undici:request:trailers", "undici:request:error"];

/**
 * Lets this process live by a sandbox's clock: `Date.now` tells its time, `setTimeout` and `setInterval` wait on it. When no request is under
 * way, and none has been for some milliseconds, time jumps to the end of the earliest wait; so no request is overtaken by time.
 *
 * @param clock - of a sandbox in this process that listens on a port
 * @returns the same time for a client that is told its clock; puts everything back when it is disposed of
 */
export function liveBy(clock: SandboxClock): Clock & Disposable {
  const real = { setTimeout, setInterval, clearTimeout, clearInterval };
  const realNow = Date.now;
  const waits = new Set<Wait>();
  const requests = new Set<object>();
  let quietSince = performance.now();
  let isLooking = false;

  const lookSoon = (): void => {
    if (isLooking) return;
    isLooking = true;
    real.setTimeout(look, quietMs);
  };
  const look = (): void => {
    isLooking = false;
    const driving = [...waits].filter(({ drives }) => drives);
    if (driving.length === 0) return;
    if (requests.size === 0 && performance.now() - quietSince >= quietMs) {
      const earliestMs = Math.min(...driving.map(({ untilMs }) => untilMs));
      clock.advance(Math.max(0, earliestMs - clock.now()));
      const due = [...waits].filter(({ untilMs }) => untilMs <= clock.now()).sort((a, b) => a.untilMs - b.untilMs);
      for (const wait of due) if (waits.delete(wait)) wait.action();
      quietSince = performance.now();
    }
    lookSoon();
  };
  const wait = (delayMs: number, action: () => void): Wait => {
    const begun = new Wait(clock.now() + Math.ceil(delayMs), action);
    waits.add(begun);
    lookSoon();
    return begun;
  };

  const onBegin = (message: unknown): void => {
    requests.add((message as { request: object }).request);
  };
  const onEnd = (message: unknown): void => {
    requests.delete((message as { request: object }).request);
    quietSince = performance.now();
  };
  for (const channel of beginnings) subscribe(channel, onBegin);
  for (const channel of ends) subscribe(channel, onEnd);

  type Action = (...args: unknown[]) => void;
  const clear = (timer: NodeJS.Timeout | Wait | undefined): void => {
    if (timer instanceof Wait) waits.delete(timer);
    else real.clearTimeout(timer);
  };
  Date.now = () => clock.now();
  Object.assign(globalThis, {
    setTimeout: (action: Action, delayMs = 0, ...args: unknown[]) =>
      delayMs < shortestWaitMs ? real.setTimeout(action, delayMs, ...args) : wait(delayMs, () => action(...args)),
    setInterval: (action: Action, delayMs = 0, ...args: unknown[]) => {
      if (delayMs < shortestWaitMs) return real.setInterval(action, delayMs, ...args);
      const interval = wait(delayMs, () => {
        interval.untilMs = clock.now() + delayMs;
        waits.add(interval);
        action(...args);
      });
      return interval;
    },
    clearTimeout: clear,
    clearInterval: clear,
  });

  return {
    now: () => clock.now(),
    elapsedMs: () => clock.elapsedMs(),
    after: (delayMs, action) => clock.after(delayMs, action),
    sleep: (delayMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = (): void => {
          waits.delete(begun);
          reject(signal?.reason);
        };
        const begun = wait(delayMs, () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        });
        signal?.addEventListener("abort", onAbort, { once: true });
      }),
    [Symbol.dispose]() {
      for (const channel of beginnings) unsubscribe(channel, onBegin);
      for (const channel of ends) unsubscribe(channel, onEnd);
      Object.assign(globalThis, real);
      Date.now = realNow;
      waits.clear();
    },
  };
}

// Stands for the timer that Node gives.
class Wait {
  untilMs: number;
  readonly action: () => void;
  /** Whether time may jump for it: what would not keep the process going is for what should not happen. */
  drives = true;

  constructor(untilMs: number, action: () => void) {
    this.untilMs = untilMs;
    this.action = action;
  }

  ref(): this {
    this.drives = true;
    return this;
  }

  unref(): this {
    this.drives = false;
    return this;
  }
}

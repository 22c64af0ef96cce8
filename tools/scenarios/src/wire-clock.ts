import type { Clock } from "@ringwright/core";
import type { SandboxClock } from "@ringwright/sandbox";

/** A clock and the `fetch` that it watches; both for one client. */
export interface WireClock {
  readonly clock: Clock;
  readonly fetch: typeof fetch;
}

/**
 * The sandbox's clock for a client on the other side of a socket. The sandbox sees a call only once it has arrived, so its
 * own clock would take a call on the wire for idleness and jump; this one jumps only while nothing is on the wire.
 *
 * @param time - stands still until somebody waits
 */
export function wireClock(time: SandboxClock): WireClock {
  const waits = new Set<{ readonly untilMs: number }>();
  let underway = 0;
  let looking = false;

  function lookSoon(): void {
    if (looking || waits.size === 0) return;
    looking = true;
    // Two turns of the event loop: whoever just got an answer has by then asked again, or waits.
    setImmediate(() => setImmediate(look));
  }
  function look(): void {
    looking = false;
    if (underway === 0 && waits.size > 0) {
      const earliestMs = Math.min(...[...waits].map(({ untilMs }) => untilMs));
      time.advance(Math.max(0, earliestMs - time.now()));
    }
    lookSoon();
  }
  function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (delayMs <= 0) return resolve();
      const wait = { untilMs: time.now() + delayMs };
      const end = (): void => {
        waits.delete(wait);
        signal?.removeEventListener("abort", abort);
      };
      const abort = (): void => {
        end();
        callOff();
        reject(signal?.reason);
      };
      const callOff = time.after(delayMs, () => {
        end();
        resolve();
      });
      signal?.addEventListener("abort", abort, { once: true });
      waits.add(wait);
      lookSoon();
    });
  }

  return {
    clock: { now: () => time.now(), elapsedMs: () => time.elapsedMs(), sleep, after: (delayMs, act) => time.after(delayMs, act) },
    async fetch(input, init) {
      underway += 1;
      try {
        return await readWhole(await fetch(input, init));
      } finally {
        underway -= 1;
      }
    },
  };
}

// A body that still comes in is on the wire as well.
async function readWhole(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  // A 204 takes no body, not even an empty one.
  return new Response(bytes.byteLength === 0 ? null : bytes, response);
}

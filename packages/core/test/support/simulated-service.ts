import type { RateFigures } from "../../src/rate-limit/rate-figures.ts";
import type { FakeClock } from "./fake-clock.ts";

/** How a simulated service behaves. */
export interface SimulatedServiceOptions {
  readonly clock: FakeClock;
  /** Its limits by group, in lower case as in its headers. A request names its group in its path: `/heavy/…`. */
  readonly limits: Readonly<Record<string, RateFigures>>;
  readonly penaltyMs?: number;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** The longest a request and its answer are on their way, each, in milliseconds. */
  readonly latencyMs?: number;
  /** The share of calls that it answers with 429 without a reason, and its Retry-After in seconds. */
  readonly storm?: { readonly share: number; readonly retryAfterSeconds: number };
}

/** A service that counts as the vendor's guide says: a window that slides, and a penalty that each call starts anew. */
export interface SimulatedService {
  readonly fetch: typeof fetch;
  /** When each call was served, on the clock's `elapsedMs`, by path. */
  readonly served: ReadonlyMap<string, number>;
  /** How many calls it answered with 429, those of the storm left out. */
  readonly refused: number;
  /** How many calls were answered with 429 by the storm. */
  readonly stormed: number;
  /** A call by somebody else on the same budget. */
  countStranger(group: string): void;
}

interface Counter {
  countedAtMs: number[];
  penaltyUntilMs: number;
}

/** Makes a simulated service. */
export function simulatedService(options: SimulatedServiceOptions): SimulatedService {
  const { clock, limits, penaltyMs = 60_000, random = () => 0.5, latencyMs = 0, storm } = options;
  const counters = new Map<string, Counter>();
  const served = new Map<string, number>();
  let refused = 0;
  let stormed = 0;

  function counterOf(group: string): Counter {
    const counter = counters.get(group) ?? { countedAtMs: [], penaltyUntilMs: Number.NEGATIVE_INFINITY };
    counters.set(group, counter);
    return counter;
  }

  function remaining(group: string, { limit, windowMs }: RateFigures): number {
    const counter = counterOf(group);
    counter.countedAtMs = counter.countedAtMs.filter((atMs) => atMs >= clock.elapsedMs() - windowMs);
    return limit - counter.countedAtMs.length;
  }

  function answer(path: string): Response {
    const group = path.split("/")[1] ?? "";
    const figures = limits[group];
    if (figures === undefined) throw new Error(`no limits for ${path}`);
    const nowMs = clock.elapsedMs();
    const counter = counterOf(group);
    const headers: Record<string, string> = {
      "x-rate-limit-group": group,
      "x-rate-limit-limit": String(figures.limit),
      "x-rate-limit-window": String(figures.windowMs / 1000),
    };
    if (storm !== undefined && random() < storm.share) {
      stormed++;
      return refusal({ "retry-after": String(storm.retryAfterSeconds) });
    }
    if (nowMs < counter.penaltyUntilMs || remaining(group, figures) === 0) {
      refused++;
      counter.penaltyUntilMs = nowMs + penaltyMs;
      return refusal({ ...headers, "x-rate-limit-remaining": "0", "retry-after": String(penaltyMs / 1000) });
    }
    counter.countedAtMs.push(nowMs);
    served.set(path, nowMs);
    headers["x-rate-limit-remaining"] = String(remaining(group, figures));
    return Response.json({ path }, { headers });
  }

  return {
    served,
    get refused() {
      return refused;
    },
    get stormed() {
      return stormed;
    },
    countStranger(group) {
      counterOf(group).countedAtMs.push(clock.elapsedMs());
    },
    async fetch(input, init) {
      const signal = init?.signal ?? undefined;
      if (latencyMs > 0) await clock.sleep(random() * latencyMs, signal);
      const response = answer(new URL(String(input)).pathname);
      if (latencyMs > 0) await clock.sleep(random() * latencyMs, signal);
      return response;
    },
  };
}

function refusal(headers: Record<string, string>): Response {
  const errors = [{ errorCode: "CMN-301", message: "Request rate exceeded" }];
  return Response.json({ errorCode: "CMN-301", message: "Request rate exceeded", errors }, { status: 429, headers });
}

/** Numbers from 0 to 1 that look like chance and are the same in each run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

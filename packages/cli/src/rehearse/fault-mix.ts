import type { Fault, Faults } from "@ringwright/sandbox";

/** How often a fault has happened. */
export interface FaultCount {
  /** Such as `cut after the write`. */
  readonly what: string;
  readonly happened: number;
}

// One call in ten meets one.
const share = 0.025;
const tooFast = "429";
const mix = [
  ["cut before the write", { cut: "before" }],
  ["cut after the write", { cut: "after" }],
  [tooFast, { status: 429, retryAfterS: 30 }],
  ["503", { status: 503 }],
] as const;

/**
 * Lets a sandbox fail one call in ten, in ways that a network and a busy service do: the same calls each time.
 *
 * @returns tells how often each has happened
 */
export function addFaults(faults: Faults): () => FaultCount[] {
  const added = mix.map(([what, options]): readonly [string, Fault] => [what, faults.add({ ...options, share })]);
  return () => added.map(([what, { happened }]) => ({ what, happened }));
}

/** How many calls were refused as too fast that were not. */
export function tooFastByFault(counts: readonly FaultCount[]): number {
  return counts.find(({ what }) => what === tooFast)?.happened ?? 0;
}

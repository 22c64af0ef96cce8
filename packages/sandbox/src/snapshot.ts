import type { Image } from "./state/image.ts";
import { imageProblem } from "./state/image-problem.ts";
import { isTime } from "./time.ts";

/** Everything a sandbox knows at one moment; it can be kept as JSON. */
export interface Snapshot {
  readonly nowMs: number;
  readonly image: Image;
}

/**
 * Refuses what is no snapshot.
 *
 * @param snapshot - whatever was given
 * @throws TypeError that says what is wrong with it
 */
export function needSnapshot(snapshot: unknown): void {
  const { nowMs, image } = (snapshot ?? {}) as Readonly<Record<keyof Snapshot, unknown>>;
  const problem = isTime(nowMs) ? imageProblem(image) : `nowMs is ${String(nowMs)}, no time in milliseconds`;
  if (problem !== undefined) throw noSnapshot(problem);
}

/** An error of a snapshot that cannot be put back. */
export function noSnapshot(problem: string, cause?: unknown): TypeError {
  return new TypeError(`sandbox.restore: ${problem}; give what snapshot() of this version gave`, { cause });
}

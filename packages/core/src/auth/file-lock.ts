import { rename, rm, utimes } from "node:fs/promises";
import type { Clock } from "../clock.ts";
import { fileTrouble } from "./file-trouble.ts";
import { claimPath, createLock, type FoundLock, findLock, giveName } from "./lock-file.ts";
import { isDead, ownLife } from "./process-life.ts";
import { removeAside } from "./sweep-leftovers.ts";

const lookAgainMs = 50;
// A holder says this often that it is alive, and is taken for dead when it has not for as long as that: sooner where its process
// seems to be gone and only the host's name tells that it was of this machine.
const beatMs = 2000;
const staleAfterMs = 10_000;
const staleWhenGoneMs = 5000;

/** A lock file. */
export interface FileLock {
  /** Its directory must be there. */
  readonly path: string;
  /** Measures the waits. */
  readonly clock: Clock;
  /** Ends the wait for the lock. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether the lock is still its holder's: a process that was halted for long is taken for dead, and its lock taken over. */
export type IsHeld = () => Promise<boolean>;

/**
 * Runs work while no other process runs its own under the same lock. The lock is a file that says who holds it. It is there
 * whole or not at all, and its time is renewed while the work runs. One that a dead process of this machine has left behind
 * is taken over at once; any other, also one that is empty or broken, when its time has stood still for ten seconds.
 *
 * A file cannot be deleted on the condition that it is still the one that was looked at. So whoever is about to take a lock away
 * first claims the right to, by a file that is named after that one lock, and made only where there is none:
 *
 * - Each lock has a name that no other ever had. As long as it is there, only the one claim to it can be made, and only who
 *   has made that takes it away: another process by renaming its claim, which becomes the lock; the holder by deleting the lock.
 * - Whoever has a claim looks whether the lock is still there before it acts on it. Once the lock is gone it never comes back, so
 *   a claim that is made too late is dropped, and any claim to a lock that is gone may be deleted.
 * - Who claimed a lock may die as well. Its claim has a name of its own, and is claimed in its stead in the same way.
 *
 * So a process that is killed, at whatever moment, never lets two others have the lock. One that is halted can: for ten seconds
 * between its look and its deed. Whatever saves something asks `isHeld` before.
 *
 * @param lock - which, and how to wait for it
 * @param work - what to run
 * @throws StoreError, naming the file, when it cannot be read or written; the signal's reason
 */
export async function withFileLock<T>(lock: FileLock, work: (isHeld: IsHeld) => Promise<T>): Promise<T> {
  const own = JSON.stringify({ ...ownLife(), id: crypto.randomUUID() });
  const isHeld = async (): Promise<boolean> => (await findLock(lock.path))?.text === own;
  await acquire(lock, own);
  const stopBeating = keepBeating(lock, isHeld);
  try {
    return await work(isHeld);
  } finally {
    stopBeating();
    await release(lock.path, own);
  }
}

async function acquire({ path, clock, signal }: FileLock, own: string): Promise<void> {
  const watch = new Watch(clock);
  for (;;) {
    signal?.throwIfAborted();
    const found = await findLock(path);
    if (found === undefined) {
      if (await createLock(path, own)) return; // otherwise another was faster
    } else {
      const line = await lineOf(path, found);
      if (watch.areStale(line) && (await takeOver(path, line, own))) return;
    }
    await clock.sleep(lookAgainMs, signal);
  }
}

/** A lock, and after it the claims to it, each of which is claimed by the next. */
type Line = readonly [FoundLock, ...FoundLock[]];

async function lineOf(path: string, found: FoundLock): Promise<Line> {
  const claims: FoundLock[] = [];
  for (let last = found; ; ) {
    const claim = await findLock(claimPath(path, last));
    if (claim === undefined) return [found, ...claims];
    last = claim.name === last.name ? { ...claim, name: `${claim.name}-` } : claim; // the holder's own bears the lock's name
    claims.push(last);
  }
}

/** Since when locks have stood still, as this process sees it: a machine's clock that is set does no harm. */
class Watch {
  readonly #clock: Clock;
  readonly #seen = new Map<string, { readonly timeMs: number; readonly sinceMs: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether all that stand in a line are dead, or have not said for long that they live. */
  areStale(line: Line): boolean {
    return line.map((found) => this.#stillMs(found) >= patienceMs(found)).every((isStale) => isStale);
  }

  #stillMs({ name, timeMs }: FoundLock): number {
    const nowMs = this.#clock.elapsedMs();
    const seen = this.#seen.get(name);
    if (seen?.timeMs === timeMs) return nowMs - seen.sinceMs;
    this.#seen.set(name, { timeMs, sinceMs: nowMs });
    return 0;
  }
}

function patienceMs({ holder }: FoundLock): number {
  if (!isDead(holder)) return staleAfterMs;
  return holder.boot === undefined ? staleWhenGoneMs : 0;
}

async function takeOver(path: string, line: Line, own: string): Promise<boolean> {
  const claim = claimPath(path, line.at(-1) ?? line[0]);
  if (!(await createLock(claim, own))) return false; // another was faster
  try {
    if ((await findLock(path))?.name === line[0].name) {
      await rename(claim, path);
      return true;
    }
  } catch (error) {
    await removeAside(claim);
    throw fileTrouble("lock cannot be taken over", path, error);
  }
  await removeAside(claim);
  return false;
}

// The work is done whatever comes of this: a lock that stays grows stale.
async function release(path: string, own: string): Promise<void> {
  try {
    const held = await findLock(path);
    if (held?.text !== own) return;
    const claim = claimPath(path, held);
    const isClaimed = await giveName(path, claim).catch(() => true); // where it can't be made, nobody else can make it either
    if (!isClaimed) return; // somebody takes the lock over
    if ((await findLock(path))?.text === own) await rm(path, { force: true });
    await removeAside(claim);
  } catch {
    // as said above
  }
}

function keepBeating({ path, clock }: FileLock, isHeld: IsHeld): () => void {
  let stopped = false;
  let callOff = clock.after(beatMs, beat);
  async function beat(): Promise<void> {
    try {
      const now = new Date();
      if (await isHeld()) await utimes(path, now, now);
    } catch {
      // the next one may do better, and a lock that is lost shows when something is written
    }
    if (!stopped) callOff = clock.after(beatMs, beat);
  }
  return () => {
    stopped = true;
    callOff();
  };
}

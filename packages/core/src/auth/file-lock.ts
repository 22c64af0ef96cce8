import { constants, copyFile, type FileHandle, link, open, rename, rm, utimes, writeFile } from "node:fs/promises";
import type { Clock } from "../clock.ts";
import { fileTrouble, isCode } from "./file-trouble.ts";
import { isDead, ownLife } from "./process-life.ts";
import { removeAside } from "./sweep-leftovers.ts";

const lookAgainMs = 50;
// A holder says this often that it is alive, and is taken for dead when it has not for as long as that.
const beatMs = 2000;
const staleAfterMs = 10_000;

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
 * @param lock - which, and how to wait for it
 * @param work - what to run
 * @throws StoreError, naming the file, when it cannot be read or written; the signal's reason
 */
export async function withFileLock<T>(lock: FileLock, work: (isHeld: IsHeld) => Promise<T>): Promise<T> {
  const own = JSON.stringify({ ...ownLife(), id: crypto.randomUUID() });
  const isHeld = async (): Promise<boolean> => (await look(lock.path))?.text === own;
  await acquire(lock, own);
  const stopBeating = keepBeating(lock, isHeld);
  try {
    return await work(isHeld);
  } finally {
    stopBeating();
    await release(lock.path, isHeld);
  }
}

async function acquire({ path, clock, signal }: FileLock, own: string): Promise<void> {
  let seen: Look | undefined;
  let sinceMs = 0;
  for (;;) {
    signal?.throwIfAborted();
    const found = await look(path);
    if (found === undefined) {
      if (await create(path, own)) return;
      continue; // another was faster
    }
    if (found.text !== seen?.text || found.timeMs !== seen.timeMs) {
      seen = found;
      sinceMs = clock.elapsedMs();
    }
    // Measured by what this process sees, so that a machine's clock that is set does no harm.
    if (isDead(parseHolder(found.text)) || clock.elapsedMs() - sinceMs >= staleAfterMs) await takeAway(path, found);
    else await clock.sleep(lookAgainMs, signal);
  }
}

// The work is done whatever comes of this: a lock that stays grows stale.
async function release(path: string, isHeld: IsHeld): Promise<void> {
  try {
    if (await isHeld()) await rm(path, { force: true });
  } catch {
    // as said above
  }
}

/** A lock as it is found. */
interface Look {
  readonly text: string;
  readonly timeMs: number;
}

async function look(path: string): Promise<Look | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const { mtimeMs } = await file.stat();
    return { text: await file.readFile("utf8"), timeMs: mtimeMs };
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw fileTrouble("lock cannot be read", path, error);
  } finally {
    await file?.close();
  }
}

// Written aside and then given its name, so that nobody ever sees the half of it.
async function create(path: string, own: string): Promise<boolean> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    await writeFile(aside, own, { flag: "wx", mode: 0o600 });
    return await giveName(aside, path);
  } catch (error) {
    throw fileTrouble("lock cannot be written", path, error);
  } finally {
    await removeAside(aside);
  }
}

async function giveName(aside: string, path: string): Promise<boolean> {
  try {
    await link(aside, path).catch((error: unknown) => {
      if (isCode(error, "EEXIST") || isCode(error, "ENOENT")) throw error;
      return copyFile(aside, path, constants.COPYFILE_EXCL); // some disks know no second names
    });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

// Two may find the same lock stale. Whoever moves a newer one aside by that puts it back.
async function takeAway(path: string, stale: Look): Promise<void> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    await rename(path, aside);
    const moved = await look(aside);
    if (moved?.text !== stale.text || moved.timeMs !== stale.timeMs) await giveName(aside, path);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw fileTrouble("lock cannot be taken over", path, error);
  } finally {
    await removeAside(aside);
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

function parseHolder(text: string): Record<string, unknown> {
  try {
    const holder: unknown = JSON.parse(text);
    return typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>) : {};
  } catch {
    return {}; // empty or broken: an older version may have left it so
  }
}

import { constants, copyFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import process from "node:process";
import type { Clock } from "../clock.ts";

const lookAgainMs = 50;
// A refresh and a login after it are over in six minutes. A holder elsewhere that takes longer is taken for dead.
const staleAfterMs = 600_000;

/**
 * Runs work while no other process runs its own under the same lock. The lock is a file that says who holds it. One
 * that a dead process of this machine has left behind is taken over at once, one of another machine after ten minutes.
 *
 * @param path - of the lock file; its directory must be there
 * @param clock - measures the waits
 * @param work - what to run
 */
export async function withFileLock<T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const own = JSON.stringify({ host: hostname(), pid: process.pid, id: crypto.randomUUID() });
  await acquire(path, clock, own);
  try {
    return await work();
  } finally {
    if ((await readIfThere(path)) === own) await rm(path, { force: true });
  }
}

async function acquire(path: string, clock: Clock, own: string): Promise<void> {
  let holder: string | undefined;
  let sinceMs = 0;
  while (!(await create(path, own))) {
    const found = await readIfThere(path);
    if (found !== holder) {
      holder = found;
      sinceMs = clock.elapsedMs();
    }
    // Measured by what this process sees, so that a machine's clock that is set does no harm.
    if (holder !== undefined && (isDead(holder) || clock.elapsedMs() - sinceMs >= staleAfterMs)) await takeAway(path, holder);
    else await clock.sleep(lookAgainMs);
  }
}

async function create(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

// Two may find the same lock stale. Whoever moves a newer one aside by that puts it back.
async function takeAway(path: string, stale: string): Promise<void> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await readIfThere(aside)) !== stale) await copyFile(aside, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isDead(holder: string): boolean {
  try {
    const { host, pid } = JSON.parse(holder) as { host: unknown; pid: unknown };
    if (host !== hostname() || typeof pid !== "number") return false;
    process.kill(pid, 0); // sends nothing: asks whether the process is there
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

/** Whether an error is a system error with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

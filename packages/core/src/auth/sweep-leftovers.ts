import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// Nobody is busy with a file that is to get its name for as long as that.
const leftBehindMs = 60_000;

/**
 * Deletes what processes that were killed left beside a token file: tokens and locks that had not got their names yet. Failing
 * to do so harms nobody.
 *
 * @param path - of the token file
 * @param freshPath - a file beside it that was written just now; ages are told from its time, so that clocks need not agree
 */
export async function sweepLeftovers(path: string, freshPath: string): Promise<void> {
  const directory = dirname(path);
  const name = basename(path);
  try {
    const leftovers = (await readdir(directory)).filter((entry) => entry.startsWith(name) && isAside(entry.slice(name.length)));
    if (leftovers.length === 0) return;
    const { mtimeMs: nowMs } = await stat(freshPath);
    for (const leftover of leftovers) {
      const { mtimeMs } = await stat(join(directory, leftover));
      if (nowMs - mtimeMs > leftBehindMs) await rm(join(directory, leftover), { force: true });
    }
  } catch {
    // as said above
  }
}

/**
 * Deletes what was written aside, whether or not it got its name. Where that cannot be done, `sweepLeftovers` does it later.
 *
 * @param path - of what was written aside
 */
export async function removeAside(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {});
}

function isAside(suffix: string): boolean {
  return /^(\.lock)?\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(suffix);
}

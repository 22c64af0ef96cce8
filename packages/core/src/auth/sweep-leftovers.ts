import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const uuid = "\\.[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}";
// What processes write beside a token file, and for how long nobody is busy with it.
const passing: readonly { readonly suffix: RegExp; readonly longestMs: number }[] = [
  { suffix: new RegExp(`^(\\.lock)?${uuid}$`), longestMs: 60_000 }, // has not got its name yet
  { suffix: new RegExp(`^\\.lock\\.[\\w-]{1,40}\\.next(${uuid})?$`), longestMs: 60_000 }, // a claim to a lock that is gone
  { suffix: new RegExp(`^${uuid}\\.calls$`), longestMs: 3_600_000 },
];

/**
 * Deletes what processes that were killed left beside a token file: tokens and locks that had not got their names yet, and word of
 * calls under way, and claims to locks. Whoever calls it has the lock: a claim that is old is to one that is gone. Failing to do so
 * harms nobody.
 *
 * @param path - of the token file
 * @param freshPath - a file beside it that was written just now; ages are told from its time, so that clocks need not agree
 */
export async function sweepLeftovers(path: string, freshPath: string): Promise<void> {
  const directory = dirname(path);
  const name = basename(path);
  try {
    for (const entry of await readdir(directory)) {
      if (!entry.startsWith(name)) continue;
      const kind = passing.find(({ suffix }) => suffix.test(entry.slice(name.length)));
      if (kind === undefined) continue;
      const file = join(directory, entry);
      const ageMs = (await stat(freshPath)).mtimeMs - (await stat(file)).mtimeMs;
      if (ageMs > kind.longestMs) await rm(file, { force: true });
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

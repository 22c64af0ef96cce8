import { access, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isAlive, ownLife } from "./process-life.ts";
import { removeAside } from "./sweep-leftovers.ts";
import type { StoreMember } from "./token-store.ts";

const suffix = ".calls";

/**
 * One of those who share a token file. While calls are under way here, a file beside it says so, with the life of this
 * process; those of processes that are dead, or of which nothing is known, count for nothing.
 *
 * @param path - of the token file
 * @param lockPath - of its lock
 */
export function fileMember(path: string, lockPath: string): StoreMember {
  const own = `${path}.${crypto.randomUUID()}${suffix}`;
  return {
    async tell(underWay) {
      if (underWay) await writeWhole(own, JSON.stringify(ownLife()));
      else await rm(own, { force: true });
    },
    async othersCall() {
      const directory = dirname(path);
      const names = await readdir(directory);
      const others = names
        .filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith(suffix))
        .map((name) => join(directory, name))
        .filter((file) => file !== own);
      const alive = await Promise.all(others.map(isOfLiving));
      return alive.includes(true);
    },
    isTaken: () =>
      access(lockPath).then(
        () => true,
        () => false,
      ),
  };
}

async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path.slice(0, -suffix.length)}`;
  try {
    await writeFile(aside, text, { mode: 0o600 });
    await rename(aside, path);
  } catch (error) {
    await removeAside(aside);
    throw error;
  }
}

async function isOfLiving(path: string): Promise<boolean> {
  try {
    return isAlive(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return false; // it has gone meanwhile
  }
}

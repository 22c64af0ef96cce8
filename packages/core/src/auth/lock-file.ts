import { constants, copyFile, type FileHandle, link, lstat, open, writeFile } from "node:fs/promises";
import { StoreError } from "../errors/store-error.ts";
import { fileTrouble, isCode } from "./file-trouble.ts";
import type { FoundLife } from "./process-life.ts";
import { removeAside } from "./sweep-leftovers.ts";

/** A lock, or a claim, as it is found. */
export interface FoundLock {
  readonly text: string;
  readonly timeMs: number;
  /** No other lock has had this name, nor ever will. */
  readonly name: string;
  readonly holder: FoundLife;
}

/**
 * Looks who holds a lock.
 *
 * @param path - of the lock's file
 * @throws StoreError, naming the file, when it cannot be read
 */
export async function findLock(path: string): Promise<FoundLock | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const { mtimeMs, ino } = await file.stat();
    const text = await file.readFile("utf8");
    const { id, ...holder } = parseHolder(text);
    const name = typeof id === "string" && /^[\w-]{1,40}$/.test(id) ? id : `${ino}-${Math.round(mtimeMs)}`;
    return { text, timeMs: mtimeMs, name, holder };
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw fileTrouble("lock cannot be read", path, error);
  } finally {
    await file?.close();
  }
}

/**
 * Makes a lock's file where there is none. It is written aside and then given its name, so that nobody ever sees the half of it.
 *
 * @param path - of the file
 * @param text - who holds it
 * @returns whether there was none
 * @throws StoreError, naming the file, when it cannot be written, or is a link to nothing
 */
export async function createLock(path: string, text: string): Promise<boolean> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: "wx", mode: 0o600 });
    return await giveName(aside, path);
  } catch (error) {
    throw fileTrouble("lock cannot be written", path, error);
  } finally {
    await removeAside(aside);
  }
}

/**
 * Where the right to take a lock away is claimed.
 *
 * @param path - of the lock's file
 * @param found - the lock, or the claim that somebody left behind
 */
export function claimPath(path: string, { name }: Pick<FoundLock, "name">): string {
  return `${path}.${name}.next`;
}

/**
 * Gives a file a second name, where no file has that.
 *
 * @param from - its name
 * @param to - the second one. On a disk that knows no such it is a copy
 * @returns whether no file had it
 * @throws what the system throws; StoreError for a link to nothing
 */
export async function giveName(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch((error: unknown) => {
      if (isCode(error, "EEXIST") || isCode(error, "ENOENT")) throw error;
      return copyFile(from, to, constants.COPYFILE_EXCL); // some disks know no second names
    });
    return true;
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    await refuseLinkToNothing(to);
    return false;
  }
}

// It is there and is not: it can be neither made nor read.
async function refuseLinkToNothing(path: string): Promise<void> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink || (await findLock(path)) !== undefined) return;
  throw new StoreError(`fileTokenStore: the lock cannot be written: ${path}: it is a link to nothing; delete it`);
}

function parseHolder(text: string): FoundLife & { readonly id?: unknown } {
  try {
    const holder: unknown = JSON.parse(text);
    return typeof holder === "object" && holder !== null ? holder : {};
  } catch {
    return {}; // empty or broken: an older version may have left it so
  }
}

import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { isCode, withFileLock } from "./auth/file-lock.ts";
import { memoryTokenStore } from "./auth/memory-token-store.ts";
import { parseTokens } from "./auth/parse-tokens.ts";
import type { TokenStore, Tokens } from "./auth/token-store.ts";
import { type Clock, systemClock } from "./clock.ts";
import { AuthError } from "./errors/auth-error.ts";

/** How a file token store behaves. */
export interface FileTokenStoreOptions {
  /** Measures how long a lock is waited for. The machine's when left out. */
  readonly clock?: Clock;
}

/**
 * Keeps tokens in a file, for Node, Deno and Bun. Processes that share the file share the session: one refreshes, the
 * others see it. The file is readable by its owner only (on Windows: by whoever may read its directory), and is
 * written wholly or not at all, also when the machine fails midway.
 *
 * @param path - of the file; its directory must be there. Beside it a file `<path>.lock` comes and goes
 * @param options - see `FileTokenStoreOptions`
 * @returns a store whose methods throw AuthError for a file that others can read or that holds no tokens
 */
export function fileTokenStore(path: string, options: FileTokenStoreOptions = {}): TokenStore {
  const file = resolve(path);
  const clock = options.clock ?? systemClock;
  const turns = memoryTokenStore(); // within the process, clients take turns without a look at the disk
  return {
    load: () => load(file),
    save: (tokens) => save(file, JSON.stringify(tokens)),
    clear: () => rm(file, { force: true }),
    exclusive: (work) => turns.exclusive(() => withFileLock(`${file}.lock`, clock, work)),
  };
}

async function load(path: string): Promise<Tokens | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
  try {
    await refuseReadableByOthers(path, file);
    const tokens = parseTokens(await file.readFile("utf8"));
    if (tokens !== undefined) return tokens;
    throw new AuthError(`The token file ${path} is damaged or something else: delete it and log in again, or give another path`);
  } finally {
    await file.close();
  }
}

async function refuseReadableByOthers(path: string, file: FileHandle): Promise<void> {
  if (process.platform === "win32") return; // has no such bits
  const { mode } = await file.stat();
  if ((mode & 0o077) === 0) return;
  throw new AuthError(
    `The token file ${path} can be read by others (mode ${(mode & 0o777).toString(8)}): run chmod 600 on it, or delete it and log in again`,
  );
}

async function save(path: string, text: string): Promise<void> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncDirectory(dirname(path));
}

// Makes the renaming last. Not every system can open a directory; there the file's own sync has to do.
async function syncDirectory(path: string): Promise<void> {
  let directory: FileHandle;
  try {
    directory = await open(path, "r");
  } catch {
    return;
  }
  try {
    await directory.sync();
  } catch {
    // as above
  } finally {
    await directory.close();
  }
}

import { fsync, type Stats } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { type IsHeld, withFileLock } from "./auth/file-lock.ts";
import { fileMember } from "./auth/file-member.ts";
import { fileTrouble, isCode } from "./auth/file-trouble.ts";
import { memoryTokenStore } from "./auth/memory-token-store.ts";
import { parseTokens } from "./auth/parse-tokens.ts";
import { realPath } from "./auth/real-path.ts";
import { removeAside, sweepLeftovers } from "./auth/sweep-leftovers.ts";
import type { TokenStore, Tokens } from "./auth/token-store.ts";
import { type Clock, systemClock } from "./clock.ts";
import { InputError } from "./errors/input-error.ts";
import { StoreError } from "./errors/store-error.ts";
import { checkOptions, type OptionNames } from "./request/options.ts";

// Yarn's Plug'n'Play has a FileHandle of its own, without sync().
const flush = promisify(fsync);

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
 * @param path - of the file; its directory must be there. Beside it files come and go whose names begin like it: its lock
 * @param options - see `FileTokenStoreOptions`
 * @returns a store whose methods throw StoreError, which names the file, for one that others can read, that holds no tokens, or
 * that cannot be read or written, and when the lock was lost to another process before the tokens could be saved
 * @throws InputError for an empty path
 */
export function fileTokenStore(path: string, options: FileTokenStoreOptions = {}): TokenStore {
  checkOptions("the options of fileTokenStore", options, { clock: true } satisfies OptionNames<FileTokenStoreOptions>);
  if (path === "") throw new InputError("fileTokenStore: path must be that of a file, not empty");
  const file = realPath(path);
  const lockPath = `${file}.lock`;
  const clock = options.clock ?? systemClock;
  const turns = memoryTokenStore(); // within the process, clients take turns without a look at the disk
  let isHeld: IsHeld | undefined;

  async function refuseLostLock(): Promise<void> {
    if (isHeld === undefined || (await isHeld())) return;
    throw new StoreError(
      `fileTokenStore: the lock was taken over by another process while this one held it; its tokens stay: ${lockPath}. Was this process halted?`,
    );
  }

  return {
    load: () => load(file),
    async save(tokens) {
      const text = JSON.stringify(tokens);
      await refuseLostLock();
      await save(file, text);
    },
    async clear() {
      await refuseLostLock();
      await clear(file);
    },
    exclusive: (work, signal) =>
      turns.exclusive(
        () =>
          withFileLock({ path: lockPath, clock, signal }, async (held) => {
            isHeld = held;
            try {
              await sweepLeftovers(file, lockPath);
              return await work();
            } finally {
              isHeld = undefined;
            }
          }),
        signal,
      ),
    join: () => fileMember(file, lockPath),
  };
}

async function load(path: string): Promise<Tokens | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const stats = await file.stat();
    if (!stats.isDirectory()) refuseReadableByOthers(path, stats); // a folder is told when it is read
    const tokens = parseTokens(await file.readFile("utf8"));
    if (tokens !== undefined) return tokens;
    throw new StoreError(
      `fileTokenStore: ${path} is damaged or something else: delete it and log in again, or give another path`,
    );
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw fileTrouble("tokens cannot be read", path, error);
  } finally {
    await file?.close();
  }
}

function refuseReadableByOthers(path: string, { mode }: Stats): void {
  if (process.platform === "win32") return; // has no such bits
  if ((mode & 0o077) === 0) return;
  throw new StoreError(
    `fileTokenStore: ${path} can be read by others (mode ${(mode & 0o777).toString(8)}): run chmod 600 on it, or delete it and log in again`,
  );
}

async function save(path: string, text: string): Promise<void> {
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await flush(file.fd);
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await removeAside(aside);
    throw fileTrouble("tokens cannot be written", path, error);
  }
  await syncDirectory(dirname(path));
}

async function clear(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw fileTrouble("tokens cannot be deleted", path, error);
  }
}

// Makes the renaming last. Not every system can open a directory; there the file's own sync has to do.
async function syncDirectory(path: string): Promise<void> {
  let directory: FileHandle | undefined;
  try {
    directory = await open(path, "r");
    await flush(directory.fd);
  } catch {
    // as said above
  } finally {
    await directory?.close();
  }
}

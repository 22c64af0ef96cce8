import { StoreError } from "../errors/store-error.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there; make it, or give another path",
  ENOTDIR: "a part of its path is no folder; give another path",
  EISDIR: "it is a folder; give another path",
  EACCES: "this process may not; let its user read and write there, or give another path",
  EPERM: "this process may not; let its user read and write there, or give another path",
  EROFS: "its disk can only be read; give another path",
  ENOSPC: "its disk is full; make room, or give another path",
  EDQUOT: "the user's share of its disk is full; make room, or give another path",
  EMFILE: "this process has too many files open",
  ENFILE: "this machine has too many files open",
};

/**
 * Makes a named error of a system error about a file. What is a named error already stays as it is.
 *
 * @param what - the file's part and what could not be done to it, such as `lock cannot be written`
 * @param path - of the file
 * @param error - what the system threw
 */
export function fileTrouble(what: string, path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : "see what is the matter with its disk";
  return new StoreError(`fileTokenStore: the ${what}: ${path}: ${code}, ${reason}`, { cause: error });
}

/** Whether an error is a system error with this code. */
export function isCode(error: unknown, code: string): boolean {
  return errorCode(error) === code;
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z\d]+$/.test(error.code)
    ? error.code
    : undefined;
}

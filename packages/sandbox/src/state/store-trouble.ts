import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "./store-error.ts";

// What SQLite says, without the details in the higher bits: https://sqlite.org/rescode.html
const code = { busy: 5, readOnly: 8, io: 10, full: 13, cannotOpen: 14, constraint: 19, notADatabase: 26 } as const;

/**
 * What an error of SQLite means for whoever named the file. Any other error stays what it is.
 *
 * @param path - of the database
 */
export function storeTrouble(error: unknown, path: string): unknown {
  const primaryCode = primaryCodeOf(error);
  if (primaryCode === undefined) return error;
  return new StoreError(`${path} ${explain(primaryCode, (error as Error).message, path)}`, { cause: error });
}

/** Whether SQLite refuses records that contradict each other. */
export function isConstraint(error: unknown): error is Error {
  return primaryCodeOf(error) === code.constraint;
}

function primaryCodeOf(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;
}

/** A store whose contents cannot be what a sandbox wrote. */
export function damagedStore(path: string, reason: string): StoreError {
  return new StoreError(`${path} ${damaged(reason)}`);
}

function explain(primaryCode: number, message: string, path: string): string {
  switch (primaryCode) {
    case code.busy:
      return "is in use by another sandbox; close that one, or use another file";
    case code.notADatabase:
      return "is not a database; name a file that a sandbox made, or a new one";
    case code.full:
      return "cannot be written: the disk is full; make room, or use a file on another disk";
    case code.readOnly:
      return "cannot be written; the file and its folder must be writable";
    case code.io:
      return `cannot be read or written (${message}); look at the disk, or use a file on another one`;
    case code.cannotOpen:
      return whyNotOpened(path);
    default:
      return damaged(message);
  }
}

function whyNotOpened(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return "is a folder; name a file in it";
  const folder = dirname(path);
  if (!existsSync(folder)) return `cannot be made: there is no folder ${folder}; make it, or name another file`;
  return `cannot be opened; the file and its folder ${folder} must be readable and writable`;
}

// What SQLite finds may fill several lines.
function damaged(reason: string): string {
  const [first = ""] = reason.replace("*** in database main ***", "").trim().split("\n");
  return `is damaged (${first}); put a copy of it back, or begin anew with another file`;
}

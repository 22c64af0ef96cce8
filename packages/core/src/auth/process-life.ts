import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { isCode } from "./file-trouble.ts";

/** One life of a process: what a file says of who wrote it. */
export interface ProcessLife {
  readonly host: string;
  /** The machine's own id since it was started, where the system has one: machines may share a name. */
  readonly boot?: string | undefined;
  /** The namespace that the pid counts in, where the system has such: containers may share a host's name. */
  readonly space?: string | undefined;
  readonly pid: number;
  /** When the process began. In a container each life has the same pid. */
  readonly life: number;
}

/** The life of this process. */
export function ownLife(): ProcessLife {
  return { host: hostname(), boot: ownBoot(), space: ownSpace(), pid: process.pid, life: performance.timeOrigin };
}

/** A life as it was read from a file, where anything may stand. */
export type FoundLife = Partial<Record<keyof ProcessLife, unknown>>;

/**
 * Whether a process is dead: for sure where its life tells the machine's boot, else as far as the host's name tells machines
 * apart. Of one on another machine or in another container nothing is known.
 */
export function isDead(found: FoundLife): boolean {
  return isKnown(found) && !isRunning(found);
}

/** Whether a process is alive, as surely as that. */
export function isAlive(found: FoundLife): boolean {
  return isKnown(found) && isRunning(found);
}

function isKnown({ host, boot, space, pid }: FoundLife): boolean {
  if (typeof pid !== "number" || host !== hostname()) return false;
  return boot === ownBoot() && (space === undefined || space === ownSpace());
}

function isRunning({ pid, life }: FoundLife): boolean {
  if (pid === process.pid) return life === undefined || life === performance.timeOrigin;
  try {
    process.kill(Number(pid), 0); // sends nothing: asks whether the process is there
    return true;
  } catch (error) {
    return !isCode(error, "ESRCH");
  }
}

function ownBoot(): string | undefined {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return undefined; // not Linux
  }
}

function ownSpace(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined; // not Linux
  }
}

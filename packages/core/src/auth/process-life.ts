import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { isCode } from "./file-trouble.ts";

/** One life of a process: what a file says of who wrote it. */
export interface ProcessLife {
  readonly host: string;
  /** The namespace that the pid counts in, where the system has such: containers may share a host's name. */
  readonly space?: string | undefined;
  readonly pid: number;
  /** When the process began. In a container each life has the same pid. */
  readonly life: number;
}

/** The life of this process. */
export function ownLife(): ProcessLife {
  return { host: hostname(), space: ownSpace(), pid: process.pid, life: performance.timeOrigin };
}

/**
 * Whether a process is dead for sure. Of one on another host or in another container nothing is known.
 *
 * @param other - its life, as it was read from a file
 */
export function isDead(other: Partial<Record<keyof ProcessLife, unknown>>): boolean {
  const own = ownLife();
  if (other.host !== own.host || (other.space !== undefined && other.space !== own.space)) return false;
  if (typeof other.pid !== "number") return false;
  if (other.pid === own.pid) return other.life !== undefined && other.life !== own.life;
  try {
    process.kill(other.pid, 0); // sends nothing: asks whether the process is there
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

function ownSpace(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined; // not Linux
  }
}

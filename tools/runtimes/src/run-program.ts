import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { packageRoot } from "./bundle.ts";

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is run. */
export interface ProgramOptions {
  /** The working folder; this package's root when left out. */
  readonly folder?: string;
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Set besides the environment that is there; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** When it is ended; after 30 seconds when left out. */
  readonly timeoutMs?: number;
}

/**
 * Runs a program to its end.
 *
 * @param path - its executable
 * @param args - its arguments
 * @param options - where, with what, how long
 */
export async function runProgram(path: string, args: readonly string[], options: ProgramOptions = {}): Promise<Ending> {
  const { folder = packageRoot, input = "", env = {}, timeoutMs = 30_000 } = options;
  const child = spawn(path, args, { cwd: folder, env: { ...process.env, ...env }, timeout: timeoutMs });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}

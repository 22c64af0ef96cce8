import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = fileURLToPath(new URL("../", import.meta.url));

/**
 * Has a runtime run a module that it reads from its standard input. The module imports as a file of this package would.
 * After 30 seconds it is ended.
 *
 * @param path - the runtime's executable
 * @param args - what makes it read a module from standard input
 * @param code - the module
 * @param env - set besides the environment that is there
 */
export async function runModule(
  path: string,
  args: readonly string[],
  code: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const child = spawn(path, args, { cwd: folder, env: { ...process.env, ...env }, timeout: 30_000 });
  child.stdin.end(code);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}

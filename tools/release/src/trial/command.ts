import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** The environment of a command. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs a command to its end.
 *
 * @param command - the program
 * @param args - its arguments, without spaces for npm and pnpm
 * @param cwd - the folder it runs in
 * @param env - its environment
 * @returns what it printed to its standard output
 * @throws Error with all that it printed, when it ends otherwise than with 0 or takes more than two minutes
 */
export async function runCommand(command: string, args: readonly string[], cwd: string, env: Environment): Promise<string> {
  // On Windows these are batch files, which only a shell runs.
  const shell = process.platform === "win32" && ["npm", "pnpm"].includes(command);
  const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (child.exitCode === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} ended with ${child.exitCode ?? child.signalCode}:\n${stdout}${stderr}`);
}

import { execFile } from "node:child_process";

/** What a command printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

/**
 * Runs a command to its end.
 *
 * @param command - the program
 * @param args - its arguments
 * @param cwd - the folder it runs in
 * @param env - its environment; this process's own when left out
 * @throws Error with all that it printed, when it fails
 */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Output> {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr, durationMs: performance.now() - startMs });
      else reject(new Error(`${command} ${args.join(" ")} failed\n${stdout}${stderr || error.message}`));
    });
  });
}

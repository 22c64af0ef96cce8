import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A sandbox that runs by its installed command. */
export interface InstalledSandbox extends AsyncDisposable {
  readonly url: string;
  /** The login that it prints, as environment variables. */
  readonly login: Readonly<Record<string, string>>;
}

/**
 * Runs an installed command that serves a sandbox.
 *
 * @param command - its file
 * @param argv - what makes it serve one
 * @param folder - where it runs
 * @param environment - of the command, whose node is found by its PATH
 * @throws Error with what it printed, when it ends at once, or does not end well
 */
export async function startInstalledSandbox(
  command: string,
  argv: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<InstalledSandbox> {
  const child = spawn(command, argv, { cwd: folder, env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.startsWith("Stop it")) break;
  }
  const text = lines.join("\n");
  const url = /listens at (\S+)/.exec(text)?.[1];
  if (url === undefined) throw new Error(`${command} printed no address but: ${text}`);
  return {
    url,
    login: Object.fromEntries([...text.matchAll(/(RC_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      if (code !== 0) throw new Error(`${command} ended with ${code}`);
    },
  };
}

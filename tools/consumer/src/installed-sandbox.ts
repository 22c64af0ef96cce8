import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** A sandbox that runs by its installed command. */
export interface InstalledSandbox extends AsyncDisposable {
  readonly url: string;
  /** The login that it prints, as environment variables. */
  readonly login: Readonly<Record<string, string>>;
}

/**
 * Runs the sandbox's command as `npx` would, with a file to keep its state in.
 *
 * @param folder - where the package is installed
 * @param environment - of the command; its node is this process's
 * @throws Error with what it printed, when it ends at once, or does not end well
 */
export async function startInstalledSandbox(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<InstalledSandbox> {
  const command = join(folder, "node_modules/.bin/ringwright-sandbox");
  const path = [dirname(process.execPath), environment["PATH"]].join(delimiter);
  const child = spawn(command, ["--port", "0", "--store", "company.db", "--limits", "off"], {
    cwd: folder,
    env: { ...environment, PATH: path },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.startsWith("Stop it")) break;
  }
  const text = lines.join("\n");
  const url = /listens at (\S+)/.exec(text)?.[1];
  if (url === undefined) throw new Error(`ringwright-sandbox printed no address but: ${text}`);
  return {
    url,
    login: Object.fromEntries([...text.matchAll(/(RC_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      if (code !== 0) throw new Error(`ringwright-sandbox ended with ${code}`);
    },
  };
}

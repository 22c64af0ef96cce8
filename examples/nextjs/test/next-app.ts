import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../", import.meta.url));
const next = fileURLToPath(import.meta.resolve("next/dist/bin/next"));
const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/**
 * Builds the app, without a secret.
 *
 * @throws Error that says what the build said
 */
export function build(): void {
  const { status, output } = spawnSync(process.execPath, [next, "build"], { cwd, env: quiet, encoding: "utf8" });
  if (status !== 0) throw new Error(`next build: ${output.join("")}`);
}

/** An app that runs. */
export interface NextApp {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the app that was built, on any free port.
 *
 * @throws Error that says what it said, where it ends before it is ready
 */
export async function start(env: Readonly<Record<string, string>>): Promise<NextApp> {
  const child = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd,
    env: { ...quiet, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (text) => (said += text));
    child.stdout.on("data", (text) => {
      said += text;
      const [, address] = /Local:\s+(http:\S+).*Ready/s.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(`next start ended: ${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

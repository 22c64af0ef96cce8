import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";

/** Options of `ringwright mock`. */
export interface MockCommandOptions {
  readonly port: string;
  readonly dynamic: boolean;
}

// The version that the contract's examples are held against.
const prism = "@stoplight/prism-cli@5.16.0";

/**
 * Serves the contract's examples by Prism, which npm brings the first time: it is larger than the command with all else. It
 * remembers nothing; the sandbox does.
 *
 * @param world - whose environment; its signal ends the mock
 * @param options - the port; `dynamic` makes answers up instead of giving examples
 * @returns what Prism ended with
 * @throws UsageError for a port that is none; Error where npx cannot be started
 */
export async function runMock({ env, signal }: World, { port, dynamic }: MockCommandOptions): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port ${port}: is no port; write a number from 0 to 65535`);
  }
  const contract = createRequire(import.meta.url).resolve("@ringwright/spec/openapi.yaml");
  const words = ["--yes", prism, "mock", contract, "--host", "127.0.0.1", "--port", port, "--errors"];
  const child = spawn("npx", [...words, ...(dynamic ? ["--dynamic"] : [])], {
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const stop = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  try {
    const [code] = await once(child, "exit");
    return signal.aborted ? 0 : (code ?? 1);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** A Redis server of the tests' own. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly process: ChildProcess;
}

/** The server's command on this machine, Redis or Valkey; undefined where there is none. */
export function serverCommand(): string | undefined {
  return ["redis-server", "valkey-server"].find((command) => spawnSync(command, ["--version"]).status === 0);
}

/**
 * Starts a server on a free port, which keeps nothing.
 *
 * @param command - from `serverCommand`
 * @param settings - further ones of its command line
 */
export async function startRedis(command: string, settings: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const fixed = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(command, [...fixed, ...settings], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes("Ready to accept connections")) break;
  }
  if (child.exitCode !== null) throw new Error(`${command} ended at once:\n${lines.join("\n")}`);
  child.stdout.resume();
  return {
    port,
    process: child,
    async [Symbol.asyncDispose]() {
      const closed = once(child, "close");
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await closed;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

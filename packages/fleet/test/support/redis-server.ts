import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A Redis server of the tests' own. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /**
   * Kills it, lets it lose the end of what it has written, and starts it again on its port.
   *
   * @param lost - how many bytes of its log, or a text: from where that stands last
   */
  crash(lost: number | string): Promise<void>;
}

/** The server's command on this machine, Redis or Valkey; undefined where there is none. */
export function serverCommand(): string | undefined {
  return ["redis-server", "valkey-server"].find((command) => spawnSync(command, ["--version"]).status === 0);
}

/**
 * Starts a server on a free port, which keeps a log of what it is told and syncs it every second.
 *
 * @param command - from `serverCommand`
 */
export async function startRedis(command: string): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "ringwright-fleet-"));
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes"];
  let child = await started(command, settings);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async crash(lost) {
      await killed(child);
      await cut(join(folder, "appendonlydir"), lost);
      child = await started(command, settings);
    },
    async [Symbol.asyncDispose]() {
      await killed(child);
      await rm(folder, { recursive: true });
    },
  };
}

async function started(command: string, settings: readonly string[]): Promise<ChildProcess> {
  const child = spawn(command, [...settings], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes("Ready to accept connections")) break;
  }
  if (child.exitCode !== null) throw new Error(`${command} ended at once:\n${lines.join("\n")}`);
  child.stdout.resume();
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const closed = once(child, "close");
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await closed;
}

async function cut(folder: string, lost: number | string): Promise<void> {
  const [log] = (await readdir(folder)).filter((name) => name.endsWith(".incr.aof"));
  if (log === undefined) throw new Error("no log");
  const path = join(folder, log);
  const text = await readFile(path);
  const end = typeof lost === "number" ? text.length - lost : text.lastIndexOf(lost);
  if (end < 0) throw new Error(`its log has nothing of ${lost}`);
  await truncate(path, end);
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

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What starts a server. */
export type ServerCommand = "redis-server" | "valkey-server";

/** A server of the tests' own. It keeps a log of what it is told, and syncs it every second. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** The process that serves now. */
  readonly process: ChildProcess;
  /** How long its log is, in bytes. */
  logged(): Promise<number>;
  /** Lets it end in good order, and starts it again on its port. */
  restart(): Promise<void>;
  /**
   * Kills it, lets it lose the end of its log, and starts it again on its port.
   *
   * @param lost - from which byte on, as `logged` told; or a text: from where that stands last
   */
  crash(lost: number | string): Promise<void>;
}

/**
 * The first of these commands that there is on this machine; undefined where there is none.
 *
 * @param commands - either, when left out
 */
export function serverCommand(commands: readonly ServerCommand[] = ["redis-server", "valkey-server"]): ServerCommand | undefined {
  return commands.find((command) => spawnSync(command, ["--version"]).status === 0);
}

/**
 * Starts a server on a free port.
 *
 * @param command - from `serverCommand`
 * @param settings - further ones of its command line
 */
export async function startRedis(command: ServerCommand, settings: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "ringwright-redis-"));
  const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
  // Its log stays one file, so that its end can be cut off.
  const kept = ["--save", "", "--appendonly", "yes", "--auto-aof-rewrite-percentage", "0"];
  const start = (): Promise<ChildProcess> => started(command, [...place, ...kept, ...settings]);
  let child = await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    get process() {
      return child;
    },
    logged: async () => (await stat(await logOf(folder))).size,
    async restart() {
      await ended(child, "SIGTERM");
      child = await start();
    },
    async crash(lost) {
      await ended(child, "SIGKILL");
      await cut(await logOf(folder), lost);
      child = await start();
    },
    async [Symbol.asyncDispose]() {
      await ended(child, "SIGKILL");
      await rm(folder, { recursive: true });
    },
  };
}

async function started(command: ServerCommand, settings: readonly string[]): Promise<ChildProcess> {
  const child = spawn(command, [...settings], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (!line.includes("Ready to accept connections")) continue;
    child.stdout.resume();
    return child;
  }
  throw new Error(`${command} ended at once, with ${settings.join(" ")}:\n${lines.join("\n")}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, "close");
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await closed;
}

async function logOf(folder: string): Promise<string> {
  const logs = join(folder, "appendonlydir");
  const [log] = (await readdir(logs)).filter((name) => name.endsWith(".incr.aof"));
  if (log === undefined) throw new Error(`no log in ${logs}`);
  return join(logs, log);
}

async function cut(log: string, lost: number | string): Promise<void> {
  const end = typeof lost === "number" ? lost : (await readFile(log)).lastIndexOf(lost);
  if (end < 0) throw new Error(`its log has nothing of ${lost}`);
  await truncate(log, end);
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

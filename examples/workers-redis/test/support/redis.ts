import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A Redis of the test's own. */
export interface TestRedis extends AsyncDisposable {
  /** The socket that it listens at, which ioredis takes in the place of an address. */
  readonly url: string;
}

/** Starts `redis-server`, in a folder that goes with it. */
export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const url = join(folder, "socket");
  const settings = ["--port", "0", "--unixsocket", url, "--dir", folder, "--save", "", "--maxmemory-policy", "noeviction"];
  const child = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) if (/ready to accept connections/i.test(line)) break;
  child.stdout.resume();
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

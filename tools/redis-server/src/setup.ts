import { basename } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { type ServerCommand, serverCommand, startRedis } from "./redis-server.ts";
import type { SharedServer } from "./shared-server.ts";

/**
 * Vitest's global setup: starts the server that all test files of a project share, or says why they are left out. The project
 * `valkey` has Valkey; others have Redis, or Valkey where there is no Redis.
 *
 * @param project - is told where the server is
 * @returns what to do when the run is over
 * @throws Error with CI=true, where the server is missing
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const wanted: ServerCommand = project.name === "valkey" ? "valkey-server" : "redis-server";
  const isStrict = process.env["CI"] === "true";
  const command = serverCommand(project.name === "valkey" || isStrict ? [wanted] : undefined);
  if (command === undefined) {
    const left = `${basename(project.config.root)}: tests are left out, because there is no ${wanted} on the PATH (Debian: apt-get install ${wanted}; bookworm has Valkey in its backports)`;
    if (isStrict) throw new Error(`${left}; with CI=true that is a failure`);
    console.warn(left);
    project.provide("redis", undefined); // or `valkey` would have the other projects' server
    return undefined;
  }
  const server = await startRedis(command);
  project.provide("redis", { command, port: server.port, url: server.url } satisfies SharedServer);
  return async () => server[Symbol.asyncDispose]();
}

import process from "node:process";
import type { TestProject } from "vitest/node";
import { serverCommand, startRedis } from "./redis-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Undefined where the machine has no server. */
    redis: { readonly command: string; readonly url: string } | undefined;
  }
}

/** Starts the Redis server that all test files share, or says why they are left out. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const command = serverCommand();
  if (command === undefined) {
    const left =
      "@ringwright/fleet: its tests are left out, because there is no redis-server on the PATH (Debian: apt-get install redis-server)";
    if (process.env["CI"] === "true") throw new Error(`${left}; with CI=true that is a failure`);
    console.warn(left);
    return undefined;
  }
  const server = await startRedis(command);
  project.provide("redis", { command, url: server.url });
  return async () => server[Symbol.asyncDispose]();
}

import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Environment, runCommand } from "./command.ts";

/** A registry of our own on loopback. */
export interface Registry extends AsyncDisposable {
  /** With a slash at its end. */
  readonly url: string;
}

/**
 * Starts Verdaccio. Our packages are what is published to it and nothing else; all others come from the registry that npm is
 * configured with.
 *
 * @param verdaccio - its main file
 * @param folder - where it keeps what it holds
 * @param ours - the names of our packages
 * @param env - the environment that npm reads its registry from
 */
export async function startRegistry(
  verdaccio: string,
  folder: string,
  ours: readonly string[],
  env: Environment,
): Promise<Registry> {
  const { runServer } = (await import(pathToFileURL(verdaccio).href)) as { runServer(config: object): Promise<Server> };
  const upstream = (await runCommand("npm", ["config", "get", "registry"], folder, env)).trim();
  const own = { access: "$all", publish: "$all" };
  const file = join(folder, "verdaccio.yaml"); // it is not there: what is beside it has its place by it
  const server = await runServer({
    self_path: file,
    configPath: file,
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream } },
    packages: { ...Object.fromEntries(ours.map((name) => [name, own])), "**": { access: "$all", proxy: "upstream" } },
    auth: {},
    middlewares: {},
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", level: "fatal" },
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * Makes what was published look two days old: Yarn and Deno hold back what is younger than a day.
 *
 * @param storage - the registry's folder
 * @param names - of the packages
 */
export function makeOlder(storage: string, names: readonly string[]): void {
  const date = new Date(Date.now() - 2 * 86_400_000).toISOString();
  for (const name of names) {
    const file = join(storage, name, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { time: Record<string, string> };
    for (const version of Object.keys(manifest.time)) manifest.time[version] = date;
    writeFileSync(file, JSON.stringify(manifest));
  }
}

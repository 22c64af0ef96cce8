import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { fetchRuntime } from "@ringwright/runtimes/fetch-runtime";
import { findChromium } from "@ringwright/runtimes/find-chromium";
import { pathOrLeaveOut, type Runtime } from "@ringwright/runtimes/runtime";

/** The environment of a command. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Something that has to be on the machine. */
export interface Engine {
  /** Looks for it, and fetches it where it can be had and is wanted. */
  find(environment: Environment): Runtime;
  /** The variable by which it is found: its folder is put into PATH, any other has its path. */
  readonly variable?: "PATH" | "CHROMIUM_PATH";
}

/** What a project may name in `engines` of its package.json. Node is there, for these commands run in it. */
export const knownEngines: Readonly<Record<string, Engine>> = {
  node: { find: () => ({ path: process.execPath }) },
  bun: { find: (environment) => fetchRuntime("bun", environment), variable: "PATH" },
  chromium: { find: (environment) => findChromium(environment), variable: "CHROMIUM_PATH" },
  deno: { find: (environment) => fetchRuntime("deno", environment), variable: "PATH" },
  redis: { find: findRedis },
};

/**
 * The environment in which a project finds what its `engines` name. It is required where every runtime is; elsewhere the project is
 * left out, with a line that says so.
 *
 * @param project - its place, for messages
 * @param wanted - `engines` of its package.json
 * @param environment - of any project
 * @param engines - those that are known
 * @returns undefined where it is left out
 * @throws Error for an engine that is not known, and for one that must be there and is not
 */
export function environmentFor(
  project: string,
  wanted: Readonly<Record<string, string>>,
  environment: Environment,
  engines: Readonly<Record<string, Engine>> = knownEngines,
): Environment | undefined {
  let env = environment;
  for (const name of Object.keys(wanted)) {
    const engine = engines[name];
    if (engine === undefined) {
      throw new Error(`${project}: engines.${name} of its package.json is none of ${Object.keys(engines).join(", ")}`);
    }
    const path = pathOrLeaveOut(project, engine.find(environment), environment);
    if (path === undefined) return undefined;
    if (engine.variable === "PATH") env = { ...env, PATH: [dirname(path), env["PATH"]].join(delimiter) };
    else if (engine.variable !== undefined) env = { ...env, [engine.variable]: path };
  }
  return env;
}

function findRedis(): Runtime {
  const command = "redis-server";
  if (spawnSync(command, ["--version"]).status === 0) return { path: command };
  return { missing: `There is no ${command}; install it (apt-get install redis-server).` };
}

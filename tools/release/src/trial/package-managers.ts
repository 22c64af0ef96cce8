import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { RuntimeName } from "@ringwright/runtimes/fetch-runtime";
import type { Environment } from "./command.ts";

/** How a package manager's users install packages, and run a program. */
export interface PackageManager {
  readonly name: string;
  /** What is fetched for it, where it does not come with Node or this workspace. */
  readonly runtime?: RuntimeName;
  /** The commands that it brings, where they are not there already, each with the words that it stands for. */
  commands(program: string): Readonly<Record<string, readonly string[]>>;
  /** Files of its users' home, with their text, which name the registry. */
  settings(registry: string): Readonly<Record<string, string>>;
  /** Files of an empty project, with their text; a package.json is there already. */
  readonly files?: Readonly<Record<string, string>>;
  /** The command that installs packages. */
  install(specs: readonly string[], program: string): readonly string[];
  /** The command that runs the example, with `.ts` and with `.js` to choose from. */
  run(example: { readonly ts: string; readonly js: string }, program: string): readonly string[];
}

const npmrc = (registry: string): Readonly<Record<string, string>> => ({ ".npmrc": `registry=${registry}\n` });

/** All that are tried. Yarn is its current line ("berry") with its default, Plug'n'Play: nothing can be used undeclared there. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: "npm",
    commands: () => ({}),
    settings: npmrc,
    install: (specs) => ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...specs],
    run: ({ js }) => ["node", js],
  },
  {
    name: "pnpm",
    commands: () => ({}),
    settings: npmrc,
    // It wants to be told of scripts that an installation would run; BullMQ's packer does without its own.
    files: { "pnpm-workspace.yaml": "allowBuilds:\n  msgpackr-extract: false\n" },
    install: (specs) => ["pnpm", "add", ...specs],
    run: ({ js }) => ["node", js],
  },
  {
    name: "yarn",
    runtime: "yarn",
    commands: (yarn) => ({ yarn: [process.execPath, yarn] }),
    settings: (registry) => ({
      ".yarnrc.yml": `npmRegistryServer: "${registry}"\nunsafeHttpWhitelist: ["127.0.0.1"]\nenableTelemetry: false\n`,
    }),
    files: { "yarn.lock": "" },
    install: (specs, yarn) => ["node", yarn, "add", ...specs],
    run: ({ js }, yarn) => ["node", yarn, "node", js],
  },
  {
    name: "bun",
    runtime: "bun",
    commands: (bun) => ({ bun: [bun], bunx: [bun, "x"] }),
    settings: npmrc,
    install: (specs, bun) => [bun, "add", ...specs],
    run: ({ ts }, bun) => [bun, "run", ts],
  },
  {
    name: "deno",
    runtime: "deno",
    commands: (deno) => ({ deno: [deno] }),
    settings: npmrc,
    install: (specs, deno) => [deno, "add", ...specs.map((spec) => `npm:${spec}`)],
    run: ({ ts }, deno) => [deno, "run", "--allow-env", "--allow-net=127.0.0.1", ts],
  },
];

/**
 * The environment of somebody who has none of our settings and none of this machine's caches, but its Node.
 *
 * @param home - their home folder
 */
export function freshEnvironment(home: string): Environment {
  const settings = /^(npm|pnpm|yarn|bun|deno)_|^(xdg_|node_options$|init_cwd$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => !isOfWorkspace(entry));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: join(home, "local"),
    APPDATA: join(home, "roaming"),
    CI: "1",
    PATH: path.join(delimiter),
  };
}

// What pnpm puts in front for a script: the workspace's own commands, a newer Node among them.
function isOfWorkspace(entry: string): boolean {
  return (
    /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry) &&
    ["node", "node.exe", "node.cmd"].some((name) => existsSync(join(entry, name)))
  );
}

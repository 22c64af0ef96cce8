import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Runtime, wantsAll } from "./runtime.ts";

const workspaceFile = new URL("../../../pnpm-workspace.yaml", import.meta.url);
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

/** What can be fetched: a name in the catalog `runtimes`, which says the version. */
export type RuntimeName = "bun" | "deno" | "verdaccio" | "yarn" | `node-${number}`;

// The packages that npm's "deno", "bun" and "node" pick for a machine. They hold the executable, and have no install script.
// Yarn and Verdaccio are programs for Node, the same everywhere.
const binaries = {
  deno: (platform: string, arch: string) => ({
    package: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
    file: executable("deno", platform),
  }),
  bun: (platform: string, arch: string) => ({
    package: `@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}`,
    file: executable("bin/bun", platform),
  }),
  node: (platform: string, arch: string) => ({
    package: `node-${platform === "darwin" && arch === "arm64" ? "bin-" : ""}${platform === "win32" ? "win" : platform}-${arch}`,
    file: executable("bin/node", platform),
  }),
  verdaccio: () => ({ package: "verdaccio", file: "build/index.js" }),
  yarn: () => ({ package: "@yarnpkg/cli-dist", file: "bin/yarn.js" }),
};

// Verdaccio's audit, which nobody asks here, wants a version by a tag that not every registry has.
const overrides = { "verdaccio-audit": { "node-fetch": "2.7.0" } };

/**
 * Finds a runtime in this package's cache, and fetches it from the registry where every runtime is wanted.
 *
 * @param name - its name in the catalog
 * @param env - the environment
 */
export function fetchRuntime(name: RuntimeName, env: NodeJS.ProcessEnv = process.env): Runtime {
  const { platform, arch } = process;
  const binary = binaries[isNode(name) ? "node" : name](platform, arch);
  const version = catalogVersion(name);
  const folder = join(cache, `${name}-${version}-${platform}-${arch}`);
  const path = join(folder, "node_modules", binary.package, binary.file);
  if (existsSync(path)) return { path };
  if (!wantsAll(env)) return { missing: "It is not installed along; RINGWRIGHT_RUNTIMES=1 fetches it (up to 50 MB)." };
  try {
    install(`${binary.package}@${version}`, folder);
  } catch (error) {
    return { missing: `${binary.package}@${version} could not be fetched: ${failure(error)}` };
  }
  return existsSync(path) ? { path } : { missing: `${binary.package}@${version} holds no ${binary.file}.` };
}

function executable(file: string, platform: string): string {
  return platform === "win32" ? `${file}.exe` : file;
}

function isNode(name: RuntimeName): name is `node-${number}` {
  return name.startsWith("node-");
}

function catalogVersion(name: string): string {
  const { catalogs } = parse(readFileSync(workspaceFile, "utf8")) as { catalogs: { runtimes: Record<string, string> } };
  const version = catalogs.runtimes[name];
  if (version === undefined) throw new Error(`pnpm-workspace.yaml: catalogs.runtimes names no version of ${name}`);
  return version;
}

// Renamed when it is whole, so that what was cut short is not taken for it.
function install(spec: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  writeFileSync(join(fresh, "package.json"), JSON.stringify({ private: true, overrides }));
  // Handed down by the npx that started pnpm, from this repository's .npmrc; npm refuses it in a folder.
  const { npm_config_allow_scripts: _, ...env } = process.env;
  try {
    const options = ["--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    execFileSync("npm", ["install", "--prefix", fresh, ...options, spec], {
      cwd: fresh,
      env,
      shell: process.platform === "win32",
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 180_000,
    });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function failure(error: unknown): string {
  const { stderr } = error as { stderr?: Buffer };
  return stderr?.toString().trim() || String(error);
}

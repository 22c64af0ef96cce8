import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchRuntime } from "@ringwright/runtimes/fetch-runtime";
import { pathOrLeaveOut } from "@ringwright/runtimes/runtime";
import { createSandbox } from "@ringwright/sandbox";
import { publishedPackages } from "../packages.ts";
import { UsageError } from "../usage-error.ts";
import { type Environment, runCommand } from "./command.ts";
import { type Example, readmeExample } from "./example.ts";
import { freshEnvironment, type PackageManager, packageManagers } from "./package-managers.ts";
import { checkBuilt, publishCanary } from "./publish-canary.ts";
import { makeOlder, startRegistry } from "./registry.ts";
import { tryStart } from "./try-start.ts";

/** Which package managers do what; all of them when left out. */
export interface Chosen {
  /** Those that install the packages and run the README's example. */
  readonly only: readonly string[] | undefined;
  /** Those among them that follow docs/start.md. */
  readonly start: readonly string[] | undefined;
  /** Whether what would have to be fetched is left out, unless the environment wants all. */
  readonly ifThere: boolean;
}

/**
 * Publishes all packages to a registry on loopback at a canary version, installs them in an empty project by each package
 * manager, and runs the README's example there, on a sandbox. Then docs/start.md is followed by each.
 *
 * @param root - the repository's root, with all packages built
 * @param asked - see `Chosen`
 * @param out - told of each step
 * @throws UsageError for a name that is none, and where something is not built
 * @throws PageError where docs/start.md does not go as it says
 * @throws Error with what a command printed, when it fails
 */
export async function tryRelease(root: string, asked: Chosen, out: (text: string) => void): Promise<void> {
  const managers = chosen("--only", asked.only);
  const starters = chosen("--start", asked.start);
  checkBuilt(root);
  const wants = asked.ifThere ? process.env : { ...process.env, RINGWRIGHT_RUNTIMES: "1" };
  const verdaccio = pathOrLeaveOut("the trial of a release", fetchRuntime("verdaccio", wants), wants);
  if (verdaccio === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), "ringwright-release-"));
  try {
    const names = publishedPackages(root).map(({ manifest }) => manifest.name);
    await using registry = await startRegistry(verdaccio, folder, names, process.env);
    const copy = join(folder, "workspace");
    mkdirSync(copy);
    const versions = await publishCanary(root, copy, registry.url, process.env);
    const node = (await runCommand("node", ["--version"], folder, freshEnvironment(folder))).trim();
    out(
      `published: ${Object.entries(versions)
        .map((entry) => entry.join("@"))
        .join(", ")}\n`,
    );
    out(`what needs Node runs on ${node}\n`);
    makeOlder(join(folder, "storage"), names);
    for (const manager of managers) {
      const follows = starters.includes(manager);
      await tryManager({ root, manager, follows, folder, registry: registry.url, names, wants, out });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function chosen(option: string, only: readonly string[] | undefined): readonly PackageManager[] {
  const names = packageManagers.map(({ name }) => name);
  const wrong = only?.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new UsageError(`${option}: "${wrong}" is not tried; it is one or more of ${names.join(",")}`);
  return packageManagers.filter(({ name }) => only?.includes(name) ?? true);
}

interface Trial {
  readonly root: string;
  readonly manager: PackageManager;
  readonly follows: boolean;
  readonly folder: string;
  readonly registry: string;
  readonly names: readonly string[];
  /** An environment that says whether what is not there is fetched. */
  readonly wants: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
}

async function tryManager({ root, manager, follows, folder, registry, names, wants, out }: Trial): Promise<void> {
  const { name, runtime } = manager;
  const program = runtime === undefined ? name : pathOrLeaveOut(`installing by ${name}`, fetchRuntime(runtime, wants), wants);
  if (program === undefined) return;
  const startMs = performance.now();
  const [project, home] = [join(folder, name), join(folder, `${name}-home`)];
  const env = freshEnvironment(home);
  writeFiles(home, manager.settings(registry));
  writeFiles(project, {
    "package.json": `{ "private": true, "type": "module" }\n`,
    ...manager.files,
    ...filesOf(readmeExample()),
  });
  await runLine(
    manager.install(
      names.map((one) => `${one}@canary`),
      program,
    ),
    project,
    env,
  );
  const installedMs = performance.now();
  checkFiles(project, names);
  const said = await runExample(manager.run({ ts: "example.ts", js: "example.js" }, program), project, env);
  const ranMs = performance.now();
  out(
    `${name}: installed in ${seconds(installedMs - startMs)}; the README's example ran in ${seconds(ranMs - installedMs)}: ${said}\n`,
  );
  if (!follows) return;
  await tryStart(root, manager, program, folder, env);
  out(`${name}: docs/start.md followed word by word in ${seconds(performance.now() - ranMs)}\n`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

// What npm shows of each package, and what its users may do with it. Yarn keeps packages elsewhere.
function checkFiles(project: string, names: readonly string[]): void {
  const modules = join(project, "node_modules");
  if (!existsSync(modules)) return;
  const missing = names.flatMap((name) =>
    ["LICENSE", "README.md"].filter((file) => !existsSync(join(modules, name, file))).map((file) => `${name}/${file}`),
  );
  if (missing.length > 0) throw new Error(`not published: ${missing.join(", ")}`);
}

function filesOf({ ts, js }: Example): Readonly<Record<string, string>> {
  return { "example.ts": ts, "example.js": js };
}

async function runExample(line: readonly string[], project: string, env: Environment): Promise<string> {
  await using sandbox = await createSandbox({ limits: "real", time: "real" });
  const { url } = await sandbox.listen();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const login = { RINGWRIGHT_SERVER: url, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
  const stdout = await runLine(line, project, { ...env, ...login });
  const wrong = sandbox.requests.find(({ status = 0 }) => status >= 400);
  if (stdout.trim() === "" || wrong !== undefined || sandbox.requests.length < 3) {
    throw new Error(
      `${line.join(" ")}: printed "${stdout}" after ${sandbox.requests.length} calls, ${wrong?.status ?? "none"} refused`,
    );
  }
  return `${sandbox.requests.length} calls`;
}

function runLine([command = "", ...args]: readonly string[], cwd: string, env: Environment): Promise<string> {
  return runCommand(command, args, cwd, env);
}

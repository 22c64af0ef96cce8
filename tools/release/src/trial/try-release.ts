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
import { publishCanary } from "./publish-canary.ts";
import { startRegistry } from "./registry.ts";

/**
 * Publishes all packages to a registry on loopback at a canary version, installs them in an empty project by each package
 * manager, and runs the README's example there, on a sandbox.
 *
 * @param root - the repository's root, with all packages built
 * @param only - names of package managers; all when left out
 * @param out - told of each step
 * @throws UsageError for a name that is none
 * @throws Error with what a command printed, when it fails
 */
export async function tryRelease(root: string, only: readonly string[] | undefined, out: (text: string) => void): Promise<void> {
  const managers = chosen(only);
  const verdaccio = pathOrLeaveOut("the trial of a release", fetchRuntime("verdaccio"));
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
    for (const manager of managers) await tryManager(manager, folder, registry.url, names, out);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function chosen(only: readonly string[] | undefined): readonly PackageManager[] {
  const names = packageManagers.map(({ name }) => name);
  const wrong = only?.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new UsageError(`--only: "${wrong}" is not tried; it is one or more of ${names.join(",")}`);
  return packageManagers.filter(({ name }) => only?.includes(name) ?? true);
}

async function tryManager(
  manager: PackageManager,
  folder: string,
  registry: string,
  names: readonly string[],
  out: (text: string) => void,
): Promise<void> {
  const { name, runtime } = manager;
  const program = runtime === undefined ? name : pathOrLeaveOut(`installing by ${name}`, fetchRuntime(runtime));
  if (program === undefined) return;
  const startMs = performance.now();
  const project = join(folder, name);
  const env = freshEnvironment(join(folder, `${name}-home`));
  mkdirSync(project);
  mkdirSync(env["HOME"] ?? "");
  const example = readmeExample();
  const files = {
    "package.json": `{ "private": true, "type": "module" }\n`,
    ...manager.files(registry, names),
    ...filesOf(example),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
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
  const seconds = [installedMs - startMs, performance.now() - installedMs].map((ms) => (ms / 1000).toFixed(1));
  out(`${name}: installed in ${seconds[0]} s; the README's example ran in ${seconds[1]} s: ${said}\n`);
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

import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@ringwright/mock";
import { fetchRuntime } from "@ringwright/runtimes/fetch-runtime";
import { pathOrLeaveOut } from "@ringwright/runtimes/runtime";
import { checkCommand } from "./check-command.ts";
import { checkCompany } from "./check-company.ts";
import { checkConsole } from "./check-console.ts";
import { checkExamples } from "./check-examples.ts";
import { importAll } from "./import-all.ts";
import { startInstalledSandbox } from "./installed-sandbox.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders = [
  "spec",
  ...["core", "accounts", "devices", "numbers", "contract-check", "provisioning", "redis", "fleet", "sandbox", "cli"].map(
    (name) => `packages/${name}`,
  ),
];
const compilers = {
  "typescript-5.4": "npm:typescript@5.4.5",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6": "npm:typescript@6.0.3",
  "typescript-7": "npm:typescript@7.0.2",
};

// These have types for newer compilers alone; the examples compile what is for them.
const testTools = ["msw", "vitest"];

// Two projects on the same packages: one with a browser's types at hand, one with Node's alone that looks into every declaration.
const options = { target: "es2022", module: "nodenext", strict: true, types: ["node"], rootDir: "src", outDir: "out" };
const projects = {
  "tsconfig.json": { compilerOptions: { ...options, lib: ["es2022", "dom"] }, exclude: ["src/entries.ts"] },
  "tsconfig.node.json": { compilerOptions: { ...options, lib: ["es2023"], skipLibCheck: false, noEmit: true } },
};

// A consumer's npm knows nothing of the settings that the workspace's package manager hands down.
const ownEnvironment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));

const folder = mkdtempSync(join(tmpdir(), "ringwright-consumer-"));
try {
  const [packs = "", installs = ""] = recipeOf("README.md").slice(-2);
  const tarballs = packAll(packs);
  await checkApp(install("app", tarballs, "^20.19.0"));
  // The sandbox asks for a newer Node than the packages that work on it.
  await checkSandbox(install("tests-of-a-user", tarballs, "^22.13.0"));
  await checkOwnSandbox(installCommand(tarballs));
  await checkExamples(join(root, "examples"), join(folder, "examples"), tarballs, ownEnvironment, (line) =>
    console.log(`as people copy it: ${line}`),
  );
  console.log(`as the README installs it: ringwright ${installAsSaid(installs)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function checkApp(home: string): Promise<void> {
  await using mock = await startMock();
  for (const node of new Set([process.execPath, machineNode()])) {
    const version = run(node, ["--version"], home).trim();
    console.log(`node ${version}: ${await runProgram("app", node, home, { RINGWRIGHT_SERVER: mock.url })}`);
    console.log(`node ${version}: ${loadUndici(node, version, home)}`);
  }
  const PATH = [dirname(process.execPath), ownEnvironment["PATH"]].join(delimiter);
  const command = join(home, "node_modules/.bin/ringwright-sandbox");
  const options = ["--port", "0", "--store", "company.db", "--limits", "off"];
  await using sandbox = await startInstalledSandbox(command, options, home, { ...ownEnvironment, PATH });
  const environment = { RINGWRIGHT_SERVER: sandbox.url, ...sandbox.login };
  console.log(`on the sandbox's command: ${await runProgram("app", machineNode(), home, environment)}`);
  console.log(`by the command: ${checkCommand(home, process.execPath, { ...ownEnvironment, ...environment })}`);
  console.log(`its console and reference: ${await checkConsole(sandbox.url)} files`);
}

// undici runs on later Nodes only than core does: an older one has one sentence that says so.
function loadUndici(node: string, version: string, home: string): string {
  const load = `import("@ringwright/core/undici").then(() => "undici loads", String).then(console.log)`;
  const said = run(node, ["--input-type=module", "--eval", load], home).trim();
  const sentence = `RingwrightError: @ringwright/core/undici needs Node 22.19 or later, for undici 8 does not run on ${version.slice(1)}`;
  if (said !== "undici loads" && !said.startsWith(sentence)) throw new Error(`node ${version}: ${said}`);
  return said;
}

async function checkSandbox(home: string): Promise<void> {
  console.log(`in a test: ${await runProgram("tests-of-a-user", process.execPath, home)}`);
}

// The command and the packages it asks for, in an otherwise empty folder, on the oldest Node that it runs on and the newest.
async function checkOwnSandbox(home: string): Promise<void> {
  const oldest = pathOrLeaveOut("the installed command on Node 22", fetchRuntime("node-22"));
  for (const node of [oldest, process.execPath]) {
    if (node === undefined) continue;
    const version = run(node, ["--version"], home).trim();
    console.log(`node ${version}: ${await checkCompany(home, node, ownEnvironment)}`);
  }
}

function installCommand(tarballs: Readonly<Record<string, string>>): string {
  const home = join(folder, "command");
  mkdirSync(home);
  const own = [...withDependencies("packages/cli")].flatMap((name) => tarballs[name] ?? []);
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...own], home);
  return home;
}

// A package and those of ours that it needs, by name.
function withDependencies(from: string): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, from, "package.json"), "utf8")) as { dependencies?: object };
  const needed = folders.filter((one) => Object.hasOwn(dependencies, nameOf(one)));
  return new Set([nameOf(from), ...needed.flatMap((one) => [...withDependencies(one)])]);
}

function nameOf(from: string): string {
  return manifestOf(from).name;
}

function tarballOf(from: string): string {
  const { name, version } = manifestOf(from);
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

function manifestOf(from: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(root, from, "package.json"), "utf8")) as { name: string; version: string };
}

// The lines of the README that make the packages and install the command, which is built already.
function recipeOf(document: string): string[] {
  const [, , lines] =
    /^### Before the first release\n([^`]*?)```sh\n(.*?)^```$/ms.exec(readFileSync(join(root, document), "utf8")) ?? [];
  if (lines === undefined) throw new Error(`${document}: has no commands below "Before the first release"`);
  return lines.trimEnd().split("\n");
}

// Packs as the README says, but into a folder that goes with this run; gives each package's file by its name.
function packAll(line: string): Record<string, string> {
  const packed = join(folder, "tarballs");
  run("sh", ["-c", line.replace(/ tarballs\b/, ` ${packed}`)], root);
  const files = Object.fromEntries(folders.map((from) => [nameOf(from), tarballOf(from)]));
  const made = readdirSync(packed);
  if (made.sort().join() !== Object.values(files).sort().join()) throw new Error(`${line}\nmakes ${made.join(", ")}`);
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `file:${join(packed, file)}`]));
}

// Installs the command as the README says, but below a folder that goes with this run; gives what it says of itself.
function installAsSaid(line: string): string {
  const prefix = join(folder, "global");
  run("sh", ["-c", line], folder, { ...ownEnvironment, npm_config_prefix: prefix });
  return run(process.execPath, [join(prefix, "lib/node_modules/ringwright/dist/main.js"), "--version"], folder).trim();
}

/** Installs the packages in a folder of a program's own, and compiles it; gives the folder. */
function install(program: string, tarballs: Record<string, string>, nodeTypes: string): string {
  const home = join(folder, program);
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...tarballs, ...optionalPeers() },
    devDependencies: { ...compilers, "@types/node": nodeTypes },
  };
  mkdirSync(join(home, "src"), { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  for (const [file, project] of Object.entries(projects)) {
    writeFileSync(join(home, file), JSON.stringify({ ...project, include: ["src"] }));
  }
  copyFileSync(fileURLToPath(new URL(`${program}.ts`, import.meta.url)), join(home, `src/${program}.ts`));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], home);
  writeFileSync(join(home, "src/entries.ts"), importAll(home, Object.keys(tarballs), testTools));
  for (const compiler of Object.keys(compilers)) {
    for (const project of Object.keys(projects)) {
      run(process.execPath, [join("node_modules", compiler, "bin", "tsc"), "--project", project], home);
    }
    console.log(`types of ${program} and of every entry: ${compiler} finds no error`);
  }
  return home;
}

// What some entries' types come from: a user of such an entry has it, and npm does not install it along.
function optionalPeers(): Record<string, string> {
  const manifests = folders.map((from) => readFileSync(join(root, from, "package.json"), "utf8"));
  const peers: Record<string, string> = Object.assign(
    {},
    ...manifests.map((text) => (JSON.parse(text) as { peerDependencies?: object }).peerDependencies),
  );
  return Object.fromEntries(Object.entries(peers).filter(([name]) => !testTools.includes(name)));
}

// The mock runs in this process, so a program must not block it.
async function runProgram(
  name: string,
  node: string,
  home: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(node, [`out/${name}.js`], { cwd: home, env: { ...ownEnvironment, ...environment } }, (error, stdout, stderr) =>
      error === null ? resolve(stdout.trim()) : reject(new Error(`${node} out/${name}.js: ${stderr}`)),
    );
  });
}

// The machine's own Node, which may be older than the workspace's: what users have.
function machineNode(): string {
  const own = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => !entry.includes("node_modules"));
  const lookup = process.platform === "win32" ? "where" : "which";
  return (
    execFileSync(lookup, ["node"], { encoding: "utf8", env: { ...ownEnvironment, PATH: own.join(delimiter) } })
      .trim()
      .split("\n")[0] ?? process.execPath
  );
}

function run(command: string, args: string[], cwd: string, env = ownEnvironment): string {
  try {
    return execFileSync(command, args, {
      cwd,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 180_000,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@ringwright/mock";
import { checkConsole } from "./check-console.ts";
import { startInstalledSandbox } from "./installed-sandbox.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders = ["spec", ...["core", "accounts", "devices", "numbers", "redis", "sandbox"].map((name) => `packages/${name}`)];
const compilers = { "typescript-5": "npm:typescript@5.9.3", "typescript-7": "npm:typescript@7.0.2" };

// A consumer's npm knows nothing of the settings that the workspace's package manager hands down.
const ownEnvironment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));

const folder = mkdtempSync(join(tmpdir(), "ringwright-consumer-"));
try {
  const tarballs = Object.fromEntries(folders.map((from) => [`@ringwright/${basename(from)}`, `file:${pack(from, folder)}`]));
  await checkApp(install("app", tarballs, "^20.19.0"));
  // The sandbox asks for a newer Node than the packages that work on it.
  await checkSandbox(install("tests-of-a-user", tarballs, "^24.0.0"));
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
  await using sandbox = await startInstalledSandbox(home, ownEnvironment);
  const environment = { RINGWRIGHT_SERVER: sandbox.url, ...sandbox.login };
  console.log(`on the sandbox's command: ${await runProgram("app", machineNode(), home, environment)}`);
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

function pack(from: string, folder: string): string {
  const output = run("pnpm", ["pack", "--json", "--pack-destination", folder], join(root, from));
  return (JSON.parse(output) as { filename: string }).filename;
}

/** Installs the packages in a folder of a program's own, and compiles it; gives the folder. */
function install(program: string, tarballs: Record<string, string>, nodeTypes: string): string {
  const home = join(folder, program);
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...tarballs, undici: "^8.0.0" },
    devDependencies: { ...compilers, "@types/node": nodeTypes },
  };
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    strict: true,
    rootDir: "src",
    outDir: "out",
    types: ["node"],
  };
  mkdirSync(join(home, "src"), { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  copyFileSync(fileURLToPath(new URL(`${program}.ts`, import.meta.url)), join(home, `src/${program}.ts`));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], home);
  for (const compiler of Object.keys(compilers)) {
    run(process.execPath, [join("node_modules", compiler, "bin", "tsc"), "--project", "tsconfig.json"], home);
    console.log(`types of ${program}: ${compiler} finds no error`);
  }
  return home;
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

function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, {
      cwd,
      env: ownEnvironment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 180_000,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

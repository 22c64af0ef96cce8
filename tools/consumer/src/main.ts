import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@ringwright/mock";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const packages = ["core", "accounts", "devices", "numbers"];
const compilers = { "typescript-5": "npm:typescript@5.9.3", "typescript-7": "npm:typescript@7.0.2" };

// A consumer's npm knows nothing of the settings that the workspace's package manager hands down.
const ownEnvironment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));

const folder = mkdtempSync(join(tmpdir(), "ringwright-consumer-"));
try {
  await checkAsConsumer(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function checkAsConsumer(folder: string): Promise<void> {
  const tarballs = Object.fromEntries(packages.map((name) => [`@ringwright/${name}`, `file:${pack(name, folder)}`]));
  writeApp(folder, tarballs);
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  for (const compiler of Object.keys(compilers)) {
    run(process.execPath, [join("node_modules", compiler, "bin", "tsc"), "--project", "tsconfig.json"], folder);
    console.log(`types: ${compiler} finds no error`);
  }
  await using mock = await startMock();
  for (const node of new Set([process.execPath, machineNode()])) {
    const version = run(node, ["--version"], folder).trim();
    const output = await runApp(node, folder, mock.url);
    console.log(`node ${version}: ${output.trim()}`);
  }
}

function pack(name: string, folder: string): string {
  const output = run("pnpm", ["pack", "--json", "--pack-destination", folder], join(root, "packages", name));
  return (JSON.parse(output) as { filename: string }).filename;
}

function writeApp(folder: string, tarballs: Record<string, string>): void {
  const manifest = {
    private: true,
    type: "module",
    dependencies: tarballs,
    devDependencies: { ...compilers, "@types/node": "^20.19.0" },
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
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  copyFileSync(fileURLToPath(new URL("app.ts", import.meta.url)), join(folder, "src/app.ts"));
}

// The mock runs in this process, so the app must not block it.
async function runApp(node: string, folder: string, server: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      node,
      ["out/app.js"],
      { cwd: folder, env: { ...ownEnvironment, RINGWRIGHT_SERVER: server } },
      (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(`${node} out/app.js: ${stderr}`))),
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

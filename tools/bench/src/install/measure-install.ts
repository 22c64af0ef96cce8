import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchFolder, root } from "../paths.ts";
import { ours, peers } from "../peers.ts";
import { ourPackages } from "../prepare.ts";
import type { Progress } from "../report/progress.ts";
import type { Row, Table } from "../report/table.ts";
import { run } from "../run.ts";

interface Installation {
  readonly name: string;
  /** What package.json asks for. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Measures what a production install brings to the disk: real ones by npm, ours from packed tarballs.
 *
 * @param progress - told of each install
 * @throws Error with what npm printed, such as when the registry is out of reach
 */
export async function measureInstall(progress: Progress): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "ringwright-bench-"));
  try {
    progress.say("install: packing ours");
    const tarballs = await packOurs(folder);
    const rows: Row[] = [];
    for (const { name, dependencies } of installations(tarballs)) {
      progress.say(`install: ${name}`);
      rows.push({ name, figures: await install(join(folder, name), dependencies) });
    }
    return {
      name: "install",
      title: "a production install by npm",
      columns: [
        { key: "packages", title: "packages" },
        { key: "kilobytes", title: "kB" },
        { key: "files", title: "files" },
      ],
      rows,
      bars: [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function installations(tarballs: Readonly<Record<string, string>>): Installation[] {
  return [
    ...peers
      .filter(({ packages }) => packages.length > 0)
      .map(({ name, packages }) => ({
        name,
        dependencies: Object.fromEntries(packages.map((own) => [own, tarballs[own] ?? versionOf(own)])),
      })),
    { name: `${ours}, all domains`, dependencies: tarballs },
  ];
}

async function packOurs(folder: string): Promise<Record<string, string>> {
  const tarballs: Record<string, string> = {};
  for (const name of ourPackages) {
    const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", folder], join(root, "packages", name));
    tarballs[`@ringwright/${name}`] = `file:${(JSON.parse(stdout) as { filename: string }).filename}`;
  }
  return tarballs;
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(benchFolder, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version;
}

async function install(folder: string, dependencies: Installation["dependencies"]): Promise<Record<string, number>> {
  mkdirSync(folder);
  // Ours are not on the registry, so what they ask for of each other comes from the tarballs too.
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies, overrides: localOnly(dependencies) }),
  );
  // When npx started pnpm, it handed this repository's .npmrc on, and npm takes that setting from a file only.
  const { npm_config_allow_scripts: _, ...env } = process.env;
  await run("npm", ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder, env);
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as { packages: Record<string, unknown> };
  const files = readdirSync(join(folder, "node_modules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json")
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return {
    packages: Object.keys(lock.packages).length - 1, // the first is the folder itself
    kilobytes: files.reduce((sum, size) => sum + size, 0) / 1000,
    files: files.length,
  };
}

function localOnly(dependencies: Installation["dependencies"]): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([, version]) => version.startsWith("file:")));
}

import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publishedPackages, readManifest } from "../packages.ts";
import { UsageError } from "../usage-error.ts";
import { type Environment, runCommand } from "./command.ts";

/**
 * Publishes all packages as a canary, with the commands that the release workflow runs, from a copy of the workspace: this one
 * keeps its versions and its changesets.
 *
 * @param root - the repository's root, with all packages built
 * @param copy - an empty folder
 * @param registry - where to
 * @param env - the environment
 * @returns the version of each package by its name
 */
export async function publishCanary(
  root: string,
  copy: string,
  registry: string,
  env: Environment,
): Promise<Readonly<Record<string, string>>> {
  copyWorkspace(root, copy);
  // Anybody may publish there, but pnpm does not try without a token.
  writeFileSync(join(copy, ".npmrc"), `registry=${registry}\n${registry.replace("http:", "")}:_authToken=nobody\n`);
  const settings = { ...env, npm_config_registry: registry };
  const changeset = createRequire(join(root, "package.json")).resolve("@changesets/cli/bin.js");
  await runCommand(process.execPath, [changeset, "version", "--snapshot", "canary"], copy, settings);
  await runCommand(process.execPath, [changeset, "publish", "--tag", "canary", "--no-git-tag"], copy, settings);
  return Object.fromEntries(publishedPackages(copy).map(({ manifest }) => [manifest.name, manifest.version]));
}

/**
 * Sees that there is what is published.
 *
 * @param root - the repository's root
 * @throws UsageError naming the first file or folder that is not there
 */
export function checkBuilt(root: string): void {
  const paths = publishedPackages(root).flatMap(({ folder }) => filesOf(root, folder).map((file) => `${folder}/${file}`));
  const missing = paths.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new UsageError(`${missing} is not there; run pnpm build before`);
}

function filesOf(root: string, folder: string): readonly string[] {
  const { files = [] } = readManifest(join(root, folder, "package.json"));
  return files;
}

// The manifests of all, for changesets looks at the whole workspace; the files of those that are published.
function copyWorkspace(root: string, copy: string): void {
  const published = new Set(publishedPackages(root).map(({ folder }) => folder));
  for (const name of ["LICENSE", "pnpm-workspace.yaml", ".changeset"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const path of globSync(["package.json", "spec/package.json", "{packages,tools}/*/package.json"], { cwd: root })) {
    const folder = dirname(path).replaceAll("\\", "/");
    mkdirSync(join(copy, folder), { recursive: true });
    // Nothing is installed in the copy, and pnpm reads the versions of development from what is.
    const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, unknown>;
    writeFileSync(join(copy, path), JSON.stringify(manifest, null, 2));
    if (!published.has(folder)) continue;
    for (const file of [...filesOf(root, folder), "README.md"])
      cpSync(join(root, folder, file), join(copy, folder, file), { recursive: true });
  }
}

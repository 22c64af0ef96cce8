import { globSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** How the files on disk differ from what the contract gives. */
export interface Differences {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Generated once, and no longer. */
  readonly stale: readonly string[];
}

/**
 * Compares generated files with those on disk.
 *
 * @param root - the repository's root
 * @param files - what the contract gives
 */
export async function compareFiles(root: string, files: GeneratedFiles): Promise<Differences> {
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [path, content] of files) {
    const present = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (present === undefined) missing.push(path);
    else if (present !== content) changed.push(path);
  }
  // A package that the contract gives nothing makes its own.
  const folders = [...new Set([...files.keys()].map((path) => path.split("/").slice(0, 3).join("/")))];
  const onDisk = globSync(
    folders.filter((folder) => folder.startsWith("packages/")).map((folder) => `${folder}/**/*.gen.ts`),
    {
      cwd: root,
    },
  ).map((path) => path.replaceAll("\\", "/"));
  return { missing, changed, stale: onDisk.filter((path) => !files.has(path)).sort() };
}

/** Writes what differs and removes what is stale. */
export async function writeFiles(root: string, files: GeneratedFiles, differences: Differences): Promise<void> {
  for (const path of [...differences.missing, ...differences.changed]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? "");
  }
  for (const path of differences.stale) await rm(join(root, path));
}

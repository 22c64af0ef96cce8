import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { picturesFolder, root } from "./paths.ts";

/** Pictures that others make, which stay: the console's, the demo's, and the fleets'. */
const others = /\/(console|demo|fleets)[\w-]*\.\w+$/;

/**
 * Where the files on disk are other than they should be: changed, missing, or there without a reason.
 *
 * @param files - the texts, by their places from the repository's root
 */
export function differingFiles(files: ReadonlyMap<string, string>): string[] {
  const present = globSync(`${picturesFolder}/**/*.svg`, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const stale = present.filter((path) => !files.has(path) && !others.test(path));
  const changed = [...files].flatMap(([path, text]) => (textOf(path) === text ? [] : [path]));
  return [...changed, ...stale].sort();
}

/** Writes the files that differ, and takes away those that have no reason. */
export function writeFiles(files: ReadonlyMap<string, string>, differing: readonly string[]): void {
  for (const path of differing) {
    const text = files.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

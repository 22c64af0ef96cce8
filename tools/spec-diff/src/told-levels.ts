import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { diff, gt } from "semver";
import type { Git } from "./git.ts";
import { higher, type Level, type Levels, packageNames } from "./proposal.ts";

/**
 * How far versions move by what is there already: changesets, and versions that were raised since base. After
 * `changeset version` the changesets are gone, and the versions speak for them until the release is tagged.
 */
export async function toldLevels(root: string, git: Git, commit: string): Promise<Levels> {
  const told = new Map<string, Level>();
  const add = (name: string, level: Level | undefined): void => {
    const known = higher(told.get(name), level);
    if (known !== undefined) told.set(name, known);
  };
  for (const { releases } of await readChangesets(root)) {
    for (const { name, type } of releases) if (type !== "none") add(name, type);
  }
  for (const name of packageNames) {
    const path = packageFile(name);
    const before = versionIn(await git.show(commit, path));
    const after = versionIn(await readFile(join(root, path), "utf8").catch(() => undefined));
    if (before !== undefined && after !== undefined && gt(after, before)) add(name, levelBetween(before, after));
  }
  return told;
}

function packageFile(name: string): string {
  const folder = name.replace("@ringwright/", "");
  return folder === "spec" ? "spec/package.json" : `packages/${folder}/package.json`;
}

function versionIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}

function levelBetween(before: string, after: string): Level | undefined {
  const step = diff(before, after)?.replace(/^pre/, "");
  return step === "major" || step === "minor" || step === "patch" ? step : undefined;
}

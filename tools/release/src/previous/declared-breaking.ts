import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { diff, major } from "semver";
import { type Published, readManifest } from "../packages.ts";

/**
 * The packages that may break who used them, as they say themselves: a changeset or a version raised since the release is major, or
 * below 1.0.0 minor (docs/support.md); or they need one of ours that may.
 *
 * @param root - the repository's root
 * @param packages - all that are published
 * @param released - the version of each package's last release
 */
export async function declaredBreaking(
  root: string,
  packages: readonly Published[],
  released: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const breaking = new Set<string>();
  const tell = (name: string, level: string | null): void => {
    const version = released.get(name);
    if (version !== undefined && (level === "major" || (level === "minor" && major(version) === 0))) breaking.add(name);
  };
  for (const { releases } of await readChangesets(root)) for (const { name, type } of releases) tell(name, type);
  for (const { folder, manifest } of packages) {
    const version = released.get(manifest.name);
    if (version !== undefined) tell(manifest.name, diff(version, readManifest(join(root, folder, "package.json")).version));
  }
  for (let before = -1; before < breaking.size; ) {
    before = breaking.size;
    for (const { manifest } of packages) {
      if (Object.keys(manifest.dependencies ?? {}).some((name) => breaking.has(name))) breaking.add(manifest.name);
    }
  }
  return breaking;
}

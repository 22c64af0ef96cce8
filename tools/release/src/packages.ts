import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a package.json says, as far as a release needs it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: unknown;
  readonly repository?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** A package of the workspace that is published. */
export interface Published {
  /** Its folder from the repository's root, with slashes. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * The packages that are published: those of `spec` and `packages/` which are not private.
 *
 * @param root - the repository's root
 */
export function publishedPackages(root: string): Published[] {
  return ["spec/package.json", "packages/*/package.json"]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => ({ folder: dirname(path).replaceAll("\\", "/"), manifest: readManifest(join(root, path)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .sort((a, b) => a.folder.localeCompare(b.folder));
}

/** Reads a package.json. */
export function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

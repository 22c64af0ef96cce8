import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** What users import by one name. */
export interface Entry {
  /** As users write it: `@ringwright/core/http`. */
  readonly name: string;
  /** The package's folder from the repository's root, with slashes. */
  readonly folder: string;
  /** Its declarations, from the package's folder. */
  readonly types: string;
  /** Its report, from the repository's root. */
  readonly report: string;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, string | { readonly types?: string }>> };
}

/**
 * The entries of all published packages that have types.
 *
 * @param root - the repository's root
 */
export function typedEntries(root: string): Entry[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .flatMap((path) => {
      const folder = dirname(path).replaceAll("\\", "/");
      const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest;
      return manifest.private === true ? [] : entriesOf(manifest, folder);
    });
}

function entriesOf({ name, publishConfig }: Manifest, folder: string): Entry[] {
  return Object.entries(publishConfig?.exports ?? {}).flatMap(([path, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    if (types === undefined) return [];
    const file = path === "." ? "index" : path.slice(2).replaceAll("/", "-");
    return [{ name: `${name}${path.slice(1)}`, folder, types: posix.normalize(types), report: `${folder}/api/${file}.api.md` }];
  });
}

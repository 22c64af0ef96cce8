import { globSync } from "node:fs";
import { readRepository, root } from "../paths.ts";

/** What users import by one name, and the file that it is written in. */
export interface Entry {
  /** As users write it: `@ringwright/core/http`. */
  readonly name: string;
  /** Its source, from the repository's root. */
  readonly source: string;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly "ringwright-source"?: string }>>;
}

/** The entries that are written by hand. Those that are generated have the pages of their operations. */
export function writtenEntries(): Entry[] {
  return globSync("packages/*/package.json", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .flatMap((path) => {
      const { name, exports = {} } = JSON.parse(readRepository(path)) as Manifest;
      const folder = path.replace("/package.json", "");
      return Object.entries(exports).flatMap(([entry, target]) => {
        const source = typeof target === "string" ? undefined : target["ringwright-source"];
        if (source === undefined || !/(?<!\.gen)\.ts$/.test(source)) return [];
        return [{ name: `${name}${entry.slice(1)}`, source: `${folder}/${source.slice(2)}` }];
      });
    });
}

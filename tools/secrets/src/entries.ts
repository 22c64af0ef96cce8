import { readdirSync, readFileSync } from "node:fs";

const packages = new URL("../../../packages/", import.meta.url);

/** What users may import of the packages: modules, and files that are data. */
export interface Entries {
  readonly modules: readonly string[];
  readonly data: readonly string[];
}

/** Reads the entries of all published packages out of their manifests. */
export function readEntries(): Entries {
  const all = readdirSync(packages).flatMap(entriesOf);
  return {
    modules: all.flatMap(({ entry, isModule }) => (isModule ? [entry] : [])),
    data: all.flatMap(({ entry, isModule }) => (isModule ? [] : [entry])),
  };
}

function entriesOf(folder: string): { readonly entry: string; readonly isModule: boolean }[] {
  const { name, exports } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), "utf8")) as {
    name: string;
    exports: Record<string, unknown>;
  };
  // What is built from a source is a module; what is published as it lies there is data.
  return Object.entries(exports).map(([path, target]) => ({
    entry: `${name}${path.slice(1)}`,
    isModule: typeof target === "object",
  }));
}

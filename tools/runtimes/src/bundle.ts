import { fileURLToPath } from "node:url";
import { type OutputChunk, type Plugin, type RolldownOptions, rolldown } from "rolldown";

/** Modules to bundle: their code, by name. They import as files of this package's root would. */
export type Entries = Readonly<Record<string, string>>;

/** How to bundle, beside what makes it a bundle for browsers. */
export interface BundleOptions extends RolldownOptions {
  /** Whether what is imported later is in the entry's own file: for service workers, which may import nothing later. */
  readonly asOneFile?: boolean;
}

/** This package's root. */
export const packageRoot: string = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles for browsers, from what the packages' builds left in dist, and minifies.
 *
 * @param entries - what to bundle
 * @param options - for the bundler, beside what makes it a bundle for browsers
 * @returns the files
 */
export async function bundleForBrowser(entries: Entries, options: BundleOptions = {}): Promise<OutputChunk[]> {
  const { asOneFile = false, ...rest } = options;
  const bundle = await rolldown({
    ...rest,
    input: Object.keys(entries),
    cwd: packageRoot,
    platform: "browser",
    plugins: [virtualEntries(entries), rest.plugins],
  });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: !asOneFile });
    return output.filter((part): part is OutputChunk => part.type === "chunk");
  } finally {
    await bundle.close();
  }
}

function virtualEntries(entries: Entries): Plugin {
  const codes = new Map(Object.entries(entries).map(([name, code]) => [`${packageRoot}${name}.ts`, code]));
  return {
    name: "virtual-entries",
    resolveId: (id, importer) => (importer === undefined ? `${packageRoot}${id}.ts` : null),
    load: (id) => codes.get(id) ?? null,
  };
}

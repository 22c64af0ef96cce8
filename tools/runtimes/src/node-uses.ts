import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import type { OutputChunk, Plugin } from "rolldown";
import { parseSync } from "rolldown/utils";
import { bundleForBrowser } from "./bundle.ts";

/** What a module and all that it imports need of Node. */
export interface NodeUses {
  /** What Node alone has, and who asks for it: `node:fs, by <module>` or `process, by <module>`. */
  readonly uses: readonly string[];
  /** All modules that were looked at: paths. */
  readonly modules: readonly string[];
}

const globals = ["process", "Buffer", "global", "require", "module", "__dirname", "__filename", "setImmediate"];

// The bundler tells a global from a name that a module declares itself. Where one of Node's is read, it is made to import
// this instead: then globals are found as imports are.
const inject = Object.fromEntries(
  globals.flatMap((name) => [name, `globalThis.${name}`, `self.${name}`].map((read) => [read, `node-global:${name}`])),
);

// As in a browser: code behind a look whether the global is there falls away.
const define = Object.fromEntries(globals.map((name) => [`typeof ${name}`, '"undefined"']));

const workspaceRoot = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Finds what a module would miss in a browser: Node's built-in modules and Node's globals.
 *
 * @param code - a module, which imports as a file of this package's root would
 */
export async function findNodeUses(code: string): Promise<NodeUses> {
  const importers = new Map<string, Set<string>>();
  const chunks = await bundleForBrowser({ entry: code }, { plugins: [nodeOnly(importers)], transform: { inject, define } });
  const used = new Set(chunks.flatMap(importsOf));
  return {
    uses: [...importers].filter(([name]) => used.has(name)).map(describeUse),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

// External, and free to fall away with the code that asks for them.
function nodeOnly(importers: Map<string, Set<string>>): Plugin {
  return {
    name: "node-only",
    transform: (code) => code.replace(/\b(globalThis|self)\[(["'])(\w+)\2\]/g, "$1.$3"),
    resolveId(id, importer = "") {
      if (!id.startsWith("node-global:") && !isBuiltin(id)) return null;
      const name = /^node(-global)?:/.test(id) ? id : `node:${id}`;
      importers.set(name, (importers.get(name) ?? new Set()).add(importer));
      return { id: name, external: true, moduleSideEffects: false };
    },
  };
}

// Read from the finished code: the bundler's own list still has the imports of what has fallen away.
function importsOf({ code }: OutputChunk): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync("chunk.js", code).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest }) => code.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
}

function describeUse([name, importers]: [string, Set<string>]): string {
  const modules = [...importers].map((path) => path.replace(/^.*\/node_modules\//, "").replace(workspaceRoot, ""));
  return `${name.replace("node-global:", "")}, by ${modules.join(" and ")}`;
}

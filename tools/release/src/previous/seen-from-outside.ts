import { posix } from "node:path";
import type { Manifest } from "../packages.ts";

/** Reads a file of a release; undefined where it was not there. */
export type Read = (path: string) => string | undefined;

/**
 * The tests that see of a package what its users see. A test may import its sources, if they are what an entry exports from, or what
 * its command runs. Others look at the inside, which may change from one release to the next.
 *
 * @param folder - the package's, from the repository's root
 * @param manifest - its package.json
 * @param tests - the paths of its tests
 * @param read - reads files of the same release
 */
export function seenFromOutside(folder: string, manifest: Manifest, tests: readonly string[], read: Read): string[] {
  const doors = new Set(entriesOf(folder, manifest).flatMap((entry) => exportedFrom(entry, read)));
  return tests.filter((test) => sourcesOf(test, folder, read).every((source) => doors.has(source)));
}

function entriesOf(folder: string, { exports = {}, bin = {} }: Manifest): string[] {
  const sources = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : (entry["ringwright-source"] ?? []),
  );
  const commands = Object.values(bin).map((file) => file.replace("/dist/", "/src/").replace(/\.js$/, ".ts"));
  return [...sources, ...commands].map((path) => posix.join(folder, path));
}

/** A module, and those whose values it exports. A command exports nothing: what it loads is what it does. */
function exportedFrom(module: string, read: Read, known = new Set<string>()): string[] {
  const text = read(module);
  if (text === undefined || known.has(module)) return [];
  known.add(module);
  const exported = [...text.matchAll(/^export (?:\{[^}]*\}|\*) from "(\.[^"]+)"/gm)];
  const loaded = text.startsWith("#!") ? [...text.matchAll(/ import\("(\.[^"]+)"\)/g)] : [];
  const next = [...exported, ...loaded].map(([, path = ""]) => posix.join(posix.dirname(module), path));
  return [module, ...next.flatMap((path) => exportedFrom(path, read, known))];
}

/** The package's sources that a test imports, by itself or through what stands beside it. Types alone do not count. */
function sourcesOf(file: string, folder: string, read: Read, known = new Set<string>()): string[] {
  const text = read(file);
  if (text === undefined || known.has(file)) return [];
  known.add(file);
  const imported = [...text.matchAll(/^(?:import|export) (?!type )(?:[^"';]*? from )?"(\.[^"]+)"/gm)];
  return imported.flatMap(([, path = ""]) => {
    const target = posix.join(posix.dirname(file), path);
    if (target.startsWith(`${folder}/src/`)) return [target];
    return target.startsWith(`${folder}/test/`) ? sourcesOf(target, folder, read, known) : [];
  });
}

import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { root } from "./code-blocks.ts";

/** Which of our packages each needs, by the names of their folders. */
export type PackageGraph = ReadonlyMap<string, readonly string[]>;

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The published packages with what they need of each other, without what comes along with something else that they need. */
export function packageGraph(): PackageGraph {
  const manifests = ["spec/package.json", "packages/*/package.json"]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => [basename(dirname(path)), JSON.parse(readFileSync(`${root}${path}`, "utf8")) as Manifest] as const)
    .filter(([, manifest]) => manifest.private !== true);
  const folders = new Map(manifests.map(([folder, { name }]) => [name, folder]));
  const needs = new Map(
    manifests.map(([folder, { dependencies = {} }]) => [
      folder,
      Object.keys(dependencies).flatMap((name) => folders.get(name) ?? []),
    ]),
  );
  const reach = (folder: string): string[] => (needs.get(folder) ?? []).flatMap((next) => [next, ...reach(next)]);
  return new Map(
    [...needs].map(([folder, all]) => [folder, all.filter((one) => !all.some((other) => reach(other).includes(one)))]),
  );
}

/**
 * The packages of a Mermaid flowchart, with what their plain arrows point to. Dotted ones mean something else.
 *
 * @param text - the document it is in
 */
export function drawnGraph(text: string): PackageGraph {
  const [, chart = ""] = /^```mermaid\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const drawn = new Map<string, string[]>();
  for (const [, from = "", to] of chart.matchAll(/^ +([\w-]+?)(?:\["[^"]*"\])?(?: --> ([\w-]+))?$/gm)) {
    drawn.set(from, [...(drawn.get(from) ?? []), ...(to === undefined ? [] : [to])]);
  }
  return drawn;
}

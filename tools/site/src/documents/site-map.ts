import { globSync } from "node:fs";
import { root } from "../paths.ts";

/** Documents of the repository that are pages, by their path from the root. */
export type SiteMap = ReadonlyMap<string, string>;

const single: Readonly<Record<string, string>> = {
  "README.md": "repository.md",
  "CONTRIBUTING.md": "contributing.md",
  "SECURITY.md": "security.md",
  "docs/start.md": "start.md",
  "docs/coming-from.md": "coming-from.md",
  "docs/map.md": "map.md",
  "docs/support.md": "support.md",
  "docs/benchmarks.md": "benchmarks.md",
  "docs/proof.md": "proof.md",
  "docs/fleets-at-scale.md": "fleets-at-scale.md",
  "examples/README.md": "guides/projects-to-copy.md",
};

/** Documents whose place the site takes with a page of its own. */
const replaced: Readonly<Record<string, string>> = {
  "docs/operations.md": "operations/index.md",
  "docs/decisions": "decisions/index.md",
  "docs/guides": "guides/index.md",
};

/** Where each document of the repository is on the site. */
export function siteMap(): SiteMap {
  const map = new Map(Object.entries(single));
  const found = (pattern: string): readonly string[] =>
    globSync(pattern, { cwd: root })
      .map((path) => path.replaceAll("\\", "/"))
      .sort();
  for (const path of found("docs/{guides,decisions}/*.md")) map.set(path, path.slice("docs/".length));
  for (const path of found("packages/*/README.md")) map.set(path, `packages/${path.split("/")[1]}.md`);
  map.set("spec/README.md", "packages/spec.md");
  return map;
}

/** What a link to a place in the repository leads to: a document's page, or that of a folder's README. */
export function pageOf(map: SiteMap, place: string): string | undefined {
  return map.get(place) ?? map.get(`${place}/README.md`) ?? replaced[place];
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deadLinks, withAbsoluteLinks, withOwner } from "./links.ts";
import { fieldsOf, findGaps, withFields } from "./manifest-fields.ts";
import { publishedPackages } from "./packages.ts";
import { findMovable } from "./pinned-actions.ts";
import type { Repository } from "./repository.ts";

/** A file that names the repository, as it is and as it must be. */
export interface ShownFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly wanted: string;
}

/** The files that the repository's address is in, and what is wrong with them that no tool can mend. */
export interface ShownFiles {
  readonly files: readonly ShownFile[];
  readonly gaps: readonly string[];
}

// Besides the packages' own READMEs: documents with links that must be absolute.
const others = ["*.md", "docs/**/*.md", ".github/ISSUE_TEMPLATE/*.yml"];

/**
 * Looks at all files that name the repository: package.json and README of what is published, other documents, issue forms.
 *
 * @param root - the repository's root
 */
export function shownFiles(root: string, repository: Repository): ShownFiles {
  const published = publishedPackages(root);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const manifests = published.map((one) => {
    const path = `${one.folder}/package.json`;
    const text = read(path);
    return { path, text, wanted: withFields(text, fieldsOf(one, repository)) };
  });
  const readmes = published.map(({ folder }) => {
    const path = `${folder}/README.md`;
    const text = read(path);
    return { path, text, wanted: withOwner(withAbsoluteLinks(text, folder, root, repository), repository) };
  });
  const documents = others
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: read(path) }))
    .map((file) => ({ ...file, wanted: withOwner(file.text, repository) }));
  const dead = [...readmes, ...documents].flatMap(({ path, wanted }) =>
    deadLinks(wanted, root, repository).map((link) => `${path}: ${link} leads nowhere in this repository`),
  );
  return {
    files: [...manifests, ...readmes, ...documents],
    gaps: [...published.flatMap(findGaps), ...dead, ...findMovable(root)],
  };
}

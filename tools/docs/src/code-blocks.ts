import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A piece of TypeScript in a document. */
export interface CodeBlock {
  /** The document and the line that the code begins in. */
  readonly place: string;
  readonly code: string;
  /** Whether it runs against the mock alone. Blocks that need more are fenced with `ts no-run`, and are compiled only. */
  readonly runs: boolean;
}

/** The documents people read, from the repository's root. */
export function documents(): string[] {
  const patterns = ["README.md", "CONTRIBUTING.md", "docs/**/*.md", "packages/*/README.md", "spec/README.md"];
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/**
 * The TypeScript blocks of a document: those fenced with `ts` or `ts no-run`.
 *
 * @param document - its path from the repository's root
 */
export function codeBlocks(document: string): CodeBlock[] {
  return blocksIn(document, readFileSync(`${root}${document}`, "utf8"));
}

/**
 * The TypeScript blocks of a text.
 *
 * @param name - what their places are called after
 */
export function blocksIn(name: string, text: string): CodeBlock[] {
  return [...text.matchAll(/^```ts( no-run)?\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${name}:${text.slice(0, match.index).split("\n").length + 1}`,
    code: match[2] ?? "",
    runs: match[1] === undefined,
  }));
}

/**
 * The places in the repository that a document links to.
 *
 * @param document - its path from the repository's root
 * @returns links as written, without their fragments; links to the web are left out
 */
export function links(document: string): string[] {
  const text = readFileSync(`${root}${document}`, "utf8");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? "").split("#")[0] ?? "")
    .filter((link) => link !== "" && !/^[a-z]+:/.test(link));
}

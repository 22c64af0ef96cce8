import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { slug } from "../../site/src/slug.ts";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A piece of TypeScript in a document. */
export interface CodeBlock {
  /** The document and the line that the code begins in. */
  readonly place: string;
  /** The document's path from the repository's root. */
  readonly document: string;
  readonly code: string;
  /** Whether it runs against a stand-in alone. Blocks that need more are fenced with `ts no-run`, and are compiled only. */
  readonly runs: boolean;
  /** Whether Vitest runs it, as it is a test. */
  readonly isTest: boolean;
  /** Whether it logs in as the environment says. The others have made-up tokens, which the mock alone takes. */
  readonly logsIn: boolean;
}

/** The documents people read, from the repository's root. */
export function documents(): string[] {
  const patterns = ["*.md", "docs/**/*.md", "packages/*/README.md", "spec/README.md", "examples/README.md", "tools/site/home.md"];
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/**
 * The TypeScript blocks of a document, but for those that begin with a path of this repository, for which they are: those fenced with `ts` or `ts no-run`.
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
  return [...text.matchAll(/^```ts( no-run)?\n(?!\/\/ packages\/)([\s\S]*?)^```$/gm)].map(
    ({ index, 1: noRun, 2: code = "" }) => ({
      place: `${name}:${text.slice(0, index).split("\n").length + 1}`,
      document: name,
      code,
      runs: noRun === undefined,
      isTest: code.includes('from "vitest"'),
      logsIn: code.includes("RC_CLIENT_ID"),
    }),
  );
}

/** A file that a document shows: a block whose first line is a comment with its path, such as `# company.yaml`. */
export interface ShownFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files that a document shows.
 *
 * @param document - its path from the repository's root
 */
export function shownFiles(document: string): ShownFile[] {
  return filesIn(readFileSync(`${root}${document}`, "utf8"));
}

/** The files that a text shows. */
export function filesIn(text: string): ShownFile[] {
  const blocks = text.matchAll(/^```\w+\n(?:# yaml-language-server.*\n)?# ([\w./-]+\.\w+)\n[\s\S]*?^```$/gm);
  return [...blocks].map(([block, path = ""]) => ({ path, text: block.split("\n").slice(1, -1).join("\n").concat("\n") }));
}

/** The file of a project to copy that a block shows whole: its first line is a comment with the path, `// examples/…`. */
export function shownSource({ code }: CodeBlock): ShownFile | undefined {
  const [, path, text = ""] = /^\/\/ (examples\/\S+)\n([\s\S]*)$/.exec(code) ?? [];
  return path === undefined ? undefined : { path, text };
}

/**
 * The places in the repository that a document links to.
 *
 * @param document - its path from the repository's root
 * @returns links as written; links to the web are left out
 */
export function links(document: string): string[] {
  const text = readFileSync(`${root}${document}`, "utf8");
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));
}

/**
 * Whether a link of a document leads somewhere: to a file or folder that is there, and to a heading that a document has.
 *
 * @param document - its path from the repository's root
 * @param link - as `links` has it
 */
export function leadsSomewhere(document: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? join(root, document) : join(root, dirname(document), path);
  if (!existsSync(target)) return false;
  const file = statSync(target).isDirectory() ? join(target, "README.md") : target;
  return heading === undefined || !file.endsWith(".md") || headingsIn(readFileSync(file, "utf8")).includes(heading);
}

/** The anchors of a text's headings, as GitHub makes them. */
function headingsIn(text: string): string[] {
  const outside = text.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...outside.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")));
}

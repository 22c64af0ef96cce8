import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, LogLevel } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { frontMatter } from "../documents/document-page.ts";
import type { Pages } from "../pages.ts";
import { root, siteFolder } from "../paths.ts";
import { type Entry, writtenEntries } from "./entries.ts";

const markdown: Partial<PluginOptions> = {
  outputFileStrategy: "modules",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  sanitizeComments: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: { hideSources: true, hideInherited: true, hideOverrides: true },
};

/**
 * A page for each entry of the packages that are written by hand, from the comments in their sources.
 *
 * @throws Error where TypeDoc cannot read them
 */
export async function referencePages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), "ringwright-reference-"));
  try {
    const entries = writtenEntries();
    const app = await Application.bootstrapWithPlugins({
      entryPoints: entries.map(({ source }) => `${root}${source}`),
      tsconfig: `${siteFolder}tsconfig.reference.json`,
      plugin: ["typedoc-plugin-markdown"],
      outputs: [{ name: "markdown", path: folder }],
      // Types are checked elsewhere, by another compiler.
      skipErrorChecking: true,
      excludeInternal: true,
      excludePrivate: true,
      excludeExternals: true,
      disableSources: true,
      readme: "none",
      logLevel: LogLevel.Error,
      ...markdown,
    });
    const project = await app.convert();
    if (project === undefined) throw new Error("TypeDoc cannot read the packages");
    for (const module of project.children ?? []) module.name = fileNameOf(module.name, entries);
    await app.generateOutputs(project);
    return new Map([...markdownFiles(folder)].map(([file, text]) => [pagePath(file), pageOf(file, text, entries)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// The name of an entry as a file: `core-http`.
function slugOf({ name }: Entry): string {
  return name.replace(/^@ringwright\//, "").replaceAll("/", "-");
}

/** The address of an entry's page: one with a namespace of its own is a folder. */
export function referenceLink(pages: Pages, entry: Entry): string {
  const slug = slugOf(entry);
  return pages.has(`reference/${slug}/index.md`) ? `/reference/${slug}/` : `/reference/${slug}`;
}

// TypeDoc calls a module after its place: `core/src/http`, or `core/src` for an index.
function fileNameOf(module: string, entries: readonly Entry[]): string {
  const entry = entries.find(({ source }) => [`packages/${module}.ts`, `packages/${module}/index.ts`].includes(source));
  if (entry === undefined) throw new Error(`TypeDoc found ${module}, which is no entry of a package`);
  return slugOf(entry);
}

function markdownFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function pagePath(file: string): string {
  return `reference/${file.replace("README.md", "index.md")}`;
}

function pageOf(file: string, text: string, entries: readonly Entry[]): string {
  const entry = entries.find((one) => [`${slugOf(one)}.md`, `${slugOf(one)}/README.md`].includes(file));
  const title = entry?.name ?? file.replace(/^.*\/(\w+)\.md$/, "$1");
  return [
    frontMatter({ title, description: `What ${title} exports.`, outline: [2, 3] }),
    `# ${title}\n\n`,
    // Members of tables have anchors of HTML, which pages are written without; a link to one leads to its page.
    text
      .replaceAll(/<a id="[^"]*"><\/a> /g, "")
      .replaceAll(/#property-[\w-]+\)/g, ")")
      .replaceAll("README.md", "index.md")
      .replaceAll(/^\*\*\*$\n\n/gm, ""),
  ].join("");
}

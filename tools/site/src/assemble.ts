import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { operationIds } from "@ringwright/generate/contract";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { readNames } from "@ringwright/generate/names";
import { changelogPage } from "./changelog.ts";
import { decisionsOverview } from "./decisions.ts";
import { documentPage } from "./documents/document-page.ts";
import { withSiteLinks } from "./documents/links.ts";
import { siteMap } from "./documents/site-map.ts";
import { guidesOverview } from "./guides-overview.ts";
import { llmsText } from "./llms.ts";
import { navigationOf } from "./navigation.ts";
import { entriesOf } from "./operations/catalogue.ts";
import { operationPage } from "./operations/operation-page.ts";
import { operationsOverview } from "./operations/overview.ts";
import type { Pages } from "./pages.ts";
import { pagesFolder, readRepository, repositoryUrl, root } from "./paths.ts";
import { referenceOverview } from "./reference/reference-overview.ts";

/**
 * Puts all pages together where VitePress reads them: the documents as they are, and what is made of the contract, the sources and
 * the changesets.
 *
 * @param reference - the pages of the packages' exports, which take longest to make
 * @param base - what the addresses of the site begin with
 * @returns the pages
 */
export function assemble(reference: Pages, base: string): Pages {
  const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
  const names = readNames(readRepository("docs/names.yaml"), "docs/names.yaml", operationIds(document));
  const options = { map: siteMap(), repository: repositoryUrl() };
  const entries = entriesOf(document);
  const pages: Pages = new Map([...options.map].map(([path, page]) => [page, documentPage(path, options)]));

  for (const { operation, domain } of entries) {
    const own = names.get(operation.operationId) ?? {};
    pages.set(`operations/${operation.operationId}.md`, operationPage(document, operation, domain, own));
  }
  pages.set("operations/index.md", operationsOverview(entries));
  pages.set("changelog.md", changelogPage());
  pages.set("decisions/index.md", decisionsOverview(pages));
  pages.set("guides/index.md", guidesOverview(pages));
  for (const [page, text] of reference) pages.set(page, text);
  pages.set("reference/index.md", referenceOverview(reference));

  const files = new Map(pages);
  files.set("index.md", withSiteLinks(readRepository("tools/site/home.md"), "tools/site/home.md", options));
  files.set("navigation.json", JSON.stringify(navigationOf(pages, entries)));
  files.set("public/llms.txt", llmsText(pages, entries, base));
  for (const [page, text] of pages) files.set(`public/${page}`, text);
  write(files);
  cpSync(join(root, "packages/sandbox/src/console/browser/icon.svg"), join(pagesFolder, "public/icon.svg"));
  cpSync(join(root, "docs/pictures"), join(pagesFolder, "public/pictures"), { recursive: true });
  return pages;
}

/** Writes what is other than before, so that a server that watches them sees that alone. */
function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(pagesFolder, { recursive: true });
  for (const path of readdirSync(pagesFolder, { recursive: true, encoding: "utf8" })) {
    if (/\.(md|json|txt)$/.test(path) && !files.has(path.replaceAll("\\", "/"))) rmSync(join(pagesFolder, path));
  }
  for (const [path, text] of files) {
    const file = join(pagesFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (textOf(file) !== text) writeFileSync(file, text);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

import type { OpenApiDocument } from "@ringwright/generate/document";
import { expect, test } from "vitest";
import { changeOf } from "../src/changelog.ts";
import { documentPage } from "../src/documents/document-page.ts";
import { withPictures } from "../src/documents/pictures.ts";
import { siteMap } from "../src/documents/site-map.ts";
import { withTabs } from "../src/documents/tabs.ts";
import { guideGroups } from "../src/guides.ts";
import { llmsText } from "../src/llms.ts";
import { entriesOf } from "../src/operations/catalogue.ts";
import { operationPage } from "../src/operations/operation-page.ts";
import { descriptionOf, type Pages, summaryOf } from "../src/pages.ts";
import { readRepository } from "../src/paths.ts";

const options = { map: siteMap(), repository: "https://github.com/OWNER/ringwright" };
const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
const entries = entriesOf(document);

test("each guide is in the navigation, once", () => {
  const named = guideGroups.flatMap(({ pages }) => pages);
  const guides = [...options.map.values()].filter((page) => page.startsWith("guides/")).map((page) => page.replace(".md", ""));
  expect(named).toEqual([...new Set(named)]);
  expect(named).toEqual(expect.arrayContaining(guides));
});

test.each([
  ["# A\n\nIt does: this. And that.\n", "It does: this."],
  ["# A\n\n```sh\nls\n```\n\nThen [more](x.md) of `it`.\n", "Then more of it."],
  ["# 0001 A\n\n**Question.** Which one? Or\nboth?\n", "Which one?"],
])("the summary of %j is %j", (text, summary) => {
  expect(summaryOf(text)).toBe(summary);
});

test("blocks in a row that name a package manager become tabs", () => {
  expect(withTabs("```sh npm\na\n```\n\n```sh pnpm\nb\n```\n\nThen.\n")).toBe(
    "::: code-group\n```sh [npm]\na\n```\n\n```sh [pnpm]\nb\n```\n:::\n\nThen.\n",
  );
});

test("blocks in a row that name an SDK become tabs, others stay", () => {
  const text = "```ts ringwright\na\n```\n\n```js @rc-ex/core\nb\n```\n\nThen:\n\n```ts\nc\n```\n";
  expect(withTabs(text)).toBe(
    "::: code-group\n```ts [ringwright]\na\n```\n\n```js [@rc-ex/core]\nb\n```\n:::\n\nThen:\n\n```ts\nc\n```\n",
  );
});

test("a picture that has another for the dark becomes two, and the site's switch chooses", () => {
  const source = '<source media="(prefers-color-scheme: dark)" srcset="docs/pictures/b.png">';
  const text = `It:\n\n<picture>\n  ${source}\n  <img alt="A" src="docs/pictures/a.png">\n</picture>\n`;
  expect(withPictures(text)).toBe("It:\n\n![A](docs/pictures/a.png){.in-the-light} ![A](docs/pictures/b.png){.in-the-dark}\n");
});

test("a change that is not released is told with its packages, below the release's heading", () => {
  const changeset = '---\n"@ringwright/core": minor\nringwright: patch\n---\n\nA change.\n\n# More\n\nOf it.\n';
  expect(changeOf(changeset)).toBe("A change.\n\n### More\n\nOf it.\n\n_`@ringwright/core` minor, `ringwright` patch_\n\n");
});

test("llms.txt names every guide and operation with a sentence", () => {
  const pages: Pages = new Map([...options.map].map(([path, page]) => [page, documentPage(path, options)]));
  for (const { operation, domain } of entries) {
    pages.set(`operations/${operation.operationId}.md`, operationPage(document, operation, domain, {}));
  }
  const lines = llmsText(pages, entries, "/docs/").split("\n");
  for (const page of pages.keys()) {
    if (!/^(guides|operations|packages)\//.test(page)) continue;
    expect(lines.filter((line) => line.includes(`](/docs/${page}): `) && !line.endsWith(": "))).toHaveLength(1);
  }
  expect(descriptionOf(pages.get("operations/updateDevice.md") ?? "")).toMatch(/^Changes the name/);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deadLinks } from "../src/check-links.ts";
import { withSiteLinks } from "../src/documents/links.ts";
import { siteMap } from "../src/documents/site-map.ts";
import { slug } from "../src/slug.ts";

const options = { map: siteMap(), repository: "https://github.com/OWNER/ringwright" };
const folder = mkdtempSync(join(tmpdir(), "ringwright-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["[a](rate-limits.md#what-the-client-does)", "[a](/guides/rate-limits#what-the-client-does)"],
  ["[a](../../packages/sandbox#the-company)", "[a](/packages/sandbox#the-company)"],
  ["[a](../operations.md)", "[a](/operations/)"],
  ["[a](../decisions)", "[a](/decisions/)"],
  ["[a](../../tools/demo/company.yaml)", "[a](https://github.com/OWNER/ringwright/blob/main/tools/demo/company.yaml)"],
  ["[a](../../tools/demo)", "[a](https://github.com/OWNER/ringwright/tree/main/tools/demo)"],
  ["[a](https://github.com/OWNER/ringwright/blob/main/docs/support.md#node)", "[a](/support#node)"],
  ["![a](../pictures/demo.svg)", "![a](/pictures/demo.svg)"],
  ["[a](https://mswjs.io) and [b](#below)", "[a](https://mswjs.io) and [b](#below)"],
  ["```md\n[a](paging.md)\n```", "```md\n[a](paging.md)\n```"],
])("in a guide %s becomes %s", (written, shown) => {
  expect(withSiteLinks(written, "docs/guides/tasks.md", options)).toBe(shown);
});

test("a heading's anchor is that of GitHub", () => {
  expect(slug("Code that has the service's address written in")).toBe("code-that-has-the-services-address-written-in");
  expect(slug("`--all`: Pages & more")).toBe("--all-pages--more");
});

test("a link to a page or a place that is not there is dead", () => {
  const pages = {
    "index.html":
      '<a class="x" href="/docs/guides/one">1</a> <a href="/docs/guides/two">2</a> <a href="https://else.example/x">3</a>',
    "guides/one.html": '<h2 id="here">…</h2> <a href="#here">1</a> <a href="#gone">2</a> <a href="../?x#top">3</a>',
  };
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  expect(deadLinks(folder, "/docs/")).toEqual([
    "/guides/one.html: /guides/one.html#gone",
    "/guides/one.html: /index.html#top",
    "/index.html: /guides/two.html",
  ]);
});

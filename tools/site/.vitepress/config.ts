import { readFileSync } from "node:fs";
import { defineConfig, type UserConfig } from "vitepress";
import type { Navigation } from "../src/pages.ts";
import { pagesFolder, repositoryUrl } from "../src/paths.ts";
import { searchOptions } from "../src/search.ts";
import { slug } from "../src/slug.ts";

const navigation = JSON.parse(readFileSync(`${pagesFolder}navigation.json`, "utf8")) as Navigation;
const repository: string = repositoryUrl();

const config: UserConfig = defineConfig({
  title: "ringwright",
  description: "RingCentral accounts from TypeScript: typed packages, a command, and a sandbox that needs no account.",
  lang: "en",
  srcDir: ".pages",
  outDir: "dist",
  // Markdown copies of the pages are files, not pages.
  srcExclude: ["public/**"],
  cleanUrls: true,
  head: [["link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }]],
  markdown: {
    // Documents are written for GitHub, where <name> in a text is a text.
    html: false,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    config(md) {
      const text = md.renderer.rules.text;
      // A head without a text is no head: who hears a table would be told of an empty one.
      md.core.ruler.push("heads", ({ tokens }) => {
        for (const [index, token] of tokens.entries()) {
          const [inner, end] = tokens.slice(index + 1);
          if (token.type !== "th_open" || inner?.content !== "" || end === undefined) continue;
          token.tag = "td";
          end.tag = "td";
        }
      });
      // Vue would take two braces in a text for a place to fill in.
      md.renderer.rules.text = (...all) => (text?.(...all) ?? "").replaceAll("{{", "&#123;&#123;");
    },
  },
  themeConfig: {
    logo: "/icon.svg",
    nav: [
      { text: "Getting started", link: "/start" },
      { text: "Guides", link: "/guides/", activeMatch: "^/guides/" },
      { text: "Operations", link: "/operations/", activeMatch: "^/operations/" },
      { text: "Packages", link: "/packages/core", activeMatch: "^/packages/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      {
        text: "More",
        items: [
          { text: "Changes", link: "/changelog" },
          { text: "Decisions", link: "/decisions/" },
          { text: "What runs where", link: "/support" },
          { text: "Proof", link: "/proof" },
          { text: "Benchmarks", link: "/benchmarks" },
          { text: "Contributing", link: "/contributing" },
          { text: "Map of the code", link: "/map" },
        ],
      },
    ],
    sidebar: Object.fromEntries(Object.entries(navigation).map(([path, items]) => [path, [...items]])) as never,
    outline: { level: [2, 3], label: "On this page" },
    search: { provider: "local", options: searchOptions },
    socialLinks: [{ icon: "github", link: repository, ariaLabel: "The repository" }],
    externalLinkIcon: false,
    footer: {
      message: "MIT licence. Not affiliated with RingCentral; the contract is written from public facts about the service.",
    },
  },
});

export default config;

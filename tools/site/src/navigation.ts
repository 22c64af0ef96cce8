import { domains } from "@ringwright/generate/contract";
import { decisionsOf } from "./decisions.ts";
import { guideGroups } from "./guides.ts";
import { type Entry, topicsOf } from "./operations/catalogue.ts";
import { type Navigation, type NavigationItem, type Pages, titleOf } from "./pages.ts";
import { writtenEntries } from "./reference/entries.ts";
import { referenceLink } from "./reference/reference-pages.ts";

/**
 * What stands at the side of each page.
 *
 * @param pages - all of them
 * @param entries - the operations
 */
export function navigationOf(pages: Pages, entries: readonly Entry[]): Navigation {
  const guides = guideNavigation(pages);
  const about = aboutNavigation(pages);
  return {
    "/operations/": [{ text: "All operations", link: "/operations/" }, ...operationsNavigation(entries)],
    "/reference/": referenceNavigation(pages),
    "/packages/": packagesNavigation(pages),
    "/decisions/": [{ text: "Decisions", link: "/decisions/", items: decisionsOf(pages) }],
    ...Object.fromEntries(about.flatMap(({ link }) => (link === undefined ? [] : [[link, [{ text: "About", items: about }]]]))),
    "/": guides,
  };
}

function guideNavigation(pages: Pages): NavigationItem[] {
  return guideGroups.map(({ title, pages: own }) => ({ text: title, items: own.map((page) => itemOf(pages, page)) }));
}

function itemOf(pages: Pages, page: string): NavigationItem {
  const text = pages.get(`${page}.md`);
  if (text === undefined) throw new Error(`src/guides.ts names ${page}, which is no page`);
  return { text: titleOf(text), link: `/${page}` };
}

function operationsNavigation(entries: readonly Entry[]): NavigationItem[] {
  return domains.map((domain) => ({
    text: domain,
    items: topicsOf(entries, domain).map(({ title, entries: own }) => ({
      text: title,
      collapsed: true,
      items: own.map(({ operation }) => ({ text: operation.summary, link: `/operations/${operation.operationId}` })),
    })),
  }));
}

function referenceNavigation(pages: Pages): NavigationItem[] {
  const items = writtenEntries().map((entry) => ({
    text: entry.name.replace("@ringwright/", ""),
    link: referenceLink(pages, entry),
  }));
  return [{ text: "Reference", link: "/reference/", items }];
}

function packagesNavigation(pages: Pages): NavigationItem[] {
  const own = [...pages.keys()].filter((page) => page.startsWith("packages/"));
  return [{ text: "Packages", items: own.map((page) => itemOf(pages, page.replace(/\.md$/, ""))) }];
}

function aboutNavigation(pages: Pages): NavigationItem[] {
  const own = ["changelog", "support", "proof", "benchmarks", "repository", "contributing", "security"];
  return own.map((page) => itemOf(pages, page));
}

import { frontMatter } from "./documents/document-page.ts";
import { guideGroups } from "./guides.ts";
import { descriptionOf, type Pages, titleOf } from "./pages.ts";

/** The page that lists the guides, with the first sentence of each. */
export function guidesOverview(pages: Pages): string {
  return [
    frontMatter({ title: "Guides", description: "A guide for each task that people come for." }),
    "# Guides\n\n",
    ...guideGroups.map(({ title, pages: own }) => `## ${title}\n\n${own.map((page) => line(pages, page)).join("")}\n`),
  ].join("");
}

function line(pages: Pages, page: string): string {
  const text = pages.get(`${page}.md`) ?? "";
  return `- [${titleOf(text)}](/${page}): ${descriptionOf(text)}\n`;
}

import { frontMatter } from "./documents/document-page.ts";
import { linkTo, type NavigationItem, type Pages, titleOf } from "./pages.ts";

/** The decision records among the pages, with their titles. */
export function decisionsOf(pages: Pages): NavigationItem[] {
  return [...pages]
    .filter(([page]) => /^decisions\/\d/.test(page))
    .map(([page, text]) => ({ text: titleOf(text), link: linkTo(page) }));
}

/** The page that lists the decision records. */
export function decisionsOverview(pages: Pages): string {
  const lines = decisionsOf(pages).map(({ text, link }) => `- [${text}](${link})\n`);
  return [
    frontMatter({ title: "Decisions", description: "Why things are as they are: a question, a choice, the reasons." }),
    "# Decisions\n\nWhy things are as they are: each record has a question, the choice, the reasons, and what would change it.\n\n",
    ...lines,
  ].join("");
}

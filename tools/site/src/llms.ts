import { domains } from "@ringwright/generate/contract";
import { guideGroups } from "./guides.ts";
import { type Entry, topicsOf } from "./operations/catalogue.ts";
import { descriptionOf, type Pages, titleOf } from "./pages.ts";

/**
 * `llms.txt`: what there is, for programs that read. Each page is there as Markdown, under its address with `.md`.
 *
 * @param base - what the addresses of the site begin with
 */
export function llmsText(pages: Pages, entries: readonly Entry[], base: string): string {
  const line = (page: string): string => {
    const text = pages.get(`${page}.md`) ?? "";
    return `- [${titleOf(text)}](${base}${page}.md): ${descriptionOf(text)}\n`;
  };
  const operations = domains.map((domain) => {
    const own = topicsOf(entries, domain).flatMap((topic) => topic.entries);
    return `## Operations of ${domain}\n\n${own.map(({ operation }) => line(`operations/${operation.operationId}`)).join("")}\n`;
  });
  return [
    "# ringwright\n\n",
    "> For TypeScript developers who automate RingCentral accounts: people, phones, numbers. Typed packages, a command, a mock and a ",
    "sandbox that need no account, all made from one checked-in OpenAPI contract.\n\n",
    ...guideGroups.map(({ title, pages: own }) => `## ${title}\n\n${own.map(line).join("")}\n`),
    ...operations,
    `## Packages\n\n${[...pages.keys()]
      .filter((page) => page.startsWith("packages/") || (page.startsWith("reference/") && !page.endsWith("index.md")))
      .map((page) => line(page.replace(/\.md$/, "")))
      .join("")}`,
  ].join("");
}

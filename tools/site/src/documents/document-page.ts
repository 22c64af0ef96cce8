import { summaryOf, titleOf } from "../pages.ts";
import { readRepository } from "../paths.ts";
import { type LinkOptions, withSiteLinks } from "./links.ts";
import { withPictures } from "./pictures.ts";
import { withTabs } from "./tabs.ts";

/**
 * The page of a document of the repository.
 *
 * @param document - its path from the repository's root
 */
export function documentPage(document: string, options: LinkOptions): string {
  const text = readRepository(document).replaceAll(/^<!--[\s\S]*?-->\n*/gm, "");
  const matter = {
    title: titleOf(text),
    description: summaryOf(text),
  };
  return `${frontMatter(matter)}${withTabs(withSiteLinks(withPictures(text), document, options))}`;
}

/** Facts about a page, as they stand at its beginning. */
export function frontMatter(facts: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`],
  );
  return `---\n${lines.join("")}---\n\n`;
}

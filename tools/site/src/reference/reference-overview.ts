import { frontMatter } from "../documents/document-page.ts";
import type { Pages } from "../pages.ts";
import { writtenEntries } from "./entries.ts";
import { referenceLink } from "./reference-pages.ts";

/**
 * The page that lists what packages export.
 *
 * @param pages - with those of the reference
 */
export function referenceOverview(pages: Pages): string {
  const lines = writtenEntries().map((entry) => `- [\`${entry.name}\`](${referenceLink(pages, entry)})\n`);
  return [
    frontMatter({ title: "Reference", description: "What each package exports, from the comments in its source." }),
    "# Reference\n\nWhat each package exports, from the comments in its source:\n\n",
    ...lines,
    "\n`@ringwright/accounts`, `@ringwright/devices`, `@ringwright/numbers` and `@ringwright/core/service` are made from the contract: ",
    "[operations](/operations/) has a page for each of their functions.\n",
  ].join("");
}

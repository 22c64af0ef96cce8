import { build } from "vitepress";
import { assemble } from "./assemble.ts";
import { deadLinks } from "./check-links.ts";
import { outFolder, siteFolder } from "./paths.ts";
import { referencePages } from "./reference/reference-pages.ts";

/**
 * Builds the site.
 *
 * @param base - what its addresses begin with
 * @returns the exit code
 */
export async function runBuild(base: string): Promise<number> {
  const pages = assemble(await referencePages(), base);
  await build(siteFolder, { base });
  const dead = deadLinks(outFolder, base);
  if (dead.length > 0) {
    process.stderr.write(`${dead.length} links of the site lead nowhere:\n${dead.map((one) => `  ${one}\n`).join("")}`);
    return 1;
  }
  process.stdout.write(`${pages.size + 1} pages, all of their links lead somewhere\n`);
  return 0;
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder of the site's project, with a slash at its end. */
export const siteFolder: string = fileURLToPath(new URL("../", import.meta.url));

/** Where all pages are put together, as VitePress reads them. */
export const pagesFolder: string = `${siteFolder}.pages/`;

/** Where the finished site is. */
export const outFolder: string = `${siteFolder}dist/`;

/**
 * The text of a file of the repository.
 *
 * @param path - from the root
 */
export function readRepository(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** The repository's address on the web, without a slash at its end. */
export function repositoryUrl(): string {
  const { repository } = JSON.parse(readRepository("package.json")) as { readonly repository: { readonly url: string } };
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Repository } from "./repository.ts";

const markdownLink = /(!?\[[^\]]*\]\()([^)\s]+)(\))/g;

/**
 * The text of a package's README with links that work at npm too, which shows it without the repository around it: what was
 * relative is absolute, a picture to its file, all else to its page. A link to a place in the README itself stays as it is.
 *
 * @param text - as it is
 * @param folder - the package's folder from the repository's root
 * @param root - the repository's root
 */
export function withAbsoluteLinks(text: string, folder: string, root: string, repository: Repository): string {
  return text.replace(markdownLink, (whole, before: string, link: string, after: string) => {
    if (/^(#|[a-z]+:)/.test(link)) return whole;
    const [path = "", fragment] = link.split("#");
    const target = posix.join(folder, path);
    const page = before.startsWith("!")
      ? `https://raw.githubusercontent.com/${repository.slug}/main/${target}`
      : `${repository.page}/${isFolder(join(root, target)) ? "tree" : "blob"}/main/${target}`;
    return `${before}${page}${fragment === undefined ? "" : `#${fragment}`}${after}`;
  });
}

/**
 * The text with the owner of this repository in each link to it, whoever was there.
 *
 * @param text - as it is
 */
export function withOwner(text: string, { slug, name }: Repository): string {
  const links = new RegExp(`(https://(?:github|raw\\.githubusercontent)\\.com/)[\\w.-]+/${name}(?![\\w-]|\\.\\w)`, "g");
  return text.replace(links, `$1${slug}`);
}

/**
 * The links of a text to files and folders of this repository's main branch that are not there.
 *
 * @param text - the document
 * @param root - the repository's root
 */
export function deadLinks(text: string, root: string, { slug, page }: Repository): string[] {
  const [files, folders, raw] = [`${page}/blob/main/`, `${page}/tree/main/`, `https://raw.githubusercontent.com/${slug}/main/`];
  const links = [...text.matchAll(/https:\/\/[^\s)>"'`]+/g)].map(([link]) => link);
  return links.filter((link) => {
    const place = (prefix: string): string => join(root, link.slice(prefix.length).split("#")[0] ?? "");
    if (link.startsWith(folders)) return !isFolder(place(folders));
    const prefix = [files, raw].find((one) => link.startsWith(one));
    return prefix !== undefined && (!existsSync(place(prefix)) || isFolder(place(prefix)));
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import { linkTo } from "../pages.ts";
import { root } from "../paths.ts";
import { pageOf, type SiteMap } from "./site-map.ts";

/** What links are made of. */
export interface LinkOptions {
  readonly map: SiteMap;
  /** The repository on the web. */
  readonly repository: string;
}

/**
 * A document with its links as the site needs them: what is a page is linked there, what is not at the repository on the web.
 * Code stays as it is.
 *
 * @param text - the document
 * @param document - its path from the repository's root
 */
export function withSiteLinks(text: string, document: string, options: LinkOptions): string {
  return outsideCode(text, (part) =>
    part.replaceAll(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (_, image: string, shown: string, link: string) => {
      const inner = shown.includes("](") ? withSiteLinks(shown, document, options) : shown;
      return `${image}[${inner}](${siteLink(link, document, image === "!", options)})`;
    }),
  );
}

function siteLink(link: string, document: string, isImage: boolean, { map, repository }: LinkOptions): string {
  const [place = "", anchor] = placeOf(link, document, repository).split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (place === "") return link;
  if (isImage) return place.startsWith("docs/") ? place.slice("docs".length) : link;
  const page = pageOf(map, place.replace(/\/$/, ""));
  if (page !== undefined) return linkTo(page) + hash;
  if (!existsSync(`${root}${place}`)) return link;
  const kind = statSync(`${root}${place}`).isDirectory() ? "tree" : "blob";
  return `${repository}/${kind}/main/${place.replace(/\/$/, "")}${hash}`;
}

/** The place in the repository that a link leads to; nothing where it leads elsewhere. */
function placeOf(link: string, document: string, repository: string): string {
  const own = [`${repository}/blob/main/`, `${repository}/tree/main/`, `${rawUrl(repository)}/main/`];
  const start = own.find((one) => link.startsWith(one));
  if (start !== undefined) return link.slice(start.length);
  if (/^([a-z]+:|#|\/)/.test(link)) return "";
  return posix.normalize(posix.join(posix.dirname(document), link));
}

function rawUrl(repository: string): string {
  return repository.replace("//github.com/", "//raw.githubusercontent.com/");
}

/** Changes what stands outside of fenced code and of code in a line. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The links within the finished site that lead to no page, or to no place in it. VitePress itself looks at pages alone.
 *
 * @param folder - the finished site
 * @param base - what its addresses begin with
 */
export function deadLinks(folder: string, base: string): string[] {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .map((path) => [`/${path.replaceAll("\\", "/")}` as string, readFileSync(join(folder, path), "utf8")] as const),
  );
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));
  const dead = [...pages].flatMap(([path, html]) =>
    linksOf(html, path, base).flatMap(([page, hash]) => {
      const target = ids.get(page);
      if (target === undefined) return [`${path}: ${page}`];
      return hash === "" || target.has(decodeURIComponent(hash.slice(1))) ? [] : [`${path}: ${page}${hash}`];
    }),
  );
  return [...new Set(dead)].sort();
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
}

function linksOf(html: string, path: string, base: string): (readonly [page: string, hash: string])[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href = ""]) => {
    const { origin, pathname, hash } = new URL(href.replaceAll("&amp;", "&"), `http://site${base.replace(/\/$/, "")}${path}`);
    if (origin !== "http://site" || /\.(txt|md|json)$/.test(pathname)) return [];
    const page = `/${pathname.slice(base.length)}`;
    return [[page.endsWith("/") ? `${page}index.html` : page.replace(/(\.html)?$/, ".html"), hash] as const];
  });
}

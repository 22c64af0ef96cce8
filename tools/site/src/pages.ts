/** The pages of the site: their Markdown by their path, such as `guides/paging.md`. */
export type Pages = Map<string, string>;

/** An entry of the navigation at the side. */
export interface NavigationItem {
  readonly text: string;
  /** The page, as in an address: `/guides/paging`. */
  readonly link?: string;
  readonly items?: readonly NavigationItem[];
  readonly collapsed?: boolean;
}

/** The navigation, by what the addresses of its pages begin with. */
export type Navigation = Readonly<Record<string, readonly NavigationItem[]>>;

/**
 * The address of a page.
 *
 * @param page - its path, such as `guides/paging.md`
 */
export function linkTo(page: string): string {
  return `/${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}

/** The first heading of a text, without its marks. */
export function titleOf(text: string): string {
  return (/^# (.+)$/m.exec(text)?.[1] ?? "").replaceAll("`", "");
}

/** The first sentence of a document, as plain text; of a decision, its question. */
export function summaryOf(text: string): string {
  const paragraph = text.split(/\n{2,}/).find((part) => /^(?!```)[\p{L}`*[]/u.test(part)) ?? "";
  return firstSentence(plain(paragraph).replace(/^Question\. /, ""));
}

/** What a page says of itself in a sentence. */
export function descriptionOf(page: string): string {
  const [, description = '""'] = /^description: (".*")$/m.exec(page) ?? [];
  return JSON.parse(description) as string;
}

/** Markdown without its marks, on one line. */
export function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/s.exec(text)?.[0] ?? text;
}

const empty: ReadonlySet<string> = new Set(["meta", "input", "br"]);

/**
 * What of a page's elements is not closed as it was opened; undefined where all is well. Scripts and styles are looked past.
 *
 * @param page - as it was printed
 */
export function unbalanced(page: string): string | undefined {
  const text = page.replace(/<!doctype html>/, "").replace(/(<(script|style)>)[\s\S]*?(<\/\2>)/g, "$1$3");
  const open: string[] = [];
  for (const [tag, closes, name = "", , itself] of text.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closes) {
      if (open.pop() !== name) return tag;
    } else if (!itself && !empty.has(name)) open.push(name);
  }
  const loose = text.replace(/<\/?[a-zA-Z][\w-]*(?:\s[^<>]*?)?\/?>/g, "").match(/[<>]|&(?!#\d+;)/);
  return open.at(-1) ?? loose?.[0];
}

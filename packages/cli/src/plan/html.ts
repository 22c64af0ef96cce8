/** HTML that is what it says: no text that was put into it is taken for markup. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into HTML: texts and numbers are escaped, HTML is not. */
export type HtmlPart = string | number | Html | readonly HtmlPart[];

/**
 * HTML with values in it.
 *
 * @param texts - the markup
 * @param parts - what comes between; each is escaped, also for attributes in double quotes, unless it is HTML
 */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(texts.map((text, index) => text + (index < parts.length ? textOf(parts[index] ?? "") : "")).join(""));
}

function textOf(part: HtmlPart): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

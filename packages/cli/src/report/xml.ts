import { plain } from "../output/in-words.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * An element of XML.
 *
 * @param name - the element's
 * @param attributes - their values are texts
 * @param content - XML: other elements, or a text as {@link xmlText} gives it
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${said.join("")}>${content.join("")}</${name}>`;
}

/** A text as XML. It has no place for control characters, not even as entities; lines stay lines. */
export function xmlText(text: string): string {
  const lines = text.split("\n").map(plain);
  return lines.join("\n").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

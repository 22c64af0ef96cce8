import { removed } from "../errors/redaction.ts";
import { readings, type Span, spanIn } from "./readings.ts";

/**
 * How a secret is looked for: without spaces around it, as its own escapes may be read, and in Base64 where it is long enough to
 * be told from a word.
 *
 * @param secret - as it was sent
 * @returns what to give to `removeSecrets`
 */
export function waysToRead(secret: string): string[] {
  const ways = readings(secret.trim()).map(({ plain }) => plain);
  return [...ways.filter((way) => way.trim() !== ""), ...inBase64(secret)];
}

const shortestInBase64 = 6;

function inBase64(secret: string): string[] {
  if (secret.length < shortestInBase64) return [];
  const bytes = new TextEncoder().encode(secret);
  const whole = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replace(/=+$/, "")
    .toLowerCase();
  const forUrls = whole.replaceAll("+", "-").replaceAll("/", "_");
  return forUrls === whole ? [whole] : [whole, forUrls];
}

/**
 * Takes secrets out of a text, in whatever way they are written there: escaped for a URL, a form, JSON or HTML, in upper or
 * lower case. A number of up to five digits is no part of a longer one, such as an id; what has up to three characters is
 * no part of a word.
 *
 * @param text - from anywhere
 * @param secrets - from `waysToRead`
 */
export function removeSecrets(text: string, secrets: ReadonlySet<string>): string {
  const spans: Span[] = [];
  for (const reading of readings(text)) {
    for (const secret of secrets) {
      if (!reading.plain.includes(secret)) continue; // as nearly all
      for (const start of places(reading.plain, secret)) spans.push(spanIn(reading, { start, end: start + secret.length }));
    }
  }
  return spans.length === 0 ? text : cut(text, spans);
}

function* places(plain: string, secret: string): Generator<number, void> {
  for (let at = plain.indexOf(secret); at >= 0; at = plain.indexOf(secret, at + 1)) {
    const around = plain.slice(Math.max(0, at - 1), at) + plain.slice(at + secret.length, at + secret.length + 1);
    if (!neighbourOf(secret)?.test(around)) yield at;
  }
}

// What beside a short secret shows that it only looks like one.
function neighbourOf(secret: string): RegExp | undefined {
  if (/^\d{1,5}$/.test(secret)) return /\d/;
  return secret.length <= 3 ? /[\p{L}\p{N}]/u : undefined;
}

function cut(text: string, spans: readonly Span[]): string {
  let safe = "";
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= done) safe += text.slice(done, start) + removed;
    done = Math.max(done, end);
  }
  return safe + text.slice(done);
}

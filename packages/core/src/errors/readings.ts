/** A piece of a text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as somebody may read it. */
export interface Reading {
  /** In lower case, without some of its escapes. */
  readonly plain: string;
  /** What in the text each of its characters stands for; itself when left out. */
  readonly spans?: readonly Span[];
}

const deepest = 4;
const escaped = /(?:%[89a-f][\da-f])+|%[0-7][\da-f]|\\u[\da-f]{4}|\\[\s\S]|&(?:amp|lt|gt|quot|apos|#39|#x27);|\+|\s{2,}|[^\S ]/gi;
const isAscii = /^[\0-\x7f]*$/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", "#x27": "'" };

/**
 * Reads a text as it stands, and then without the escapes of URLs, forms, JSON and HTML, also where one holds another.
 * Spaces count as one, however many they are.
 *
 * @param text - from anywhere
 * @returns the readings, each once
 */
export function readings(text: string): Reading[] {
  const found: Reading[] = [];
  for (let reading: Reading | undefined = { plain: fold(text) }; reading !== undefined && found.length < deepest; ) {
    found.push(reading);
    reading = unescapeOnce(reading);
  }
  return found;
}

/**
 * What in the text a piece of a reading stands for.
 *
 * @param reading - of the text
 * @param piece - of what is read, one character at least
 */
export function spanIn({ spans }: Reading, { start, end }: Span): Span {
  return spans === undefined ? { start, end } : { start: spans[start]?.start ?? start, end: spans[end - 1]?.end ?? end };
}

function unescapeOnce(reading: Reading): Reading | undefined {
  const { plain } = reading;
  if (plain.search(escaped) < 0) return undefined; // as most texts
  const spans: Span[] = [];
  let read = "";
  let done = 0;
  const copyUntil = (end: number): void => {
    read += plain.slice(done, end);
    for (let index = done; index < end; index++) spans.push(spanIn(reading, { start: index, end: index + 1 }));
  };
  for (const { 0: found, index: start } of plain.matchAll(escaped)) {
    copyUntil(start);
    done = start + found.length;
    const meaning = fold(meaningOf(found));
    read += meaning;
    const span = spanIn(reading, { start, end: done });
    for (let index = 0; index < meaning.length; index++) spans.push(span);
  }
  copyUntil(plain.length);
  return read === plain ? undefined : { plain: read, spans };
}

function meaningOf(found: string): string {
  if (found.startsWith("%")) return decodePercent(found);
  if (found.startsWith("&")) return entities[found.slice(1, -1).toLowerCase()] ?? found;
  if (!found.startsWith("\\")) return " ";
  if (/^\\u./i.test(found)) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  return /^\\[nrtbf]$/.test(found) ? " " : found.slice(1);
}

function decodePercent(found: string): string {
  try {
    return decodeURIComponent(found);
  } catch {
    return found.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))); // Latin-1
  }
}

// Each character by itself: none more or less, so that places stay, and none that depends on those around it.
function fold(text: string): string {
  return isAscii.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join("");
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

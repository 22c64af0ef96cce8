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
// In this order: URLs, twice; JSON and JavaScript; HTML; quoted-printable; forms; spaces.
const escaped =
  /(?:%[89a-f][\da-f])+|%[0-7][\da-f]|%u[\da-f]{4}|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\x[\da-f]{2}|\\[\s\S]|&#\d{1,7};?|&#x[\da-f]{1,6};?|&[a-z]{2,16};|=[\da-f]{2}|\+|\s{2,}|[^\S ]/gi;
const isAscii = /^[\0-\x7f]*$/;
// All names that HTML has for a character of ASCII, in lower case. (HTML standard, 13.5.)
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "\t": "tab",
    "\n": "newline",
    " ": "nbsp nonbreakingspace",
    "!": "excl",
    '"': "quot",
    "#": "num",
    $: "dollar",
    "%": "percnt",
    "&": "amp",
    "'": "apos",
    "(": "lpar",
    ")": "rpar",
    "*": "ast midast",
    "+": "plus",
    ",": "comma",
    ".": "period",
    "/": "sol",
    ":": "colon",
    ";": "semi",
    "<": "lt",
    "=": "equals",
    ">": "gt",
    "?": "quest",
    "@": "commat",
    "[": "lsqb lbrack",
    "\\": "bsol",
    "]": "rsqb rbrack",
    "^": "hat",
    _: "lowbar underbar",
    "`": "grave diacriticalgrave",
    "{": "lcub lbrace",
    "|": "verbar vert verticalline",
    "}": "rcub rbrace",
  }).flatMap(([character, names]) => names.split(" ").map((name): [string, string] => [name, character])),
);

/**
 * Reads a text as it stands, and then without the escapes of URLs, forms, JSON, JavaScript, HTML and mail, also where one holds another.
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
  const code = codeIn(found);
  if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  if (found.startsWith("%")) return decodePercent(found);
  if (found.startsWith("&")) return entities.get(found.slice(1, -1).toLowerCase()) ?? found;
  if (!found.startsWith("\\")) return " ";
  return /^\\[nrtbf]$/.test(found) ? " " : found.slice(1);
}

// Of a character that is told by its number.
function codeIn(found: string): number | undefined {
  const [, hex, decimal] = /^(?:%u|\\u\{?|\\x|&#x|=)([\da-f]+)[;}]?$|^&#(\d+);?$/i.exec(found) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  return decimal === undefined ? undefined : Number(decimal);
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

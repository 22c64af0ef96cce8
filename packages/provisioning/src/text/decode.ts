import { isUtf8 } from "node:buffer";
import { Lines } from "./lines.ts";
import type { ProblemList } from "./problem-list.ts";

const advice = 'save the file as UTF-8 (in Excel: "CSV UTF-8")';
// A program that read the file by the wrong alphabet has left these: what stood there is lost.
const unreadable = /(?![\t\n\r])[\p{Cc}\ufffd]/gu;

/**
 * Reads bytes as UTF-8, with or without its mark, or as UTF-16 with its mark. A name in any other alphabet would come out broken
 * without a word, so all else is refused.
 *
 * @returns the text without its mark; undefined where there are problems
 */
export function decode(bytes: Uint8Array, problems: ProblemList): string | undefined {
  const encoding = encodingOf(bytes);
  if (isUnmarkedUtf16(bytes)) {
    problems.add({ line: 1, column: 1 }, "", `seems to be UTF-16, but has no mark that says so; ${advice}`);
    return undefined;
  }
  if (encoding === "utf-8" && !isUtf8(bytes)) return tellBrokenLines(bytes, problems);
  const text = new TextDecoder(encoding).decode(bytes);
  const lines = new Lines(text);
  const before = problems.all.length;
  for (const { index, 0: character } of text.matchAll(unreadable)) {
    problems.add(lines.positionOf(index), "", `${nameOf(character)} stands here, which no text has; ${advice}`);
  }
  return problems.all.length === before ? text : undefined;
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

// Such a file begins with a letter or a brace.
function isUnmarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0) !== (second === 0) && second !== undefined;
}

function nameOf(character: string): string {
  if (character === "\0") return "a NUL byte";
  if (character === "\ufffd") return "a character that was lost when the text was read or written before (U+FFFD)";
  return `a control character (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`;
}

function tellBrokenLines(bytes: Uint8Array, problems: ProblemList): undefined {
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const end = bytes.subarray(from).findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const isPair = end >= 0 && bytes[from + end] === 0x0d && bytes[from + end + 1] === 0x0a;
    const next = end < 0 ? bytes.length : from + end + (isPair ? 2 : 1);
    const content = bytes.subarray(from, next);
    if (!isUtf8(content)) {
      const column = new TextDecoder().decode(content).indexOf("\ufffd") + 1;
      problems.add({ line, column }, "", `is neither UTF-8 nor UTF-16 with its mark; ${advice}`);
    }
    from = next;
  }
}

import { days } from "../account/hours.ts";

/** What a cell says, or what is wrong with it: a sentence whose subject is the column. */
export type Cell = { readonly value: unknown } | { readonly problem: string };

/** Reads the text of a cell, which is not empty and has no blanks at its ends. */
export type CellReader = (cell: string) => Cell;

/** Plain text. A line break within is a blank: it is there for the eye. */
export const text: CellReader = (cell) => ({ value: oneLine(cell) });

/** Text of which there may be none. */
export const clearableText: CellReader = (cell) => ({ value: isNone(cell) ? "" : oneLine(cell) });

/** Things of the account, separated by semicolons or line breaks. */
export const list: CellReader = (cell) => ({ value: isNone(cell) ? [] : parts(cell) });

/**
 * First and last name: two words, or the last name, a comma and the first. Of three words nobody knows which is which, and a wrong
 * guess would be a wrong name.
 */
export const fullName: CellReader = (cell) => {
  const line = oneLine(cell);
  const [last, first, ...tooMany] = line.split(/\s*,\s*/);
  if (first && last && tooMany.length === 0) return { value: { first, last } };
  const words = line.split(/\s+/);
  if (words.length === 2 && !line.includes(",")) return { value: { first: words[0], last: words[1] } };
  return {
    problem:
      'must be a first and a last name, or "last, first" where one of them has several words; or use the columns First name and Last name',
  };
};

/**
 * A word of the contract, in whatever case and with blanks or without.
 *
 * @param words - as the contract has them
 */
export function word(words: readonly string[]): CellReader {
  return (cell) => ({ value: knownWord(cell, words) ?? oneLine(cell) });
}

/** `keep`, `inventory`, `none`, or a number in E.164 with whatever marks people put in it. */
export const number: CellReader = (cell) => ({
  value: knownWord(cell, ["keep", "inventory", "none"]) ?? bareNumber(cell),
});

/** Phones, separated by semicolons or line breaks: `own`, `app`, or `name:`, `serial:` or `model:` and which. */
export const phones: CellReader = (cell) => {
  if (isNone(cell)) return { value: [] };
  const all = parts(cell).map(phone);
  return all.includes(undefined)
    ? {
        problem:
          "must be own, app, or name:, serial: or model: and which, such as model: Polycom VVX 450; a phone number belongs in the column Number",
      }
    : { value: all };
};

/**
 * Phones, separated by semicolons or line breaks, that the column itself says how to find.
 *
 * @param kind - what the cells hold of them
 */
export function phoneBy(kind: "serial" | "model"): CellReader {
  return (cell) => ({ value: parts(cell).map((which) => ({ [kind]: which })) });
}

/**
 * Forwarding numbers, separated by semicolons or line breaks: a kind or a label, a colon and the number.
 *
 * @param types - the kinds; all else is a label
 */
export function forwarding(types: readonly string[]): CellReader {
  return (cell) => {
    if (isNone(cell)) return { value: [] };
    const all = parts(cell).map((part) => {
      const [, label = "", phoneNumber = ""] = /^(.+?)\s*:\s*([^:]+)$/.exec(part) ?? [];
      const type = knownWord(label, types);
      return phoneNumber && { phoneNumber: bareNumber(phoneNumber), ...(type === undefined ? { label } : { type }) };
    });
    return all.includes("")
      ? { problem: "must be a kind or a label, a colon and the number, such as Mobile: +15035550161" }
      : { value: all };
  };
}

/** What calls show: a word, or a number in E.164 with whatever marks people put in it. */
export function callerId(words: readonly string[]): CellReader {
  return (cell) => ({ value: knownWord(cell, words) ?? bareNumber(cell) });
}

/**
 * Words of the contract, separated by semicolons, commas or line breaks.
 *
 * @param words - those that there are
 */
export function words(words: readonly string[]): CellReader {
  return (cell) => ({ value: isNone(cell) ? [] : parts(cell, /[;,\r\n]/).map((part) => knownWord(part, words) ?? part) });
}

/** Numbers in E.164, separated by semicolons or line breaks. */
export const numbers: CellReader = (cell) => ({ value: parts(cell).map(bareNumber) });

/** `always`, or days with their hours, separated by semicolons or line breaks: `monday-friday 08:00-12:00, 13:00-17:00`. */
export const hours: CellReader = (cell) => {
  if (knownWord(cell, ["always"]) !== undefined) return { value: "always" };
  const open = parts(cell).map(hoursOfDays);
  const named = open.flatMap((one) => one?.days ?? []);
  if (open.includes(undefined) || new Set(named).size < named.length) {
    return {
      problem:
        "must be always, or each day once with its hours, such as monday-friday 08:00-12:00, 13:00-17:00; saturday 09:00-12:00",
    };
  }
  return { value: Object.fromEntries(open.flatMap((one) => (one?.days ?? []).map((day) => [day, one?.ranges]))) };
};

function hoursOfDays(part: string): { readonly days: readonly string[]; readonly ranges: readonly string[] } | undefined {
  const [, first = "", last = first, told = ""] = /^(\p{L}+)(?:\s*-\s*(\p{L}+))?\s*:?\s+(\d.*)$/u.exec(part) ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from < 0 || to < from) return undefined;
  const ranges = told.split(",").map((range) =>
    range
      .replace(/\s/g, "")
      .replace(/^(?=\d:)/, "0")
      .replace(/-(?=\d:)/, "-0"),
  );
  return { days: days.slice(from, to + 1), ranges };
}

// By its whole name, or the first three letters.
function dayOf(text: string): number {
  const name = text.toLowerCase();
  return days.findIndex((day) => day === name || day.slice(0, 3) === name);
}

function phone(part: string): unknown {
  const [, kind = "", which = ""] = /^(name|serial|model)\s*:\s*(.+)$/i.exec(part) ?? [];
  return kind === "" ? knownWord(part, ["own", "app"]) : { [kind.toLowerCase()]: which };
}

function parts(cell: string, separators = /[;\r\n]/): string[] {
  return cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function oneLine(cell: string): string {
  return cell.replace(/\s*[\r\n]+\s*/g, " ");
}

/** Whether a cell says that there shall be none. */
export function isNone(cell: string): boolean {
  return cell.toLowerCase() === "none";
}

function knownWord(cell: string, words: readonly string[]): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "");
  return words.find((word) => bare(word) === bare(cell));
}

function bareNumber(cell: string): string {
  return cell.startsWith("+") ? cell.replace(/[\s().\-/]/g, "") : cell;
}

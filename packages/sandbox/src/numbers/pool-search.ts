import type { State } from "../state/state.ts";
import { standingOf } from "./pool.ts";
import { lineLength, numberOf, type PoolArea, type PoolNumber } from "./pool-contents.ts";
import { digitsOf } from "./vanity.ts";

/** What is looked for in an area of the pool. */
export interface Search {
  /** Digits, letters, and `*` for any digit: as many as there are after the area code. */
  readonly pattern: string;
  /** Digits that must not stand among the last four. */
  readonly exclude: readonly string[];
  /** Only numbers that send messages, or only the others. */
  readonly smsEnabled?: boolean | undefined;
  readonly limit: number;
}

/** A number that was found. */
export interface Found {
  readonly number: PoolNumber;
  /** The number spelt with letters, where letters were searched for. */
  readonly vanityPattern?: string;
  readonly rank?: number;
}

/** How many an extended search finds at most. */
export const mostRanked = 10;

/** The numbers of some areas that match exactly and that can be had, in their order. */
export function searchExactly(state: State, areas: Iterable<PoolArea>, search: Search): Found[] {
  const digits = digitsOf(search.pattern);
  const lines = linesOf(search).filter((line) => fitsDigits(digits.slice(-lineLength), line));
  const found: Found[] = [];
  if (lines.length === 0) return found;
  for (const area of areas) {
    const exchanges = area.exchanges.filter((exchange) => fitsDigits(digits.slice(0, -lineLength), exchange));
    for (const number of numbersAmong(area, exchanges, lines, search)) {
      if (standingOf(state, number.phoneNumber) !== "free") continue;
      found.push({ number, ...spelling(search.pattern, number) });
      if (found.length >= search.limit) return found;
    }
  }
  return found;
}

/** The ten numbers of an area that come nearest and that can be had, the best first with rank 10. */
export function searchNearest(state: State, area: PoolArea, search: Search): Found[] {
  const digits = digitsOf(search.pattern);
  const byScore: PoolNumber[][] = Array.from({ length: digits.length + 1 }, () => []);
  for (const number of numbersAmong(area, area.exchanges, linesOf(search), search)) byScore[hits(digits, number)]?.push(number);
  const found: Found[] = [];
  for (const number of byScore.reverse().flat()) {
    if (found.length >= Math.min(search.limit, mostRanked)) break;
    if (standingOf(state, number.phoneNumber) !== "free") continue;
    found.push({ number, ...spelling(search.pattern, number), rank: mostRanked - found.length });
  }
  return found;
}

function linesOf({ exclude }: Search): string[] {
  const all = Array.from({ length: 10 ** lineLength }, (_, index) => String(index).padStart(lineLength, "0"));
  const unwanted = new Set(exclude);
  return all.filter((line) => !partsOf(line).some((digits) => unwanted.has(digits)));
}

// Of a line there are ten, however much is excluded.
function partsOf(line: string): string[] {
  return [...line].flatMap((_, start) => [...line.slice(start)].map((_, length) => line.slice(start, start + length + 1)));
}

function* numbersAmong(
  area: PoolArea,
  exchanges: readonly string[],
  lines: readonly string[],
  { smsEnabled }: Search,
): Generator<PoolNumber> {
  for (const exchange of exchanges) {
    for (const line of lines) {
      const number = numberOf(area, exchange, line);
      if (number !== undefined && (smsEnabled === undefined || smsEnabled === number.smsEnabled)) yield number;
    }
  }
}

function fitsDigits(pattern: string, digits: string): boolean {
  return pattern.length === digits.length && [...pattern].every((sign, at) => sign === "*" || sign === digits[at]);
}

function hits(pattern: string, { exchange, line }: PoolNumber): number {
  const digits = exchange + line;
  return [...pattern].filter((sign, at) => sign === digits[at]).length;
}

// Letters stay where the number has their digits.
function spelling(pattern: string, { areaCode, exchange, line }: PoolNumber): { vanityPattern?: string } {
  if (!/[A-Za-z]/.test(pattern)) return {};
  const spelt = [...(exchange + line)].map((digit, at) => {
    const sign = pattern[at] ?? "";
    return digitsOf(sign) === digit ? sign.toUpperCase() : digit;
  });
  return { vanityPattern: areaCode + spelt.join("") };
}

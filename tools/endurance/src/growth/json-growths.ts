import { counted, type Grow, type NamedGrow, repeated, textGrows } from "./growth.ts";

/** A JSON text that can be made as large as one likes in one of its places. */
export interface JsonGrowth {
  readonly place: string;
  readonly by: string;
  readonly turn?: true;
  readonly crowd?: true;
  at(bytes: number): string;
}

const marker = "\u2603here\u2603";

/** Puts ids that are there in the place of a value's own, each time others. */
export type Draw = (root: unknown) => unknown;

/**
 * Every way in which a JSON value can grow, at each of its places. Items of a list share a place.
 *
 * @param root - the value where nothing grows
 * @param name - of its top, in the names of places
 * @param draw - for lists of things that are there: what is not, may be refused before it takes any time
 */
export function jsonGrowths(root: unknown, name: string, draw: Draw): JsonGrowth[] {
  const growths: JsonGrowth[] = [];
  const copy: Holder = { root: structuredClone(root) };
  for (const { holder, key, place } of placesOf(copy, "root", name)) {
    const value = holder[key];
    const withValue = <T>(other: unknown, use: (root: unknown) => T): T => {
      holder[key] = other;
      const used = use(copy["root"]);
      holder[key] = value;
      return used;
    };
    const [before = "", after = ""] = withValue(marker, JSON.stringify).split(JSON.stringify(marker));
    const turn = typeof value === "string" ? { turn: true as const } : {};
    for (const [by, grow] of growsOf(value, holder === copy)) {
      growths.push({ place, by, ...turn, at: (bytes) => `${before}${grow(bytes)}${after}` });
    }
    if (!Array.isArray(value) || value.length === 0) continue;
    const things = Array.from({ length: mostItems }, () => value[0]);
    const at = (): string => withValue(things, (grown) => JSON.stringify(draw(grown)));
    growths.push({ place, by: `${mostItems} things`, crowd: true, at });
  }
  return growths;
}

// The sandbox takes so many in a list: more of them are refused at once.
const mostItems = 500;

type Holder = Record<string | number, unknown>;
interface Place {
  readonly holder: Holder;
  readonly key: string | number;
  readonly place: string;
}

function* placesOf(holder: Holder, key: string | number, place: string): Generator<Place> {
  yield { holder, key, place };
  const value = holder[key];
  if (Array.isArray(value)) for (const index of value.keys()) yield* placesOf(value as unknown as Holder, index, `${place}[]`);
  else if (isObject(value)) for (const name of Object.keys(value)) yield* placesOf(value, name, `${place}.${name}`);
}

// What makes a body too large as a whole, wherever it stands, is asked of its top alone.
function growsOf(value: unknown, isTop: boolean): readonly NamedGrow[] {
  if (typeof value === "string") return textGrows(value).map(([by, grow]) => [by, (bytes) => JSON.stringify(grow(bytes))]);
  if (typeof value === "number") return [["digits", repeated("7")]];
  if (Array.isArray(value)) return [...listGrows(value), ...(isTop ? nested : [])];
  if (!isObject(value)) return [];
  return [...memberGrows(value), ...(isTop ? [...manyMembers(value), ...nested] : [])];
}

const nested: readonly NamedGrow[] = [
  ["lists in lists", (bytes) => "[".repeat(bytes / 2) + "]".repeat(bytes / 2)],
  ["objects in objects", (bytes) => `${'{"a":'.repeat(bytes / 6)}1${"}".repeat(bytes / 6)}`],
];

function listGrows(list: readonly unknown[]): readonly NamedGrow[] {
  const [item = "7"] = list;
  const text = JSON.stringify(item);
  return [
    ["equal items", (bytes) => `[${text}${`,${text}`.repeat(bytes / (text.length + 1))}]`],
    ["different items", (bytes) => `[${counted((index) => JSON.stringify(numbered(item, index)))(bytes)}]`],
    ["numbers", (bytes) => `[1${",1".repeat(bytes / 2)}]`],
    ["empty objects", (bytes) => `[{}${",{}".repeat(bytes / 3)}]`],
  ];
}

// Nearly as many as the sandbox takes values in a body.
const mostMembers = 18_000;

const members = counted((index) => `"m${index}":0`);

function memberGrows(value: Holder): readonly NamedGrow[] {
  return [
    [`${mostMembers} members`, beside(value, () => members(mostMembers * 10))],
    ["a member's name", beside(value, (bytes) => `"${"m".repeat(bytes)}":0`)],
  ];
}

function manyMembers(value: Holder): readonly NamedGrow[] {
  return [
    ["members", beside(value, members)],
    [
      "members that are numbers",
      beside(
        value,
        counted((index) => `"${7 * index}":0`),
      ),
    ],
    [
      "one member again",
      beside(
        value,
        counted(() => '"a":0'),
      ),
    ],
  ];
}

function beside(value: Holder, more: Grow): Grow {
  const own = JSON.stringify(value).slice(1, -1);
  return (bytes) => `{${own}${own === "" ? "" : ","}${more(bytes)}}`;
}

// Another value of the same kind for each number: its texts and numbers differ, and ids, addresses and mails stay such.
function numbered(value: unknown, index: number): unknown {
  if (typeof value === "number") return Number(numberedText(String(value), index));
  if (typeof value === "string") return numberedText(value, index);
  if (Array.isArray(value)) return value.map((item) => numbered(item, index));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, numbered(member, index)]));
}

function numberedText(text: string, index: number): string {
  const number = String(index);
  if (text.includes("@")) return `${number}${text}`;
  const digits = /\d+$/.exec(text)?.[0].length ?? 0;
  // Some digit stays before the number, so that an id does not begin with a zero.
  return digits > 1 ? text.slice(0, -Math.min(digits - 1, number.length)) + number : `${text}${number}`;
}

function isObject(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

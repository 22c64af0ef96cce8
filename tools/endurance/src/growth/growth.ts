import type { FuzzRequest } from "../fuzz/request.ts";

/** A request that can be made as large as one likes in one of its places. */
export interface Growth {
  /** What grows: `body.records[].name`, `query page`, `header Accept`. */
  readonly place: string;
  /** What it grows by: `equal items`, `spaces`. */
  readonly by: string;
  /** So much is read of it at most: what is longer is refused unread. */
  readonly readBytes?: number;
  /** Set where the place has other ways to grow that are much like this one: where time is short they take turns. */
  readonly turn?: true;
  /** Set where only a large company shows what it takes. */
  readonly crowd?: true;
  /** The request with about so many bytes in that place. */
  at(bytes: number): FuzzRequest;
}

/**
 * Of the ways that take turns one for each place, of the next place the next one. All others stay.
 *
 * @param first - whose turn it is at the first place
 */
export function inTurn(growths: readonly Growth[], first: number): Growth[] {
  const places = Map.groupBy(growths, ({ place }) => place);
  return [...places.values()].flatMap((ways, index) => {
    const taking = ways.filter(({ turn }) => turn);
    return ways.filter((way) => way.turn !== true || way === taking[(first + index) % taking.length]);
  });
}

/** A text of about so many bytes. */
export type Grow = (bytes: number) => string;

/** A way to grow, by its name. */
export type NamedGrow = readonly [by: string, grow: Grow];

/** A text over and over again. */
export function repeated(text: string): Grow {
  return (bytes) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

/** Texts one after the other, each made of its number, until they fill so many bytes. */
export function counted(made: (index: number) => string, separator = ","): Grow {
  return (bytes) => {
    const parts: string[] = [];
    for (let index = 0, length = 0; length < bytes; index += 1) {
      const part = made(index);
      parts.push(part);
      length += part.length + separator.length;
    }
    return parts.join(separator);
  };
}

/** Every way in which a text can grow: parsers, patterns and lists written into one text each have their own that is hard. */
export function textGrows(value: string): readonly NamedGrow[] {
  const around =
    (grow: Grow): Grow =>
    (bytes) =>
      `${value}${grow(bytes)}${value}`;
  return [
    ["itself", repeated(value === "" ? "x" : value)],
    ["spaces", around(repeated(" "))],
    ["digits", repeated("7")],
    ["stars", repeated("*")],
    ["dots", around(repeated("a."))],
    ["commas", counted((index) => String(1 + index))],
  ];
}

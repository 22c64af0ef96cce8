import { nameOfPlace, type Place, placeIn } from "./place.ts";
import { Lines, type Position } from "./text/lines.ts";

/** What a file says, whatever it is written in, and where it says it. */
export interface Source {
  readonly value: unknown;
  readonly spots: Spots;
  /** Whether problems may show what stands in the file: not where it holds passwords or PINs. */
  readonly isTold: boolean;
}

interface Spot {
  readonly offset: number;
  readonly label: string | undefined;
}

/** Where in a text the places of a value stand. */
export class Spots {
  readonly #lines: Lines;
  readonly #spots = new Map<string, Spot>();

  constructor(text: string) {
    this.#lines = new Lines(text);
  }

  /**
   * Notes where a place stands.
   *
   * @param place - by its name
   * @param offset - in characters, from the text's beginning
   * @param label - what the file calls it, where that is not the member's name
   */
  add(place: string, offset: number, label?: string): void {
    this.#spots.set(place, { offset, label });
  }

  has(place: string): boolean {
    return this.#spots.has(place);
  }

  /** The position of an offset. */
  at(offset: number): Position {
    return this.#lines.positionOf(offset);
  }

  /** The position of a place. What is not there stands where that does which should hold it. */
  positionOf(place: Place): Position {
    for (let length = place.length; length > 0; length -= 1) {
      const spot = this.#spots.get(nameOfPlace(place.slice(0, length)));
      if (spot !== undefined) return this.at(spot.offset);
    }
    return this.at(0);
  }

  /** What the file calls a place: a column's header, or the name of a member, with its position in a list. */
  labelOf(place: Place): string {
    const label = this.#spots.get(nameOfPlace(place))?.label;
    if (label !== undefined) return label;
    const name = place.findLastIndex((part) => typeof part === "string");
    return place.slice(name < 0 ? 0 : name).reduce<string>(placeIn, "") || "the file";
  }
}

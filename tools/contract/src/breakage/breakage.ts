import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Validators } from "../schema/validators.ts";

/** A value with one fact of its schema broken. */
export interface Breakage {
  /** What was broken: `body/records: 101 items, 100 at most`. */
  readonly what: string;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** Where it is, from the top of the value. */
  readonly path: readonly string[];
  /** The same fact has the same key, whatever value it was broken in. */
  readonly fact: string;
  /** The whole value, broken. */
  readonly value: unknown;
}

/** A place inside a value: how it is reached, and how it is filled anew. */
export interface Place {
  readonly path: readonly string[];
  /** The way through the schema, where a list's items are one. */
  readonly fact: string;
  /** The whole value, with another one at this place; without it where that is undefined. */
  readonly put: (value: unknown) => unknown;
}

/** What the breaking needs to know of the contract. */
export interface BreakageContext {
  readonly reader: SchemaReader;
  readonly validators: Validators;
}

/** A fact broken at a place. */
export function broken(place: Place, keyword: string, what: string, value: unknown): Breakage {
  const name = place.path.join("/");
  return {
    what: `${name === "" ? "the value" : name}: ${what}`,
    keyword,
    path: place.path,
    fact: `${place.fact}:${keyword}`,
    value: place.put(value),
  };
}

/** The place of a member or an item. */
export function inside(place: Place, name: string, fact: string, put: (value: unknown) => unknown): Place {
  return { path: [...place.path, name], fact: `${place.fact}/${fact}`, put: (value) => place.put(put(value)) };
}

import type { Newcomer } from "../newcomer.ts";
import type { Person } from "../roster.ts";

/** What there is for a person: a phone with its number, or what there is none of. */
export interface Found {
  readonly phone?: Newcomer["phone"];
  readonly problems?: readonly string[];
}

/** Finds a phone and a number for a person; nobody else gets them. */
export type Find = (person: Person) => Found;

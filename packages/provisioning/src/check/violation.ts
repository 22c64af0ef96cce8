import type { Place } from "../place.ts";

/** Where a value is not as it should be. */
export interface Violation {
  readonly place: Place;
  /** What is wrong and what would be right; a sentence whose subject is the field. */
  readonly message: string;
}

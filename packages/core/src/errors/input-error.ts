import { isMarked } from "./marker.ts";
import { RingwrightError } from "./ringwright-error.ts";

/** The input cannot be sent: the message says which member is wrong and what would be right. */
export class InputError extends RingwrightError {
  override readonly name = "InputError";

  /** Whether `value` is an `InputError`, also one of another copy of this package. */
  static override is(value: unknown): value is InputError {
    return isMarked(value, "InputError");
  }
}

/**
 * Makes the error of a call whose input cannot be sent.
 *
 * @param operation - the id of what is called; a call by path has none
 * @param what - which member is wrong, and what would be right
 */
export function inputError(operation: string | undefined, what: string): InputError {
  return new InputError(operation === undefined ? what : `${operation}: ${what}`, { operation });
}

import { isMarked } from "./marker.ts";
import { RingwrightError } from "./ringwright-error.ts";

/**
 * A store of tokens or budgets did not do what was asked of it. The message names the file or the keys and what to do, and
 * holds nothing of what is stored.
 */
export class StoreError extends RingwrightError {
  override readonly name = "StoreError";

  /** Whether `value` is a `StoreError`, also one of another copy of this package. */
  static override is(value: unknown): value is StoreError {
    return isMarked(value, "StoreError");
  }
}

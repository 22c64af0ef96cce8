import { isMarked } from "./marker.ts";
import { RingwrightError } from "./ringwright-error.ts";

/** There is no session, and it cannot be had without you: the message says what to do. */
export class AuthError extends RingwrightError {
  override readonly name = "AuthError";

  /** Whether `value` is an `AuthError`, also one of another copy of this package. */
  static override is(value: unknown): value is AuthError {
    return isMarked(value, "AuthError");
  }
}

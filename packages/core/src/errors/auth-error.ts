import { RingwrightError } from "./ringwright-error.ts";

/** There is no session, and it cannot be had without you: the message says what to do. */
export class AuthError extends RingwrightError {
  override readonly name = "AuthError";
}

import { RingwrightError } from "./ringwright-error.ts";

/**
 * A call that buys was sent, and its answer was lost: it may have taken effect. It is never repeated by itself. Look
 * whether the thing is there before you call again.
 */
export class OutcomeUnknownError extends RingwrightError {
  override readonly name = "OutcomeUnknownError";
}

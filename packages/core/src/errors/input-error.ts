import { RingwrightError } from "./ringwright-error.ts";

/** The input cannot be sent: the message says which member is wrong and what would be right. */
export class InputError extends RingwrightError {
  override readonly name = "InputError";
}

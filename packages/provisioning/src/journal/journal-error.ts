import { RingwrightError } from "@ringwright/core";

/** A journal cannot be used. The message says why, and what would be right. */
export class JournalError extends RingwrightError {
  override readonly name = "JournalError";
}

import { RingwrightError } from "@ringwright/core";

/** An account cannot be written down. The message says why. */
export class ExportError extends RingwrightError {
  override readonly name = "ExportError";
}

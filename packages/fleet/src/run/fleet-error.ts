import { RingwrightError } from "@ringwright/core";

/** What was asked of a fleet cannot be. The message says why, and what would be right. */
export class FleetError extends RingwrightError {
  override readonly name = "FleetError";
}

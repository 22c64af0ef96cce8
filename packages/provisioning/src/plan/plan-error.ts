import { RingwrightError } from "@ringwright/core";

/** A file cannot be planned on an account as a whole. The message says why, and what would be right. */
export class PlanError extends RingwrightError {
  override readonly name = "PlanError";
}

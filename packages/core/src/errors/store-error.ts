import { RingwrightError } from "./ringwright-error.ts";

/**
 * A store of tokens or budgets did not do what was asked of it. The message names the file or the keys and what to do, and
 * holds nothing of what is stored.
 */
export class StoreError extends RingwrightError {
  override readonly name = "StoreError";
}

import { isMarked } from "./marker.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";

/** What a `TimeoutError` is made of. */
export interface TimeoutErrorDetails extends ErrorDetails {
  readonly timeoutMs: number;
  readonly waitMs?: number | undefined;
  readonly mayBeDone?: boolean;
}

/** The call's time was up, or would have been before its rate budget allowed it. */
export class TimeoutError extends RingwrightError {
  override readonly name = "TimeoutError";
  /** How long the call was allowed to take, in milliseconds. */
  readonly timeoutMs: number;
  /** How long it would have had to wait for its rate budget, where that was the reason, in milliseconds. */
  readonly waitMs: number | undefined;
  /**
   * Whether the call may have been done all the same: it would change something, it has left, and no answer says that nothing was
   * done. Look before you call again, unless the contract calls a repeat safe.
   */
  readonly mayBeDone: boolean;

  constructor(message: string, details: TimeoutErrorDetails) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
    this.waitMs = details.waitMs;
    this.mayBeDone = details.mayBeDone ?? false;
  }

  /** Whether `value` is a `TimeoutError`, also one of another copy of this package. */
  static override is(value: unknown): value is TimeoutError {
    return isMarked(value, "TimeoutError");
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs, waitMs: this.waitMs, mayBeDone: this.mayBeDone };
  }
}

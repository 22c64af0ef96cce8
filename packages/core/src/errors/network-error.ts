import { isMarked } from "./marker.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";

/** What a `NetworkError` is made of. */
export interface NetworkErrorDetails extends ErrorDetails {
  readonly lasting?: boolean;
  readonly mayBeDone?: boolean;
}

/** The request did not reach the service, or its answer did not come back. */
export class NetworkError extends RingwrightError {
  override readonly name = "NetworkError";
  /**
   * Whether it stays so until somebody mends it: a certificate that is not to be trusted, a proxy that wants a login. The
   * message says what is wrong. Such a call never left, and is not repeated.
   */
  readonly lasting: boolean;
  /**
   * Whether the call may have been done all the same: it would change something, it has left, and no answer says that nothing was
   * done. Look before you call again, unless the contract calls a repeat safe.
   */
  readonly mayBeDone: boolean;

  constructor(message: string, details: NetworkErrorDetails = {}) {
    super(message, details);
    this.lasting = details.lasting ?? false;
    this.mayBeDone = details.mayBeDone ?? false;
  }

  /** Whether `value` is a `NetworkError`, also one of another copy of this package. */
  static override is(value: unknown): value is NetworkError {
    return isMarked(value, "NetworkError");
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), lasting: this.lasting, mayBeDone: this.mayBeDone };
  }
}

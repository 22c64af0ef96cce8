const marker: unique symbol = Symbol.for("ringwright.error");

/** What an error may carry beside its message. */
export interface ErrorDetails {
  /** The id of the operation that failed. */
  readonly operation?: string | undefined;
  /** The service's id for the request. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The base of all errors of ringwright. Messages, members and causes hold no token, secret, password or PIN.
 * `RingwrightError.is` also knows errors of another copy of this package.
 */
export class RingwrightError extends Error {
  override readonly name: string = "RingwrightError";
  /** The id of the operation that failed, such as `updateDevice`. */
  readonly operation: string | undefined;
  /** The service's id for the request; quote it when asking the vendor for help. */
  readonly requestId: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation;
    this.requestId = details.requestId;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether `value` is an error of ringwright, also of another copy of this package. */
  static is(value: unknown): value is RingwrightError {
    return typeof value === "object" && value !== null && marker in value;
  }

  /** The error as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, operation: this.operation, requestId: this.requestId };
  }
}

import { isMarked } from "./marker.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";
import { type ServiceErrorEntry, withoutSecrets } from "./service-errors.ts";

/** What an `ApiError` is made of. */
export interface ApiErrorDetails extends ErrorDetails {
  readonly status: number;
  readonly errors: readonly ServiceErrorEntry[];
  readonly retryAfterMs?: number | undefined;
  readonly mayBeDone?: boolean;
}

/** The service answered, and said no. */
export class ApiError extends RingwrightError {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The first reason's code, or `HTTP-<status>` where the answer held none. */
  readonly code: string;
  /** All reasons that the service gave. */
  readonly errors: readonly ServiceErrorEntry[];
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /**
   * Whether the call may have been done all the same: it would change something, and either its status leaves that open (a
   * redirect, 408, 499, 5xx), or an earlier attempt lost its answer and the service refused the repeat only. A 404 to a
   * deletion then most likely means that it went through.
   */
  readonly mayBeDone: boolean;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
    this.errors = withoutSecrets(details.errors, details.redact);
    this.status = details.status;
    this.code = this.errors[0]?.errorCode ?? `HTTP-${details.status}`;
    this.retryAfterMs = details.retryAfterMs;
    this.mayBeDone = details.mayBeDone ?? false;
  }

  /** Whether `value` is an `ApiError`, also one of another copy of this package. */
  static override is(value: unknown): value is ApiError {
    return isMarked(value, "ApiError");
  }

  override toJSON(): Record<string, unknown> {
    const { status, code, errors, retryAfterMs, mayBeDone } = this;
    return { ...super.toJSON(), status, code, errors, retryAfterMs, mayBeDone };
  }
}

import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";
import { type ServiceErrorEntry, withoutSecrets } from "./service-errors.ts";

/** What an `ApiError` is made of. */
export interface ApiErrorDetails extends ErrorDetails {
  readonly status: number;
  readonly errors: readonly ServiceErrorEntry[];
  readonly retryAfterMs?: number | undefined;
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

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
    this.errors = withoutSecrets(details.errors, details.redact);
    this.status = details.status;
    this.code = this.errors[0]?.errorCode ?? `HTTP-${details.status}`;
    this.retryAfterMs = details.retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, code: this.code, errors: this.errors, retryAfterMs: this.retryAfterMs };
  }
}

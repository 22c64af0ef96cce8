import { ApiError, InputError, NetworkError, OutcomeUnknownError, RingwrightError, TimeoutError } from "@ringwright/core";

/** What went wrong, as a caller is told (RFC 9457). */
export interface Problem {
  /** The HTTP status. */
  readonly status: number;
  readonly detail: string;
  /** When to ask again, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Tells a caller what went wrong. What the caller can mend keeps its status; a login or a permission that the service refuses is ours
 * to mend.
 *
 * @param error - what a call threw; its message holds no secret
 * @throws what is no error of a call: that is a fault of our own
 */
export function problemOf(error: unknown): Problem {
  if (!RingwrightError.is(error)) throw error;
  if (InputError.is(error)) return { status: 400, detail: error.message };
  if (isCallers(error)) return { status: error.status, detail: error.message };
  console.error(error); // with the request's id, which the vendor asks for
  if (mayBeDone(error)) return { status: 504, detail: "It may have been done. Ask again: that looks first.", retryAfterMs: 1000 };
  if (isBusy(error)) {
    const retryAfterMs = TimeoutError.is(error) ? error.waitMs : error.retryAfterMs;
    return { status: 503, detail: "The phone service is busy.", retryAfterMs };
  }
  if (TimeoutError.is(error)) return { status: 504, detail: "The phone service takes too long." };
  return { status: 502, detail: "The phone service cannot be used now." };
}

/** The same as an answer over HTTP. */
export function problemResponse(error: unknown): Response {
  const { status, detail, retryAfterMs } = problemOf(error);
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (retryAfterMs !== undefined) headers.set("retry-after", String(Math.ceil(retryAfterMs / 1000)));
  return new Response(JSON.stringify({ status, detail }), { status, headers });
}

function isCallers(error: RingwrightError): error is ApiError {
  return ApiError.is(error) && !error.mayBeDone && [400, 404, 409, 422].includes(error.status);
}

// Something was to be changed, and no answer says whether it was.
function mayBeDone(error: RingwrightError): boolean {
  if (ApiError.is(error) || NetworkError.is(error) || TimeoutError.is(error)) return error.mayBeDone;
  return OutcomeUnknownError.is(error);
}

function isBusy(error: RingwrightError): error is ApiError | TimeoutError {
  if (TimeoutError.is(error)) return error.waitMs !== undefined;
  return ApiError.is(error) && (error.status === 429 || error.status === 503);
}

import { ApiError, InputError, NetworkError, OutcomeUnknownError, RingwrightError, TimeoutError } from "@ringwright/core";

/**
 * What went wrong, as a caller over HTTP is told (RFC 9457). What the caller can mend keeps its status; a login or a permission that
 * the service refuses is ours to mend.
 *
 * @param error - what a call threw; its message holds no secret
 * @throws what is no error of a call: that is a fault of our own
 */
export function errorResponse(error: unknown): Response {
  if (!RingwrightError.is(error)) throw error;
  if (InputError.is(error)) return problem(400, error.message);
  console.error(error); // with the request's id, which the vendor asks for
  if (mayBeDone(error)) return problem(504, "It may have been done. Ask again: that looks first.", 1000);
  if (isBusy(error))
    return problem(503, "The phone service is busy.", TimeoutError.is(error) ? error.waitMs : error.retryAfterMs);
  if (TimeoutError.is(error)) return problem(504, "The phone service takes too long.");
  const isCallers = ApiError.is(error) && error.status < 500 && error.status !== 401 && error.status !== 403;
  return isCallers ? problem(error.status, error.message) : problem(502, "The phone service cannot be used now.");
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

function problem(status: number, detail: string, retryAfterMs?: number): Response {
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (retryAfterMs !== undefined) headers.set("retry-after", String(Math.ceil(retryAfterMs / 1000)));
  return new Response(JSON.stringify({ status, detail }), { status, headers });
}

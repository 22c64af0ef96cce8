import type { CallContext } from "../call/onion.ts";
import { ApiError } from "../errors/api-error.ts";
import { type InputSummary, OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { pathValues } from "./path-values.ts";

/**
 * Makes the error of a call that may have bought something. It says what was called and with which ids, and never what a
 * body held.
 *
 * @param context - the call
 * @param cause - why its outcome is unknown
 */
export function outcomeUnknown(context: CallContext, cause: Error): OutcomeUnknownError {
  const { id, reconcile: look } = context.operation;
  const where = look === undefined ? "read or list what it makes or changes" : `look with ${look.operation} for ${look.find}`;
  const reconcile = `${where}, and call again only if it is not there`;
  const requestId = RingwrightError.is(cause) ? cause.requestId : undefined;
  const status = cause instanceof ApiError ? `answered with ${cause.status} on the way` : "sent and its answer was lost";
  const request = requestId === undefined ? "" : `; request ${requestId}`;
  return new OutcomeUnknownError(`${id}: it was ${status}, so it may have taken effect; ${reconcile}${request}`, {
    operation: id,
    requestId,
    input: summarize(context),
    reconcile,
    cause,
    redact: context.secrets.redact,
  });
}

function summarize({ operation, url, body }: CallContext): InputSummary {
  return {
    path: pathValues(operation.path, url),
    query: [...new Set(new URL(url).searchParams.keys())],
    body: body === undefined ? [] : memberNames(operation.body === "form", body),
  };
}

function memberNames(form: boolean, body: string): string[] {
  if (form) return [...new Set(new URLSearchParams(body).keys())];
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? Object.keys(parsed) : [];
}

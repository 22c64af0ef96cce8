import { RingwrightError } from "./errors/ringwright-error.ts";
import type { CallContext } from "./onion.ts";
import { outcomeUnknown } from "./retry/outcome-unknown.ts";

/** A call's answer, whose body has been read into its context. */
export interface Answer {
  readonly context: CallContext;
  readonly response: Response;
}

const statusesWithoutBody: ReadonlySet<number> = new Set([0, 101, 103, 204, 205, 304]);

/** Makes a Response that can be read of one that has been. */
export function answerResponse({ context, response }: Answer): Response {
  if (statusesWithoutBody.has(response.status)) return response;
  const { status, statusText, headers } = response;
  return new Response(context.answerBody ?? null, { status, statusText, headers });
}

/**
 * What an answer says: its JSON, the Location of a redirect, or undefined where it has no body.
 *
 * @throws RingwrightError for a body that is no JSON; OutcomeUnknownError where the call buys
 */
export function parseAnswer({ context, response }: Answer): unknown {
  const { operation, answerBody } = context;
  if (response.status >= 300) return response.headers.get("location") ?? undefined;
  if (answerBody === undefined || answerBody.byteLength === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(answerBody));
  } catch {
    const requestId = response.headers.get("rcrequestid") ?? undefined;
    const contentType = response.headers.get("content-type") ?? "no content type";
    const message = `${operation.id}: the answer is no JSON (${contentType})`;
    const error = new RingwrightError(message, { operation: operation.id, requestId });
    throw operation.billable ? outcomeUnknown(context, error) : error;
  }
}

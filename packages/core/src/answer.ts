import { RingwrightError } from "./errors/ringwright-error.ts";
import type { CallContext } from "./onion.ts";
import { headerList, type Reply } from "./reply.ts";
import { outcomeUnknown } from "./retry/outcome-unknown.ts";

/** A call's answer, whose body has been read into its context. */
export interface Answer {
  readonly context: CallContext;
  readonly response: Reply;
}

const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** Makes a Response that can be read of an answer that has been. */
export function answerResponse({ context, response }: Answer): Response {
  const { status, statusText, headers } = response;
  // What a browser hides has no status that a Response could be made with.
  if (status < 200 && response instanceof Response) return response;
  const body = statusesWithoutBody.has(status) ? null : (context.answerBody ?? null);
  return new Response(body, { status, statusText, headers: headerList(headers) });
}

/**
 * What an answer that was read as text says: its JSON, the Location of a redirect, or undefined where it has no body.
 *
 * @throws RingwrightError for a body that is no JSON; OutcomeUnknownError where the call buys
 */
export function parseAnswer({ context, response }: Answer): unknown {
  const { operation, answerBody, secrets } = context;
  if (response.status >= 300) return response.headers.get("location") ?? undefined;
  if (typeof answerBody !== "string" || answerBody === "") return undefined;
  try {
    return JSON.parse(answerBody);
  } catch {
    const requestId = response.headers.get("rcrequestid") ?? undefined;
    const contentType = response.headers.get("content-type") ?? "no content type";
    const message = `${operation.id}: the answer is no JSON (${contentType})`;
    const error = new RingwrightError(message, { operation: operation.id, requestId, redact: secrets.redact });
    throw operation.billable ? outcomeUnknown(context, error) : error;
  }
}

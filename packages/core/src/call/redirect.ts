import { ApiError } from "../errors/api-error.ts";
import type { CallContext } from "./onion.ts";
import { changes } from "./refusal-status.ts";
import type { Reply } from "./reply.ts";

/**
 * Refuses an answer that leads elsewhere, unless the contract promises that it does: nobody follows, so there is no answer.
 *
 * @param context - the call
 * @param response - its answer
 * @throws ApiError for a status from 300 to 399; it says where the answer leads, without its query
 */
export function refuseRedirect({ operation, method, url, secrets }: CallContext, response: Reply): void {
  if (operation.answer === "location" || !isRedirect(response)) return;
  response.body?.cancel().catch(() => {}); // nobody reads it
  throw new ApiError(`${operation.id}: ${reason(url, response)}`, {
    operation: operation.id,
    requestId: response.headers.get("rcrequestid") ?? undefined,
    status: response.status,
    errors: [],
    mayBeDone: changes(method),
    redact: secrets.redact,
  });
}

// A browser hides a redirect's status and Location.
function isRedirect({ status, type }: Reply): boolean {
  return (status >= 300 && status < 400) || type === "opaqueredirect";
}

function reason(url: string, { status, headers }: Reply): string {
  if (status === 304)
    return "304, so nothing has changed and nothing is sent; leave out headers that ask so, such as If-None-Match";
  const location = headers.get("location");
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url).origin : "another address";
  return `the service redirects to ${target}, and credentials do not follow; check \`server\``;
}

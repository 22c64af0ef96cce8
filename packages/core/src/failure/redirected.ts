import type { CallContext } from "../call/onion.ts";
import { changes } from "../call/refusal-status.ts";
import type { Reply } from "../call/reply.ts";
import { ApiError } from "../errors/api-error.ts";

/**
 * Makes the error of a call whose answer leads elsewhere.
 *
 * @param context - the call
 * @param reply - its answer; the error says where it leads, without its query
 */
export function redirected({ operation, method, url, secrets }: CallContext, reply: Reply): ApiError {
  return new ApiError(`${operation.id}: ${reason(url, reply)}`, {
    operation: operation.id,
    requestId: reply.headers.get("rcrequestid") ?? undefined,
    status: reply.status,
    errors: [],
    mayBeDone: changes(method),
    redact: secrets.redact,
  });
}

function reason(url: string, { status, headers }: Reply): string {
  if (status === 304)
    return "304, so nothing has changed and nothing is sent; leave out headers that ask so, such as If-None-Match";
  const location = headers.get("location");
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url).origin : "another address";
  return `the service redirects to ${target}, and credentials do not follow; check \`server\``;
}

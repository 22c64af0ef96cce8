import type { Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import { NetworkError } from "../errors/network-error.ts";

/**
 * Takes an answer whose status HTTP does not know for none at all: nobody can tell what it says, or whether the service has
 * said it. So it counts as lost, and a call that buys has an unknown outcome.
 *
 * @throws NetworkError for a status outside 200 to 599
 */
export const statusLayer: Layer = async (context, next) => {
  const response = await next(context);
  if (isFinal(response)) return response;
  response.body?.cancel().catch(() => {}); // nobody reads it
  const { id: operation } = context.operation;
  const requestId = response.headers.get("rcrequestid") ?? undefined;
  const message = `${operation}: the answer's status is ${response.status}, which HTTP does not know`;
  throw new NetworkError(message, { operation, requestId, redact: context.secrets.redact });
};

// A browser hides a redirect's status.
function isFinal({ status, type }: Reply): boolean {
  return (Number.isInteger(status) && status >= 200 && status <= 599) || type === "opaqueredirect";
}

import type { Failures } from "../call/failures.ts";
import type { Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";

/**
 * Takes an answer whose status HTTP does not know for none at all: nobody can tell what it says, or whether the service has
 * said it. So it counts as lost, and a call that buys has an unknown outcome.
 *
 * @param failures - makes the error
 * @throws NetworkError for a status outside 200 to 599
 */
export function statusLayer(failures: Failures): Layer {
  return async (context, next) => {
    const reply = await next(context);
    if (isFinal(reply)) return reply;
    reply.body?.cancel().catch(() => {}); // nobody reads it
    throw await failures.error(context, { kind: "unknown status", reply });
  };
}

// A browser hides a redirect's status.
function isFinal({ status, type }: Reply): boolean {
  return (Number.isInteger(status) && status >= 200 && status <= 599) || type === "opaqueredirect";
}

import type { CallContext, Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import type { Clock } from "../clock.ts";
import { type Hooks, requestEvent } from "../telemetry/hooks.ts";

/**
 * Tells the hooks of each request and answer. It is the innermost layer but the transport, so that each attempt shows.
 *
 * @param hooks - who is told
 * @param clock - measures how long an answer takes
 */
export function traceLayer(hooks: Hooks, clock: Clock): Layer {
  return async (context, next) => {
    hooks.onRequest?.(requestEvent(context));
    const startMs = clock.elapsedMs();
    const response = await next(context);
    const durationMs = clock.elapsedMs() - startMs;
    hooks.onResponse?.({
      ...requestEvent(context),
      status: response.status,
      requestId: requestIdOf(context, response),
      durationMs,
    });
    return response;
  };
}

function requestIdOf({ secrets }: CallContext, { headers }: Reply): string | undefined {
  const requestId = headers.get("rcrequestid");
  return requestId === null ? undefined : secrets.redact(requestId);
}

import type { Clock } from "../clock.ts";
import type { Hooks } from "../hooks.ts";
import type { Layer } from "../onion.ts";

/**
 * Tells the hooks of each request and answer. It is the innermost layer but the transport, so that each attempt shows.
 *
 * @param hooks - who is told
 * @param clock - measures how long an answer takes
 */
export function traceLayer(hooks: Hooks, clock: Clock): Layer {
  return async (context, next) => {
    const { operation, url, attempt } = context;
    hooks.onRequest?.({ operation, url, attempt });
    const startMs = clock.elapsedMs();
    const response = await next(context);
    const requestId = response.headers.get("rcrequestid") ?? undefined;
    hooks.onResponse?.({ operation, url, attempt, status: response.status, requestId, durationMs: clock.elapsedMs() - startMs });
    return response;
  };
}

import type { Clock } from "../clock.ts";
import { retryAfterMs } from "../errors/read-api-error.ts";
import type { Hooks } from "../hooks.ts";
import type { Layer } from "../onion.ts";
import type { RateGroup } from "../operation.ts";

/** Waits out penalties: after a 429 no call of its group leaves before `Retry-After` has passed. */
export function rateLimitLayer(hooks: Hooks, clock: Clock): Layer {
  const openAtMs = new Map<RateGroup, number>();
  return async (context, next) => {
    const { operation } = context;
    if (operation.group === "NoThrottling") return next(context);
    const waitMs = (openAtMs.get(operation.group) ?? 0) - clock.elapsedMs();
    if (waitMs > 0) {
      hooks.onWait?.({ operation, group: operation.group, waitMs, reason: "penalty" });
      await clock.sleep(waitMs, context.signal);
    }
    const response = await next(context);
    if (response.status === 429) {
      openAtMs.set(operation.group, clock.elapsedMs() + (retryAfterMs(response.headers) ?? 30_000));
    }
    return response;
  };
}

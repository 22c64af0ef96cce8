import type { Clock } from "../clock.ts";
import type { Router } from "../contract/router.ts";
import type { FaultList, FaultOptions } from "../faults/faults.ts";
import { usualRefusal } from "../faults/usual-refusal.ts";
import type { Cors } from "../http/cors.ts";
import type { Handled, Pipeline } from "../http/pipeline.ts";
import { type Routed, route } from "../http/route.ts";
import type { WireAnswer, WireRequest } from "../http/wire.ts";
import { answerBodyForLog, pathForLog, type RequestLog, requestBodyForLog, type SeenRequest } from "../requests.ts";

/** How an answer reaches its caller, faults included. */
export type Delivery =
  | { readonly cut: true }
  | { readonly cut: false; readonly answer: WireAnswer; readonly truncate: boolean; readonly slowBodyMs: number };

/** What the engine works with. */
export interface EngineParts {
  readonly router: Router;
  readonly pipeline: Pipeline;
  readonly faults: FaultList;
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly cors: Cors;
  /** Latency of every answer, in real milliseconds. */
  readonly latencyMs: number;
  /** Waits in real time. */
  readonly sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
}

/** Answers requests, whichever way they come in. */
export interface Engine {
  /**
   * Answers a request, with the faults that were asked for.
   *
   * @param signal - the caller's patience; only waiting listens to it
   * @throws the signal's reason
   */
  respond(request: WireRequest, signal?: AbortSignal): Promise<Delivery>;
  /** Whether a request is being answered. */
  readonly busy: boolean;
}

/** Builds the engine of a sandbox. */
export function createEngine(parts: EngineParts): Engine {
  const { router, pipeline, faults, log, clock, cors, latencyMs, sleep } = parts;
  let running = 0;
  return {
    get busy() {
      return running > 0;
    },
    async respond(request, signal) {
      // The browser asks it, not the program: it counts against nothing, meets no fault and is not in the log.
      const preflight = cors.preflight(request);
      if (preflight !== undefined) return { cut: false, answer: preflight, truncate: false, slowBodyMs: 0 };
      running += 1;
      try {
        const routed = route(router, request);
        const fault = faults.draw(routed.operation?.id);
        const waitMs = latencyMs + (fault.latencyMs ?? 0);
        if (waitMs > 0) await sleep(waitMs, signal);
        if (fault.cut === "before") {
          seen(request, routed, undefined, "nothing");
          return { cut: true };
        }
        const handled =
          fault.status === undefined ? pipeline.handle(request, routed, clock.now()) : refused(routed, fault, fault.status);
        const { cut, truncate = false, slowBodyMs = 0 } = fault;
        seen(request, routed, handled, cut === "after" ? "nothing" : truncate ? "half" : "whole");
        if (cut === "after") return { cut: true };
        return { cut: false, answer: cors.admit(request, handled.answer), truncate, slowBodyMs };
      } finally {
        running -= 1;
      }
    },
  };

  function refused(routed: Routed, { code, retryAfterS }: FaultOptions, status: number): Handled {
    return pipeline.refuse(routed.operation, usualRefusal(routed.operation, status, code), {
      ...(retryAfterS === undefined ? {} : { "Retry-After": String(retryAfterS) }),
    });
  }

  function seen(request: WireRequest, { operation }: Routed, handled: Handled | undefined, sent: SeenRequest["sent"]): void {
    log.add({
      id: handled?.requestId ?? "",
      atMs: clock.now(),
      method: request.method,
      path: pathForLog(request.path, request.query),
      operation: operation?.id,
      extensionId: handled?.extensionId,
      status: handled?.answer.status,
      errorCode: handled?.errorCode,
      sent,
      requestViolation: handled?.requestViolation,
      checked: handled?.checked === true,
      violation: handled?.violation,
      requestBody: requestBodyForLog(operation?.id, request.body),
      answerBody: answerBodyForLog(operation?.id, handled?.answer.body),
    });
  }
}

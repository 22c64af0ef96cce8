import {
  type Context,
  context as contextApi,
  type MeterProvider,
  metrics as metricsApi,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace as traceApi,
} from "@opentelemetry/api";
import { openTelemetry } from "@ringwright/core/opentelemetry";
import type { FleetTelemetry } from "./telemetry/fleet-telemetry.ts";

/** Where spans and measurements go. */
export interface FleetTelemetryOptions {
  /** The process's own, as set by its OpenTelemetry SDK, when left out. */
  readonly tracerProvider?: TracerProvider;
  /** The process's own, as set by its OpenTelemetry SDK, when left out. */
  readonly meterProvider?: MeterProvider;
}

const scope = "@ringwright/fleet";
const waitBuckets = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/**
 * Watches a fleet with OpenTelemetry. A span for each run, beneath it one for each turn of an account on whatever machine, and
 * beneath that those of its calls, as core has them. Metrics: `ringwright.fleet.accounts`, how many are queued, working, waiting and
 * failed; `ringwright.fleet.wait.duration`, how long calls wait in the queue, by rate group; `ringwright.fleet.steps`, calls by
 * their fate.
 *
 * @param options - where spans and measurements go
 * @returns what `startRun` and `workFleet` take as `telemetry`
 */
export function fleetTelemetry(options: FleetTelemetryOptions = {}): FleetTelemetry {
  const tracer = (options.tracerProvider ?? traceApi).getTracer(scope);
  const meter = (options.meterProvider ?? metricsApi).getMeter(scope);
  const waits = meter.createHistogram("ringwright.fleet.wait.duration", {
    description: "How long calls wait in the queue for their rate budget.",
    unit: "s",
    advice: { explicitBucketBoundaries: waitBuckets },
  });
  const steps = meter.createCounter("ringwright.fleet.steps", { description: "Calls that have ended, by their fate." });
  const depth = meter.createObservableGauge("ringwright.fleet.accounts", { description: "How many accounts are where." });

  return {
    calls: openTelemetry(options),
    begin(run, accounts) {
      const attributes = { "ringwright.run": run, "ringwright.fleet.size": accounts };
      const span = tracer.startSpan("fleet run", { kind: SpanKind.PRODUCER, attributes });
      const { traceId, spanId, traceFlags } = span.spanContext();
      span.end();
      return { traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}` };
    },
    async turn({ run, account, carrier }, work) {
      const attributes = { "ringwright.run": run, "ringwright.account": account };
      const parent = contextOf(carrier["traceparent"]);
      const span = tracer.startSpan("fleet turn", { kind: SpanKind.CONSUMER, attributes }, parent);
      try {
        return await contextApi.with(traceApi.setSpan(parent, span), work);
      } catch (error) {
        // What errors of ours say holds no secret.
        span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : "" });
        throw error;
      } finally {
        span.end();
      }
    },
    onWait: (group, reason, waitMs) =>
      waits.record(waitMs / 1000, { "ringwright.rate_group": group, "ringwright.wait.reason": reason }),
    onStep: (operation, fate) => steps.add(1, { "rpc.method": operation, "ringwright.fate": fate }),
    watchDepths(read) {
      const observe: Parameters<typeof depth.addCallback>[0] = async (result) => {
        for (const [stage, count] of Object.entries(await read())) result.observe(count, { "ringwright.stage": stage });
      };
      depth.addCallback(observe);
      return () => depth.removeCallback(observe);
    },
  };
}

// As W3C Trace Context writes it.
function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? "") ?? [];
  if (traceId === undefined || spanId === undefined) return contextApi.active();
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags ?? "0", 16), isRemote: true };
  return traceApi.setSpanContext(contextApi.active(), parent);
}

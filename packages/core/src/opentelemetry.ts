import {
  type Attributes,
  type Context,
  context as contextApi,
  type MeterProvider,
  metrics as metricsApi,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace as traceApi,
} from "@opentelemetry/api";
import type { CallContext, Layer } from "./call/onion.ts";
import type { Reply } from "./call/reply.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Redact } from "./errors/redaction.ts";
import {
  attemptAttributes,
  errorType,
  failureType,
  operationAttributes,
  rateGroup,
  requestAttributes,
  requestDuration,
  responseStatusCode,
  waitDuration,
  waitReason,
} from "./telemetry/attributes.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";

/** Where spans and measurements go. */
export interface OpenTelemetryOptions {
  /** The process's own, as set by its OpenTelemetry SDK, when left out. */
  readonly tracerProvider?: TracerProvider;
  /** The process's own, as set by its OpenTelemetry SDK, when left out. */
  readonly meterProvider?: MeterProvider;
  /** Measures durations. The machine's own when left out. */
  readonly clock?: Clock;
}

const scope = "@ringwright/core";
const msPerSecond = 1000;

// The buckets that the conventions advise for HTTP durations, and wider ones for waits, which last up to a minute and more.
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const waitBuckets = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/**
 * Watches a client with OpenTelemetry: a span for each call, named after its operation, with a child for each attempt by
 * the conventions for HTTP clients; and histograms `http.client.request.duration` and `ringwright.client.wait.duration`,
 * in seconds. Spans hold no token, no body, and no value of a parameter that is called like a secret.
 * Source of the names: OpenTelemetry's semantic conventions, "HTTP spans" and "HTTP metrics".
 *
 * @param options - where spans and measurements go
 * @returns what `createClient` takes as `telemetry`
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Telemetry {
  const tracer = (options.tracerProvider ?? traceApi).getTracer(scope);
  const meter = (options.meterProvider ?? metricsApi).getMeter(scope);
  const clock = options.clock ?? systemClock;
  const requests = meter.createHistogram(requestDuration, {
    description: "Duration of HTTP client requests.",
    unit: "s",
    advice: { explicitBucketBoundaries: requestBuckets },
  });
  const waits = meter.createHistogram(waitDuration, {
    description: "How long calls wait for their rate budget.",
    unit: "s",
    advice: { explicitBucketBoundaries: waitBuckets },
  });
  // Attempts find their call's span here, so that they are its children also where no context manager is set.
  const calls = new WeakMap<CallContext, { readonly within: Context; sent: number }>();

  const call: Layer = async (context, next) => {
    const { operation } = context;
    const attributes = { ...operationAttributes(operation), "url.template": operation.path };
    const span = tracer.startSpan(operation.id, { kind: SpanKind.INTERNAL, attributes });
    const within = traceApi.setSpan(contextApi.active(), span);
    calls.set(context, { within, sent: 0 });
    return watched(span, within, () => next(context), context.secrets.redact);
  };

  const attempt: Layer = async (context, next) => {
    const { operation, method } = context;
    const known = calls.get(context) ?? { within: contextApi.active(), sent: context.attempt - 1 };
    const parent = known.within;
    const attributes = { ...operationAttributes(operation), ...attemptAttributes(context, known.sent++) };
    const span = tracer.startSpan(`${method} ${operation.path}`, { kind: SpanKind.CLIENT, attributes }, parent);
    const startMs = clock.elapsedMs();
    const measure = (outcome: Attributes): void =>
      requests.record((clock.elapsedMs() - startMs) / msPerSecond, { ...requestAttributes(context), ...outcome });
    return watched(span, traceApi.setSpan(parent, span), () => next(context), context.secrets.redact, measure);
  };

  return {
    call,
    attempt,
    hooks: {
      onWait({ group, reason, waitMs }) {
        const attributes = { [rateGroup]: group, [waitReason]: reason };
        waits.record(waitMs / msPerSecond, attributes);
        traceApi.getActiveSpan()?.addEvent("wait", { ...attributes, "ringwright.wait.seconds": waitMs / msPerSecond });
      },
    },
  };
}

async function watched(
  span: Span,
  within: Context,
  work: () => Promise<Reply>,
  redact: Redact,
  measure: (outcome: Attributes) => void = () => {},
): Promise<Reply> {
  const finish = (outcome: Attributes, message?: string): void => {
    span.setAttributes(outcome);
    if (outcome[errorType] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, ...(message && { message }) });
    span.end();
    measure(outcome);
  };
  try {
    const response = await contextApi.with(within, work);
    const { status } = response;
    const failure = failureType({ status });
    finish({ [responseStatusCode]: status, ...(failure && { [errorType]: failure }) });
    return response;
  } catch (error) {
    finish({ [errorType]: failureType({ error }) }, error instanceof Error ? redact(error.message) : undefined);
    throw error;
  }
}

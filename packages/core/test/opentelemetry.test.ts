import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_RPC_METHOD,
  ATTR_RPC_SYSTEM_NAME,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
  ATTR_URL_SCHEME,
  METRIC_HTTP_CLIENT_REQUEST_DURATION,
} from "@opentelemetry/semantic-conventions";
import { ATTR_URL_TEMPLATE } from "@opentelemetry/semantic-conventions/incubating";
import { afterEach, describe, expect, test } from "vitest";
import type { Auth } from "../src/auth/auth.ts";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { httpClient } from "../src/http.ts";
import { openTelemetry } from "../src/opentelemetry.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { plantedToken, type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const readDevice: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: { accountId: "~" },
  query: ["perPage", "access_token"],
  group: "Light",
  retry: "safe",
};

interface Watched extends ScriptedClient {
  spans(): ReadableSpan[];
  histogram(name: string): Promise<{ unit: string; points: { attributes: object; count: number; sum: number | undefined }[] }>;
}

function watched(
  answer: (request: ScriptedRequest) => Response | Promise<Response>,
  auth: Auth = tokenAuth(plantedToken),
): Watched {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const clock = new FakeClock();
  const service = scriptedClient(answer, { auth, clock, telemetry: openTelemetry({ tracerProvider, meterProvider, clock }) });
  return {
    ...service,
    clock,
    spans: () => exporter.getFinishedSpans(),
    async histogram(name) {
      await reader.forceFlush();
      const metrics =
        metricExporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
      const found = metrics.find(({ descriptor }) => descriptor.name === name);
      const points = (found?.dataPoints ?? []).map(({ attributes, value }) => {
        const { count, sum } = value as { count: number; sum?: number };
        return { attributes, count, sum };
      });
      await meterProvider.shutdown();
      return { unit: found?.descriptor.unit ?? "", points };
    },
  };
}

function parentOf(span: ReadableSpan | undefined): string | undefined {
  return span?.parentSpanContext?.spanId;
}

afterEach(() => context.disable());

describe("a call's spans", () => {
  test("are one for the call, named after its operation, and one for its attempt by the HTTP conventions", async () => {
    const service = watched(() => jsonResponse(200, { id: "7" }));
    await service.client.send(readDevice, { deviceId: "7", perPage: 5 });
    const [attempt, call] = service.spans();
    expect(call).toMatchObject({
      name: "readDevice",
      kind: SpanKind.INTERNAL,
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        [ATTR_RPC_SYSTEM_NAME]: "ringcentral",
        [ATTR_RPC_METHOD]: "readDevice",
        [ATTR_URL_TEMPLATE]: readDevice.path,
        [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
        "ringwright.rate_group": "Light",
      },
    });
    expect(attempt).toMatchObject({
      name: `GET ${readDevice.path}`,
      kind: SpanKind.CLIENT,
      attributes: {
        [ATTR_HTTP_REQUEST_METHOD]: "GET",
        [ATTR_URL_FULL]: "https://service.example/restapi/v1.0/account/~/device/7?perPage=5",
        [ATTR_SERVER_ADDRESS]: "service.example",
        [ATTR_SERVER_PORT]: 443,
        [ATTR_URL_SCHEME]: "https",
        [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
      },
    });
    expect(attempt?.attributes).not.toHaveProperty(ATTR_HTTP_REQUEST_RESEND_COUNT);
    expect(parentOf(attempt)).toBe(call?.spanContext().spanId);
    expect(service.spans()).toHaveLength(2);
  });

  test("have one child for each attempt, which counts how often it was sent again", async () => {
    const service = watched(({ count }) => (count === 1 ? jsonResponse(503, {}) : jsonResponse(200, {})));
    const running = service.client.send(readDevice, { deviceId: "7" });
    await settle();
    await service.clock.advance(30_000);
    await running;
    const [first, second, call] = service.spans();
    expect(first).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { [ATTR_ERROR_TYPE]: "503" } });
    expect(second?.attributes).toMatchObject({ [ATTR_HTTP_REQUEST_RESEND_COUNT]: 1, [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200 });
    expect([parentOf(first), parentOf(second)]).toEqual(Array(2).fill(call?.spanContext().spanId));
    expect(call).toMatchObject({ name: "readDevice", status: { code: SpanStatusCode.UNSET } });
  });

  test("count a request that goes out again with a fresh token", async () => {
    const service = watched(({ headers }) => jsonResponse(headers.get("authorization") === "Bearer new" ? 200 : 401, {}), {
      connect: () => {
        let token = "old";
        return {
          owner: "1",
          clientAuthorization: () => undefined,
          accessToken: async () => token,
          discard: () => {
            token = "new";
          },
          logout: async () => {},
        };
      },
    });
    await service.client.send(readDevice, { deviceId: "7" });
    const attempts = service.spans().filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(attempts.map(({ attributes }) => attributes[ATTR_HTTP_REQUEST_RESEND_COUNT])).toEqual([undefined, 1]);
  });

  test("are failures where the service refuses", async () => {
    const service = watched(() => jsonResponse(404, { errors: [{ errorCode: "CMN-102", message: "Gone" }] }));
    await expect(service.client.send(readDevice, { deviceId: "7" })).rejects.toThrow("CMN-102");
    for (const span of service.spans()) {
      expect(span).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { [ATTR_ERROR_TYPE]: "404" } });
    }
  });

  test("are failures named after the error where no answer came, and end all the same", async () => {
    const service = watched(() => silence());
    const controller = new AbortController();
    const running = service.client.send(readDevice, { deviceId: "7" }, { signal: controller.signal });
    running.catch(() => {});
    await settle();
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    await settle();
    expect(service.spans().map(({ attributes }) => attributes[ATTR_ERROR_TYPE])).toEqual(["AbortError", "AbortError"]);
  });

  test("hold no token, and no value of a parameter that is called like a secret", async () => {
    const service = watched(() => {
      throw new TypeError(`refused Bearer ${plantedToken}`);
    });
    await expect(
      service.client.send(readDevice, { deviceId: "7", access_token: "PLANTED-query" }, { retry: false }),
    ).rejects.toThrow("no answer");
    const text = JSON.stringify(
      service.spans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    expect(text).toContain("access_token=[redacted]");
    expect(text).not.toContain("PLANTED");
  });

  test("belong to the caller's span", async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    const service = watched(() => jsonResponse(200, {}));
    const outer = new TracerProvider().getTracer("test").startSpan("onboarding");
    await context.with(trace.setSpan(context.active(), outer), () => service.client.send(readDevice, { deviceId: "7" }));
    const [attempt, call] = service.spans();
    expect(parentOf(call)).toBe(outer.spanContext().spanId);
    expect(attempt?.spanContext().traceId).toBe(outer.spanContext().traceId);
  });

  test("are active while the request is sent, so that fetch's own spans are their children", async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    let active: string | undefined;
    const service = watched(() => {
      active = trace.getActiveSpan()?.spanContext().spanId;
      return jsonResponse(200, {});
    });
    await service.client.send(readDevice, { deviceId: "7" });
    expect(active).toBe(service.spans()[0]?.spanContext().spanId);
  });
});

describe("a call's measurements", () => {
  test("are the duration of each attempt in seconds, with few attributes", async () => {
    const service = watched(async () => {
      await service.clock.sleep(250);
      return jsonResponse(200, {});
    });
    for (const deviceId of ["7", "8"]) {
      const running = service.client.send(readDevice, { deviceId });
      await settle();
      await service.clock.advance(250);
      await running;
    }
    expect(await service.histogram(METRIC_HTTP_CLIENT_REQUEST_DURATION)).toEqual({
      unit: "s",
      points: [
        {
          count: 2,
          sum: 0.5,
          attributes: {
            [ATTR_HTTP_REQUEST_METHOD]: "GET",
            [ATTR_SERVER_ADDRESS]: "service.example",
            [ATTR_SERVER_PORT]: 443,
            [ATTR_URL_SCHEME]: "https",
            [ATTR_URL_TEMPLATE]: readDevice.path,
            [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
          },
        },
      ],
    });
  });

  test("tell failures by their kind", async () => {
    const service = watched(({ count }) => jsonResponse(count === 1 ? 404 : 200, {}));
    await service.client.send(readDevice, { deviceId: "7" }).catch(() => {});
    await service.client.send(readDevice, { deviceId: "7" });
    const { points } = await service.histogram(METRIC_HTTP_CLIENT_REQUEST_DURATION);
    expect(points.map(({ attributes }) => (attributes as Record<string, unknown>)[ATTR_ERROR_TYPE])).toEqual(["404", undefined]);
  });

  test("are the waits for the rate budget, which the call's span tells of too", async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    const service = watched(({ count }) =>
      count === 1 ? jsonResponse(429, {}, { "retry-after": "60" }) : jsonResponse(200, {}),
    );
    const running = service.client.send(readDevice, { deviceId: "7" });
    await settle();
    await service.clock.advance(61_000);
    await running;
    const call = service.spans().find(({ name }) => name === "readDevice");
    expect(call?.events.map(({ name, attributes }) => ({ name, attributes }))).toMatchObject([
      { name: "wait", attributes: { "ringwright.rate_group": "Light", "ringwright.wait.reason": "penalty" } },
    ]);
    const { unit, points } = await service.histogram("ringwright.client.wait.duration");
    expect(unit).toBe("s");
    expect(points).toMatchObject([
      { count: 1, attributes: { "ringwright.rate_group": "Light", "ringwright.wait.reason": "penalty" } },
    ]);
    expect(points[0]?.sum).toBeGreaterThanOrEqual(60);
  });
});

test("a call by path is measured without its ids", async () => {
  const service = watched(() => jsonResponse(200, {}));
  await httpClient<Paths>(service.client).GET("/restapi/v1.0/account/{accountId}/device/{deviceId}", {
    params: { path: { accountId: "~", deviceId: "803469297" } },
  });
  const { points } = await service.histogram(METRIC_HTTP_CLIENT_REQUEST_DURATION);
  expect(points[0]?.attributes).toMatchObject({ [ATTR_URL_TEMPLATE]: "/restapi/v1.0/account/{id}/device/{id}" });
});

interface Paths {
  "/restapi/v1.0/account/{accountId}/device/{deviceId}": {
    get: {
      parameters: { path: { accountId: string; deviceId: string } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}

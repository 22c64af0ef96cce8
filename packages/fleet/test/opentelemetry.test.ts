import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startRun, workFleet } from "../src/index.ts";
import { fleetTelemetry } from "../src/opentelemetry.ts";
import { fleetHere } from "./support/here.ts";
import { ended } from "./support/until.ts";

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

test.skipIf(inject("redis") === undefined)(
  "spans lead from the run to each call, and measurements tell waits, steps and depths",
  async () => {
    await using here = await fleetHere(1, 8, { limits: { windowSeconds: 1, medium: 4 } });
    const spans = new InMemorySpanExporter();
    const measurements = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const reader = new PeriodicExportingMetricReader({ exporter: measurements, exportIntervalMillis: 3_600_000 });
    const meterProvider = new MeterProvider({ readers: [reader] });
    const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
    const telemetry = fleetTelemetry({ tracerProvider, meterProvider });
    const { fleet, accounts, env, companies } = here;
    await startRun(fleet, companies, { telemetry });
    await using worker = workFleet(fleet, accounts, { env, pace: 60, telemetry });
    await ended(fleet);
    await reader.forceFlush();
    await worker.close();

    const all = spans.getFinishedSpans();
    const run = all.find(({ name }) => name === "fleet run");
    const turns = all.filter(({ name }) => name === "fleet turn");
    const calls = all.filter(({ name }) => name === "createUsersInBatch" || name === "listExtensions");
    expect(turns.length).toBeGreaterThan(1);
    expect(new Set(turns.map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(
      new Set([run?.spanContext().spanId]),
    );
    const turnIds = new Set(turns.map((turn) => turn.spanContext().spanId));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(turnIds).toContain(call.parentSpanContext?.spanId);

    const metrics = measurements.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
    const named = (name: string) => metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
    expect(named("ringwright.fleet.wait.duration").map(({ attributes }) => attributes["ringwright.rate_group"])).toContain(
      "Medium",
    );
    expect(named("ringwright.fleet.steps").every(({ attributes }) => attributes["ringwright.fate"] === "done")).toBe(true);
    expect(named("ringwright.fleet.accounts").map(({ attributes, value }) => [attributes["ringwright.stage"], value])).toEqual([
      ["queued", 0],
      ["working", 0],
      ["waiting", 0],
      ["failed", 0],
    ]);
  },
);

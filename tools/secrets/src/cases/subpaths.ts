import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { createClient, type Operation, tokenAuth } from "@ringwright/core";
import { fileTokenStore } from "@ringwright/core/file-token-store";
import { httpClient } from "@ringwright/core/http";
import { openTelemetry } from "@ringwright/core/opentelemetry";
import { undiciFetch } from "@ringwright/core/undici";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { body, callOptions, outcomeOf, server } from "../world.ts";

const update: Operation = {
  id: "updateThings",
  method: "PUT",
  path: "/restapi/v1.0/things/{accessCode}",
  query: ["access_token"],
  body: "json",
  group: "Light",
};
const input = { accessCode: planted.code, access_token: planted.accessToken, body };

/** The cases of `@ringwright/core/file-token-store`. */
export const fileTokenStoreCases: Cases = {
  fileTokenStore: async () => {
    const folder = mkdtempSync(join(tmpdir(), "ringwright-secrets-"));
    const tokens = { accessToken: planted.accessToken, refreshToken: planted.refreshToken };
    const store = fileTokenStore(join(folder, "tokens.json"));
    await store.save({ ...tokens, expiresAtMs: 1, lifetimeMs: 1, ownerId: "1", login: "a hash" });
    writeFileSync(join(folder, "damaged.json"), JSON.stringify(tokens).slice(0, -3), { mode: 0o600 });
    writeFileSync(join(folder, "open.json"), JSON.stringify(tokens), { mode: 0o644 });
    const failures = ["damaged.json", "open.json", "."].map((file) => outcomeOf(() => fileTokenStore(join(folder, file)).load()));
    const outcomes = (await Promise.all(failures)).flat();
    rmSync(folder, { recursive: true });
    return [store, ...outcomes];
  },
};

/** The cases of `@ringwright/core/http`. */
export const httpCases: Cases = {
  httpClient: async ({ careless, clock }) => {
    const client = createClient({
      server,
      auth: tokenAuth(planted.accessToken),
      clock,
      fetch: unreachable,
      retry: { attempts: 1 },
    });
    const http =
      httpClient<Record<"/x", { post: { responses: Record<200, { content: { "application/json": object } }> } }>>(client);
    const quiet = createClient({ server, auth: tokenAuth(planted.accessToken), clock, fetch: careless(false) });
    return [http, httpClient(quiet), ...(await outcomeOf(() => http.POST("/x", { body: body as never })))];
  },
};

/** The cases of `@ringwright/core/opentelemetry`. */
export const openTelemetryCases: Cases = {
  openTelemetry: async ({ careless, clock }) => {
    const exporter = new InMemorySpanExporter();
    const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
    const telemetry = openTelemetry({ tracerProvider });
    for (const fetch of [careless(false), unreachable]) {
      const options = { server, auth: tokenAuth(planted.accessToken), clock, fetch, telemetry, retry: { attempts: 1 } };
      await outcomeOf(() => createClient(options).send(update, input, callOptions));
    }
    const spans = exporter
      .getFinishedSpans()
      .map(({ name, attributes, status, events }) => ({ name, attributes, status, events }));
    if (spans.length !== 4) throw new Error(`a call and an attempt of two calls are four spans, not ${spans.length}`);
    return [telemetry, ...spans];
  },
};

/** The cases of `@ringwright/core/undici`. */
export const undiciCases: Cases = {
  undiciFetch: async ({ clock }) => {
    const fetch = undiciFetch();
    const auth = tokenAuth(planted.accessToken);
    const client = createClient({ server: "http://127.0.0.1:1", auth, clock, fetch, retry: { attempts: 1 } });
    return [fetch, client, ...(await outcomeOf(() => client.send(update, input, callOptions)))];
  },
};

// As a fetch of a user's own may fail.
async function unreachable(url: string, init: object): Promise<never> {
  const cause = Object.assign(new Error(JSON.stringify({ url, init })), { code: "ECONNRESET", config: init });
  throw Object.assign(new TypeError(`${url} is away`, { cause }), { init });
}

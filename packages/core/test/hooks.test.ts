import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Operation } from "../src/call/operation.ts";
import type { Hooks } from "../src/telemetry/hooks.ts";
import { settle } from "./support/fake-clock.ts";
import { plantedToken, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a watched call waits for it, and the time that tests move on does not

const readDevice: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: { accountId: "~" },
  query: ["access_token", "page"],
  group: "Light",
  retry: "safe",
};

interface Told {
  readonly hook: string;
  readonly event: object;
}

function listener(): { readonly hooks: Hooks; readonly told: Told[] } {
  const told: Told[] = [];
  const tell =
    (hook: string) =>
    (event: object): void => {
      told.push({ hook, event });
    };
  return {
    told,
    hooks: { onRequest: tell("onRequest"), onResponse: tell("onResponse"), onRetry: tell("onRetry"), onWait: tell("onWait") },
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("hooks", () => {
  test("are told of each request, answer, repeat and wait", async () => {
    const { hooks, told } = listener();
    const service = scriptedClient(
      ({ count }) =>
        count === 1 ? jsonResponse(429, {}, { "retry-after": "60" }) : jsonResponse(200, { id: "D" }, { rcrequestid: "R-2" }),
      { hooks },
    );
    const call = service.client.send(readDevice, { deviceId: "7" });
    await settle();
    await service.clock.advance(61_000);
    expect(await call).toEqual({ id: "D" });
    const url = "https://service.example/restapi/v1.0/account/~/device/7";
    expect(told.filter(({ hook }) => hook !== "onWait")).toMatchObject([
      { hook: "onRequest", event: { operation: readDevice, url, attempt: 1 } },
      { hook: "onResponse", event: { status: 429, attempt: 1 } },
      { hook: "onRetry", event: { reason: "status 429", attempt: 1, delayMs: 60_000 } },
      { hook: "onRequest", event: { attempt: 2 } },
      { hook: "onResponse", event: { status: 200, attempt: 2, requestId: "R-2" } },
    ]);
    expect(told.find(({ hook }) => hook === "onWait")).toMatchObject({ event: { group: "Light", reason: "penalty" } });
  });

  test("see no token, and no value of a parameter that is called like a secret", async () => {
    const { hooks, told } = listener();
    const service = scriptedClient(() => jsonResponse(200, {}), { hooks });
    await service.client.send(readDevice, { deviceId: "7", access_token: "PLANTED-query", page: 2 });
    const text = JSON.stringify(told);
    expect(text).not.toContain(plantedToken);
    expect(text).not.toContain("PLANTED");
    expect(text).toContain("access_token=[redacted]&page=2");
    expect(service.requests[0]?.url.searchParams.get("access_token")).toBe("PLANTED-query");
  });

  test("none of them is told a secret, and nothing is printed", async () => {
    const prints = [...(["log", "info", "warn", "error", "debug", "trace"] as const).map((name) => vi.spyOn(console, name))];
    const told: Record<keyof Hooks, unknown[][]> = {
      onRequest: [],
      onResponse: [],
      onRetry: [],
      onWait: [],
      onHookError: [],
    };
    const tell =
      (name: keyof Hooks) =>
      (...values: unknown[]) =>
        void told[name].push(values);
    const answers = [
      () => Promise.reject(new TypeError(`fetch failed: Authorization: Bearer ${plantedToken}; access_token=PLANTED-query`)),
      () => jsonResponse(429, { message: `Bearer ${plantedToken}` }, { "retry-after": "5" }),
      () => jsonResponse(503, { password: "PLANTED-password" }),
      () => jsonResponse(200, { access_token: "PLANTED-answer" }),
    ];
    const service = scriptedClient(({ count }) => (answers[count - 1] ?? silence)(), {
      hooks: {
        onRequest: tell("onRequest"),
        onResponse: tell("onResponse"),
        onRetry: tell("onRetry"),
        onWait(...values) {
          tell("onWait")(...values);
          throw new Error("the listener's own trouble");
        },
        onHookError: tell("onHookError"),
      },
    });
    const call = service.client.send(
      { ...readDevice, method: "PUT", body: "json" },
      { deviceId: "7", access_token: "PLANTED-query", body: { password: "PLANTED-password", ivrPin: "PLANTED-pin" } },
      { headers: { "x-partner-secret": "PLANTED-header" } },
    );
    for (let turns = 0; turns < 20; turns++) await service.clock.advance(10_000);
    await call;

    for (const [name, calls] of Object.entries(told)) {
      expect(calls, name).not.toEqual([]);
      for (const values of calls) {
        expect(JSON.stringify(values), name).not.toContain("PLANTED");
        expect(inspect(values, { depth: null, showHidden: true }), name).not.toContain("PLANTED");
      }
    }
    for (const print of prints) expect(print).not.toHaveBeenCalled();
  });

  test("cannot break a call by throwing, and tell onHookError", async () => {
    const failures: string[] = [];
    const hooks: Hooks = {
      onRequest: () => {
        throw new Error("logger is down");
      },
      onHookError: (error, hook) => {
        failures.push(`${hook}: ${String(error)}`);
        throw new Error("so is this one");
      },
    };
    const service = scriptedClient(() => jsonResponse(200, { id: "D" }), { hooks });
    expect(await service.client.send(readDevice, { deviceId: "7" })).toEqual({ id: "D" });
    expect(failures).toEqual(["onRequest: Error: logger is down"]);
  });

  test("cannot break a call by rejecting either", async () => {
    const failures: unknown[] = [];
    const hooks: Hooks = {
      onResponse: async () => {
        throw new Error("disk is full");
      },
      onHookError: (error) => {
        failures.push(error);
      },
    };
    const service = scriptedClient(() => jsonResponse(200, { id: "D" }), { hooks });
    expect(await service.client.send(readDevice, { deviceId: "7" })).toEqual({ id: "D" });
    await settle();
    expect(String(failures[0])).toBe("Error: disk is full");
  });

  test("keep their own object as this", async () => {
    const counter = {
      count: 0,
      onRequest() {
        this.count++;
      },
    };
    const service = scriptedClient(() => jsonResponse(200, {}), { hooks: counter });
    await service.client.send(readDevice, { deviceId: "7" });
    expect(counter.count).toBe(1);
  });
});

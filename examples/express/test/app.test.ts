import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@ringwright/core";
import { test as sandboxTest } from "@ringwright/sandbox/vitest";
import { describe, expect, vi } from "vitest";
import { createApp } from "../src/app.ts";
import { requireKey } from "../src/require-key.ts";

const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example", deviceId: "804111004" };

// The app on a port, over the test's sandbox, with the timeout of production.
const test = sandboxTest.extend("url", async ({ connection }, { onCleanup }) => {
  const server: Server = createApp(createClient({ ...connection, timeoutMs: 10_000 }), "key").listen(0, "127.0.0.1");
  onCleanup(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, headers: { "Content-Type": "application/json", Authorization: "Bearer key" } });

const post = (url: string, body: unknown): Promise<Response> =>
  ask(`${url}/people`, { method: "POST", body: JSON.stringify(body) });

test("only callers with the key come in", async ({ url, sandbox }) => {
  for (const Authorization of ["", "Bearer another", "Bearer undefined"]) {
    expect((await fetch(`${url}/people`, { headers: { Authorization } })).status).toBe(401);
  }
  expect(sandbox.requests).toEqual([]);
  expect(() => requireKey()).toThrow("API_KEY");
});

test("whoever is taken on is there", async ({ url, sandbox }) => {
  const taken = await post(url, abel);
  expect(taken.status).toBe(201);
  const { id } = (await taken.json()) as { id: string };
  expect(taken.headers.get("Location")).toBe(`/people/${id}`);

  expect(await (await ask(`${url}/people/${id}`)).json()).toMatchObject({ name: "Abel Kristoff", email: abel.email });
  const { people } = (await (await ask(`${url}/people`)).json()) as { people: { email: string }[] };
  expect(people.map(({ email }) => email)).toContain(abel.email);
  expect(sandbox).toHaveCalledTimes("createExtension", 1);
  expect(sandbox).toKeepTheContract();
});

test("wrong input is told of by name, and nothing is sent", async ({ url, sandbox }) => {
  const answer = await post(url, { ...abel, deviceId: "lobby" });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("deviceId") });
  expect((await ask(`${url}/people?page=zero`)).status).toBe(400);
  const noJson = await ask(`${url}/people`, { method: "POST", body: "{" });
  expect([noJson.status, await noJson.json()]).toEqual([400, expect.objectContaining({ title: "Wrong request" })]);
  expect(sandbox.requests).toEqual([]);
});

describe("in real time", () => {
  test.override({ sandboxOptions: { time: "real" } });

  test("whoever presses twice takes on one person", async ({ url, sandbox }) => {
    sandbox.faults.add({ operation: "createExtension", latencyMs: 300 });
    const answers = await Promise.all([post(url, abel), post(url, { ...abel, email: abel.email.toUpperCase() })]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(sandbox).toHaveCalledTimes("createExtension", 1);
  });
});

test("what the service refuses is answered with its code and request id", async ({ url }) => {
  const answer = await ask(`${url}/people/999999999`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: "CMN-102", requestId: expect.stringMatching(/\S/) });
});

describe("where the service is in trouble", () => {
  test.beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

  test("a lost answer may have been done, and to repeat it is safe", async ({ url, sandbox }) => {
    sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });
    const lost = await post(url, abel);
    expect([lost.status, await lost.json()]).toEqual([504, expect.objectContaining({ mayBeDone: true })]);
    expect((await post(url, abel)).status).toBe(201);
    expect(sandbox).toHaveCalledTimes("createExtension", 1);
  });

  test("a server error of the service is no error of the caller", async ({ url, sandbox }) => {
    sandbox.faults.add({ operation: "listExtensions", status: 500 });
    expect((await ask(`${url}/people`)).status).toBe(502);
  });

  test("a limit that somebody else has used up tells when to come back", async ({ url, sandbox }) => {
    sandbox.faults.add({ operation: "listExtensions", status: 429 });
    const answer = await ask(`${url}/people`);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  });

  describe("at its limits", () => {
    test.override({ sandboxOptions: { limits: { medium: 2 } } });

    test("nobody waits for a minute, but is told to, and no call is refused", async ({ url, sandbox }) => {
      await ask(`${url}/people`);
      await ask(`${url}/people`);
      const answer = await ask(`${url}/people`);
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(50);
      expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
    });
  });
});

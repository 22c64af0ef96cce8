import { createServer, type Server } from "node:net";
import { describe, expect, test } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { type ClientOptions, createClient } from "../src/client.ts";
import type { Fetch } from "../src/layers/transport.ts";
import { undiciFetch } from "../src/undici.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse } from "./support/scripted-fetch.ts";

const read: Operation = { id: "readThing", method: "GET", path: "/things/{thingId}", group: "NoThrottling", retry: "safe" };
const buy: Operation = { id: "buyThing", method: "POST", path: "/things", group: "NoThrottling", billable: true };
const change: Operation = { id: "changeThing", method: "PUT", path: "/things/{thingId}", group: "NoThrottling" };

/** A server on loopback that answers with bytes as they are given, and counts. */
async function rawServer(head: string, body = "{}"): Promise<AsyncDisposable & { readonly url: string; readonly calls: number }> {
  let calls = 0;
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      calls++;
      socket.end(Buffer.from(`HTTP/1.1 ${head}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`, "utf8"));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    get calls() {
      return calls;
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const transports: readonly (readonly [string, { readonly fetch?: Fetch }])[] = [
  ["fetch", {}],
  ["undici", { fetch: undiciFetch() }],
];

function connect(server: { readonly url: string }, options: Partial<ClientOptions> = {}) {
  return createClient({ auth: tokenAuth("token-1"), server: server.url, random: () => 0, ...options });
}

const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((reason: unknown) => reason);

describe.each(transports)("a status that HTTP does not know, over %s", (_, transport) => {
  test.each([600, 999])("%d is no answer: a read is tried again, and nobody takes it for one", async (status) => {
    await using server = await rawServer(`${status} Odd`);
    const client = connect(server, transport);
    const message = `readThing: the answer's status is ${status}, which HTTP does not know`;
    expect(await failure(client.send(read, { thingId: 1 }))).toMatchObject({ name: "NetworkError", message });
    expect(server.calls).toBe(3);
    expect(await failure(client.exchange(read, { thingId: 1 }))).toMatchObject({ name: "NetworkError", message });
    expect(await failure(client.fetch(`${server.url}/things`))).toMatchObject({ name: "NetworkError" });
  });

  test("leaves a purchase unknown, and any other change untold", async () => {
    await using server = await rawServer("999 Odd");
    const client = connect(server, transport);
    expect(await failure(client.send(buy))).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "NetworkError" } });
    expect(await failure(client.send(change, { thingId: 1 }))).toMatchObject({ name: "NetworkError" });
    expect(server.calls).toBe(2);
  });

  test("is no login", async () => {
    await using server = await rawServer("999 Odd");
    const client = connect(server, { ...transport, auth: jwtAuth({ clientId: "app", jwt: "a.b.c" }) });
    expect(await failure(client.send(read, { thingId: 1 }))).toMatchObject({ name: "NetworkError", operation: "requestToken" });
  });
});

test.each([0, 100, 101, 199, 200.5, Number.NaN])(
  "a fetch of one's own that gives status %d has given no answer",
  async (status) => {
    const fetch: Fetch = async () => {
      const { statusText, headers, text, arrayBuffer } = new Response("{}");
      return { status, statusText, headers, text, arrayBuffer };
    };
    const client = createClient({ auth: tokenAuth("token-1"), server: "https://service.example", fetch, random: () => 0 });
    for (const call of [
      client.send(read, { thingId: 1 }),
      client.exchange(read, { thingId: 1 }),
      client.fetch(`${client.server}/x`),
    ]) {
      expect(await failure(call)).toMatchObject({ name: "NetworkError" });
    }
  },
);

test.each(transports)("a reason phrase with any characters does no harm, over %s", async (_, transport) => {
  await using server = await rawServer("404 K\u00e4the\u20ac\u0001!");
  const client = connect(server, transport);
  expect(await failure(client.send(read, { thingId: 1 }))).toMatchObject({ name: "ApiError", status: 404 });
  const answer = await client.fetch(`${server.url}/things`);
  expect([answer.status, answer.statusText]).toEqual([404, expect.stringMatching(/^K.*the\?\?!$/)]);
  await using fine = await rawServer("200 \u20ac");
  expect((await connect(fine, transport).exchange(read, { thingId: 1 })).status).toBe(200);
});

describe("a redirect", () => {
  const location = "https://elsewhere.example/x?code=PLANTED";

  test.each([300, 301, 302, 303, 305, 306, 307, 308, 399])(
    "of status %d is an error that says where it leads, and no answer",
    async (status) => {
      const { client, requests } = scriptedClient(
        () => new Response(null, { status, headers: { location, rcrequestid: "R-1" } }),
      );
      for (const operation of [read, { ...read, credentials: "none" } as const, { ...read, credentials: "client" } as const]) {
        for (const call of [client.send(operation, { thingId: 1 }), client.exchange(operation, { thingId: 1 })]) {
          const error = await failure(call);
          expect(error).toMatchObject({ name: "ApiError", status, operation: "readThing", requestId: "R-1" });
          expect(String(error)).toContain("the service redirects to https://elsewhere.example, and credentials do not follow");
          expect(String(error)).not.toContain("PLANTED");
        }
      }
      expect(await failure(client.fetch(`${client.server}/things`))).toMatchObject({ name: "ApiError", status });
      expect(requests).toHaveLength(7);
    },
  );

  test("of status 304 is an error for a call of the contract, and an answer for one by path", async () => {
    const { client } = scriptedClient(() => new Response(null, { status: 304, headers: { location, etag: '"7"' } }));
    expect(await failure(client.send(read, { thingId: 1 }))).toMatchObject({
      name: "ApiError",
      status: 304,
      message: expect.stringContaining("readThing: 304, so nothing has changed and nothing is sent"),
    });
    expect(await failure(client.exchange(read, { thingId: 1 }))).toMatchObject({ name: "ApiError", status: 304 });
    const answer = await client.fetch(`${client.server}/things`, { headers: { "if-none-match": '"7"' } });
    expect([answer.status, answer.headers.get("etag")]).toEqual([304, '"7"']);
  });

  const authorize: Operation = {
    id: "authorize",
    method: "GET",
    path: "/authorize",
    group: "NoThrottling",
    credentials: "none",
    answer: "location",
  };

  test("is the answer where the contract promises one", async () => {
    const { client } = scriptedClient(() => new Response(null, { status: 302, headers: { location } }));
    expect(await client.send(authorize)).toBe(location);
  });

  test.each([
    ["a redirect without an address", () => new Response(null, { status: 302 }), "302 without a Location"],
    ["a page", () => new Response("<html>", { status: 200 }), "200 without a Location"],
  ])("is missed where the contract promises one, and %s comes", async (_, answer, what) => {
    const { client } = scriptedClient(answer);
    expect(await failure(client.send(authorize))).toMatchObject({
      name: "RingwrightError",
      message: `authorize: ${what}, where the contract promises a redirect`,
    });
  });
});

describe("an answer of a kind that the contract does not promise", () => {
  const answers: readonly (readonly [string, () => Response])[] = [
    ["nothing", () => new Response("", { status: 200, headers: { rcrequestid: "R-1" } })],
    ["nothing", () => new Response(null, { status: 204, headers: { rcrequestid: "R-1" } })],
    ["null", () => jsonResponse(200, null, { rcrequestid: "R-1" })],
    ["a number", () => jsonResponse(200, 42, { rcrequestid: "R-1" })],
    ["string", () => jsonResponse(200, "gone", { rcrequestid: "R-1" })],
    ["boolean", () => jsonResponse(200, true, { rcrequestid: "R-1" })],
    ["a list", () => jsonResponse(200, [{}], { rcrequestid: "R-1" })],
    ["an object (Object)", () => jsonResponse(200, {}, { rcrequestid: "R-1" })],
  ];
  const takes: Readonly<Record<string, readonly string[]>> = {
    object: ["an object (Object)"],
    optional: ["nothing", "an object (Object)"],
    array: ["a list"],
    none: answers.map(([name]) => name),
    any: answers.map(([name]) => name),
  };
  const cases = Object.entries(takes).flatMap(([kind, taken]) =>
    answers.map(([name, answer]) => [name, kind, taken.includes(name), answer] as const),
  );

  test.each(cases)("%s where it promises %s is taken: %s", async (name, kind, taken, answer) => {
    const { client } = scriptedClient(answer);
    const promise = kind === "object" ? {} : ({ answer: kind } as Pick<Operation, "answer">);
    const result = await failure(client.send({ ...read, ...promise }, { thingId: 1 }));
    if (taken) {
      const text = await answer().text();
      expect(result).toEqual(text === "" ? undefined : JSON.parse(text));
      return;
    }
    const { status } = answer();
    const promised = kind === "array" ? "a list" : "an object";
    expect(result).toMatchObject({
      name: "RingwrightError",
      message: `readThing: ${status} with ${name}, where the contract promises ${promised}; request R-1`,
      operation: "readThing",
      requestId: "R-1",
    });
  });

  test("leaves a purchase unknown", async () => {
    const { client, requests } = scriptedClient(() => jsonResponse(200, []));
    expect(await failure(client.send(buy))).toMatchObject({
      name: "OutcomeUnknownError",
      cause: { message: "buyThing: 200 with an empty list, where the contract promises an object" },
    });
    expect(requests).toHaveLength(1);
  });

  test("is handed over as it is by exchange", async () => {
    const { client } = scriptedClient(() => jsonResponse(200, []));
    expect(await (await client.exchange(read, { thingId: 1 })).json()).toEqual([]);
  });
});

test("hooks are told of a status that HTTP does not know", async () => {
  await using server = await rawServer("999 Odd");
  const statuses: number[] = [];
  const clock = new FakeClock();
  const hooks = { onResponse: ({ status }: { status: number }) => statuses.push(status) };
  await failure(connect(server, { clock, hooks, retry: { attempts: 1 } }).send(read, { thingId: 1 }));
  expect(statuses).toEqual([999]);
});

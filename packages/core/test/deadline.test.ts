import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { httpClient } from "../src/http.ts";
import { type ClientOptions, createClient, InputError, type Operation, TimeoutError, tokenAuth } from "../src/index.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { type Answer, json, type LoopbackServer, loopbackServer } from "./support/loopback-server.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const read: Operation = { id: "readThing", method: "GET", path: "/thing", group: "Heavy", retry: "safe" };

const silent: Answer = () => {};
const trickling: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"name":');
};
const unavailable: Answer = (_, response) => json(response, 503, {}, { "retry-after": "5" });
const throttled: Answer = (_, response) => json(response, 429, {}, { "retry-after": "5" });

let unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", noteUnhandled);
});
afterEach(async () => {
  await settle();
  process.off("unhandledRejection", noteUnhandled);
  expect(unhandled).toEqual([]);
});

function setUp(server: LoopbackServer, options: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  const client = createClient({ auth: tokenAuth("token-1"), server: server.url, clock, random: () => 1, ...options });
  return { client, clock };
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await settle();
}

const stages: [string, Answer][] = [
  ["on the wire", silent],
  ["in the body", trickling],
  ["in the wait before a repeat", unavailable],
  ["in a penalty", throttled],
];

test.each(stages)("an abort %s ends the call with the caller's reason and leaves nothing behind", async (_, answer) => {
  await using server = await loopbackServer(answer);
  let retries = 0;
  const { client, clock } = setUp(server, { hooks: { onRetry: () => retries++ } });
  const controller = new AbortController();
  const call = client.send(read, {}, { signal: controller.signal });
  const failed = call.catch((reason: unknown) => reason);
  await until(() => server.requests.length === 1);
  if (answer === unavailable || answer === throttled) await until(() => clock.sleeping === 2);
  const reason = new DOMException("The user left", "AbortError");
  controller.abort(reason);

  const repeated = retries;
  expect(await failed).toBe(reason);
  for (let turns = 0; turns < 20; turns++) await settle();
  expect(retries).toBe(repeated);
  expect(clock.sleeping).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("an abort in the queue for the budget ends the call with the caller's reason and leaves nothing behind", async () => {
  await using server = await loopbackServer((_, response) => json(response, 200, {}));
  const { client, clock } = setUp(server, { rateLimits: { groups: { Heavy: { limit: 1, windowMs: 60_000 } } } });
  await client.send(read);
  const controllers = [new AbortController(), new AbortController()];
  const failed = controllers.map(({ signal }) =>
    client.send(read, {}, { signal, timeoutMs: 300_000 }).catch((reason: unknown) => reason),
  );
  await until(() => clock.sleeping === 3); // a deadline each, and the wait of the first in the queue
  const reason = new DOMException("The user left", "AbortError");
  for (const controller of controllers) controller.abort(reason);

  expect(await Promise.all(failed)).toEqual([reason, reason]);
  await settle();
  expect(clock.sleeping).toBe(0);
  expect(controllers.map(({ signal }) => getEventListeners(signal, "abort"))).toEqual([[], []]);
  await clock.advance(120_000);
  expect(server.requests).toHaveLength(1);
});

test.each(stages.slice(0, 2))("time that is up %s ends the call with a TimeoutError", async (_, answer) => {
  await using server = await loopbackServer(answer);
  const { client, clock } = setUp(server, { timeoutMs: 4000 });
  const failed = client.send(read).catch((reason: unknown) => reason);
  await until(() => server.requests.length === 1);
  await clock.advance(3999);
  await clock.advance(1);
  expect(await failed).toBeInstanceOf(TimeoutError);
  expect(await failed).toMatchObject({ operation: "readThing", timeoutMs: 4000 });
  expect(clock.sleeping).toBe(0);
});

test("the deadline is one for all attempts", async () => {
  await using server = await loopbackServer(unavailable);
  const { client, clock } = setUp(server, { timeoutMs: 8000, retry: { attempts: 9 } });
  const failed = client.send(read).catch((reason: unknown) => reason);
  await until(() => clock.sleeping === 2);
  await clock.advance(5000);
  expect(await failed).toMatchObject({ name: "ApiError", status: 503 });
  expect(server.requests).toHaveLength(2);
});

test("a call that succeeds leaves no timer and no listener", async () => {
  await using server = await loopbackServer((_, response) => json(response, 200, {}));
  const { client, clock } = setUp(server);
  const controller = new AbortController();
  await client.send(read, {}, { signal: controller.signal });
  expect(clock.sleeping).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a signal that is aborted beforehand sends nothing", async () => {
  await using server = await loopbackServer(silent);
  const { client } = setUp(server);
  await expect(client.send(read, {}, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
  expect(server.requests).toEqual([]);
});

test("a fetch that does not heed its signal cannot hold a call up", async () => {
  await using server = await loopbackServer(silent);
  let fail: (reason: Error) => void = () => {};
  const deaf = new Promise<Response>((_, reject) => {
    fail = reject;
  });
  const { client, clock } = setUp(server, { fetch: () => deaf, timeoutMs: 1000 });
  const failed = client.send(read).catch((reason: unknown) => reason);
  await settle();
  await clock.advance(1000);
  expect(await failed).toBeInstanceOf(TimeoutError);
  fail(new Error("much later"));
});

test("the body of a call by path is under the deadline too", async () => {
  await using server = await loopbackServer(trickling);
  const { client, clock } = setUp(server, { timeoutMs: 1000 });
  const http = httpClient<{ "/thing": { get: { responses: { 200: { content: { "application/json": unknown } } } } } }>(client);
  const failed = http.GET("/thing").catch((reason: unknown) => reason);
  await until(() => server.requests.length === 1);
  await clock.advance(1000);
  expect(await failed).toBeInstanceOf(TimeoutError);
});

test("a call by path can read its answer in each of fetch's ways", async () => {
  const bytes = new Uint8Array([0, 255, 254, 10]);
  await using server = await loopbackServer((request, response) => {
    if (request.url === "/none") return void response.writeHead(204).end();
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.end(bytes);
  });
  type Read = { get: { responses: { 200: { content: { "application/octet-stream": unknown } } } } };
  const http = httpClient<{ "/bytes": Read; "/none": Read }>(setUp(server).client);
  const { data } = await http.GET("/bytes", { parseAs: "arrayBuffer" });
  expect(new Uint8Array(data as ArrayBuffer)).toEqual(bytes);
  expect((await http.GET("/none")).response.status).toBe(204);
});

test.each([0, -1, Number.NaN])("a timeoutMs of %d is refused", async (timeoutMs) => {
  await using server = await loopbackServer(silent);
  const message = `timeoutMs must be a number of milliseconds above 0, not ${timeoutMs}`;
  await expect(setUp(server).client.send(read, {}, { timeoutMs })).rejects.toThrow(new InputError(message));
});

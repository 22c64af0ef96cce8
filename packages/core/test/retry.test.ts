import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  type ClientOptions,
  createClient,
  InputError,
  jwtAuth,
  NetworkError,
  type Operation,
  OutcomeUnknownError,
  type RetryEvent,
  TimeoutError,
  tokenAuth,
} from "../src/index.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { type Answer, json, type LoopbackServer, loopbackServer } from "./support/loopback-server.ts";
import { fetchFailed, systemError } from "./support/thrown-errors.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const read: Operation = { id: "readThing", method: "GET", path: "/thing/{thingId}", group: "NoThrottling", retry: "safe" };
const create: Operation = { id: "createThing", method: "POST", path: "/thing", group: "NoThrottling", body: "json" };
const order: Operation = {
  id: "createOrder",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/order",
  defaults: { accountId: "~" },
  query: ["dryRun"],
  group: "NoThrottling",
  body: "json",
  billable: true,
};

/** Answers in turn; the last answer goes on. */
function inTurn(...answers: readonly Answer[]): Promise<LoopbackServer> {
  let next = 0;
  return loopbackServer((request, response) => answers[Math.min(next++, answers.length - 1)]?.(request, response));
}

const ok: Answer = (_, response) => json(response, 200, { name: "Front desk" });
const unavailable: Answer = (_, response) => json(response, 503, { errorCode: "CMN-211", message: "Maintenance" });
const throttled: Answer = (_, response) => json(response, 429, {}, { "retry-after": "0" });
const cutBefore: Answer = (_, response) => void response.destroy();
const cutDuring: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"name":"Fro', () => response.destroy());
};

// Repeats after no time at all, so that the machine's own clock will do.
function clientOf(server: LoopbackServer, options: Partial<ClientOptions> = {}) {
  const retries: RetryEvent[] = [];
  const client = createClient({
    auth: tokenAuth("token-1"),
    server: server.url,
    random: () => 0,
    hooks: { onRetry: (event) => retries.push(event) },
    ...options,
  });
  return { client, retries };
}

test("a login that fails on the way is repeated by itself, and not once more by each call that waits for it", async () => {
  await using server = await inTurn(cutBefore);
  const { client } = clientOf(server, { auth: jwtAuth({ clientId: "app", clientSecret: "secret", jwt: "jwt" }) });
  await expect(client.send(read, { thingId: 1 })).rejects.toMatchObject({ name: "NetworkError", operation: "requestToken" });
  expect(server.requests.map(({ url }) => url)).toEqual(Array(3).fill("/restapi/oauth/token"));
});

test("a read is repeated after a 503, a cut connection and a body that breaks off", async () => {
  for (const failure of [unavailable, cutBefore, cutDuring]) {
    await using server = await inTurn(failure, ok);
    const { client, retries } = clientOf(server);
    expect(await client.send(read, { thingId: 1 })).toEqual({ name: "Front desk" });
    expect(server.requests).toHaveLength(2);
    expect(retries).toHaveLength(1);
  }
});

test("a connection that is cut after the answer does no harm", async () => {
  await using server = await inTurn((_, response) => {
    json(response, 200, { name: "Front desk" });
    response.on("finish", () => response.socket?.destroy());
  });
  const { client } = clientOf(server);
  for (let i = 0; i < 3; i++) expect(await client.send(read, { thingId: 1 })).toEqual({ name: "Front desk" });
});

test("a read fails after three attempts, with what the last one brought", async () => {
  await using down = await inTurn(unavailable);
  await expect(clientOf(down).client.send(read, { thingId: 1 })).rejects.toMatchObject({ status: 503, code: "CMN-211" });
  expect(down.requests).toHaveLength(3);

  await using broken = await inTurn(cutDuring);
  const error = await clientOf(broken)
    .client.send(read, { thingId: 1 })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ message: "readThing: the answer broke off" });
  expect(broken.requests).toHaveLength(3);
});

test("a write is not repeated when it may have taken effect", async () => {
  for (const failure of [unavailable, cutBefore, cutDuring]) {
    await using server = await inTurn(failure, ok);
    await expect(clientOf(server).client.send(create, { body: { name: "Lobby" } })).rejects.toThrow("createThing");
    expect(server.requests).toHaveLength(1);
  }
});

test("successes give back what their repeats took of the quota, so that it lasts", async () => {
  let requests = 0;
  await using server = await loopbackServer((request, response) => (requests++ % 2 === 0 ? unavailable : ok)(request, response));
  const { client, retries } = clientOf(server);
  for (let id = 1; id <= 150; id++) expect(await client.send(read, { thingId: id })).toEqual({ name: "Front desk" });
  expect(retries).toHaveLength(150);
});

test("any call is repeated after a 429", async () => {
  await using server = await inTurn(throttled, throttled, throttled, throttled, ok);
  expect(await clientOf(server).client.send(order, { body: {} })).toEqual({ name: "Front desk" });
  expect(server.requests).toHaveLength(5);
});

test("an answer of 429 uses up none of the attempts", async () => {
  await using server = await inTurn(throttled, throttled, throttled, unavailable, unavailable, ok);
  expect(await clientOf(server).client.send(read, { thingId: 1 })).toEqual({ name: "Front desk" });
});

test("any call is repeated that never reached a server", async () => {
  await using server = await inTurn(ok);
  let attempts = 0;
  const { client } = clientOf(server, {
    fetch: async (input, init) => {
      if (attempts++ > 0) return fetch(input, init);
      throw fetchFailed(systemError("connect ECONNREFUSED 127.0.0.1:9999"));
    },
  });
  expect(await client.send(order, { body: {} })).toEqual({ name: "Front desk" });
  expect(attempts).toBe(2);
});

test("`retry: false` and one attempt repeat nothing", async () => {
  for (const failure of [unavailable, cutBefore, throttled]) {
    await using server = await inTurn(failure, ok);
    await expect(clientOf(server).client.send(read, { thingId: 1 }, { retry: false })).rejects.toThrow("readThing");
    expect(server.requests).toHaveLength(1);
  }
  await using server = await inTurn(throttled, ok);
  const { client } = clientOf(server, { retry: { attempts: 1 } });
  await expect(client.send(read, { thingId: 1 })).rejects.toThrow(ApiError);
});

test.each([
  ["the connection is cut", cutBefore],
  ["the body breaks off", cutDuring],
  ["a gateway answers instead", (_, response) => json(response, 504, {})],
  [
    "the answer is cut where nothing tells its length",
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json", connection: "close" });
      response.end('{"name":"Fro');
    },
  ],
] as [string, Answer][])("a call that buys is never repeated when %s: it says how to find out", async (_, failure) => {
  await using server = await inTurn(failure, ok);
  const input = { accountId: 401, dryRun: false, body: { devices: [], password: "sesame-7" } };
  const error = await clientOf(server)
    .client.send(order, input)
    .catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error).toMatchObject({
    operation: "createOrder",
    input: { path: { accountId: "401" }, query: ["dryRun"], body: ["devices", "password"] },
    reconcile: "read or list what it makes or changes, and call again only if it is not there",
  });
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/sesame|token-1/);
  expect(server.requests).toHaveLength(1);
});

test("a call that buys and lost its answer names the read that tells what became of it", async () => {
  await using server = await inTurn(cutBefore);
  const told = { ...order, reconcile: { operation: "listOrders", find: "the order's name" } };
  const input = { accountId: 401, dryRun: false, body: {} };
  await expect(clientOf(server).client.send(told, input)).rejects.toMatchObject({
    reconcile: "look with listOrders for the order's name, and call again only if it is not there",
  });
});

test("a call that buys and is answered by a gateway tells its status and the request's id", async () => {
  await using server = await inTurn((_, response) => json(response, 502, {}, { rcrequestid: "R-1" }), ok);
  await expect(clientOf(server).client.send(order, { body: {} })).rejects.toMatchObject({
    name: "OutcomeUnknownError",
    requestId: "R-1",
    message: expect.stringMatching(
      /^createOrder: it was answered with 502 on the way, so it may have taken effect; .*; request R-1$/,
    ),
  });
  expect(server.requests).toHaveLength(1);
});

test("a call that buys and gets no answer in time is unknown, not late", async () => {
  await using server = await loopbackServer(() => {});
  const clock = new FakeClock();
  const { client } = clientOf(server, { clock, timeoutMs: 1000 });
  const bought = client.send(order, { body: {} }).catch((reason: unknown) => reason);
  const looked = client.send(read, { thingId: 1 }).catch((reason: unknown) => reason);
  while (server.requests.length < 2) await settle();
  await clock.advance(1000);
  expect(await bought).toBeInstanceOf(OutcomeUnknownError);
  expect(await bought).toMatchObject({ cause: { name: "TimeoutError" } });
  expect(await looked).toBeInstanceOf(TimeoutError);
});

test.each([
  ["a 429", throttled],
  ["a 401", (_, response) => json(response, 401, { errorCode: "OAU-128", message: "Access token expired" })],
] as [string, Answer][])("a call that buys and whose time is up in a login after %s is late, not unknown", async (_, refusal) => {
  await using server = await inTurn(refusal, ok);
  const clock = new FakeClock();
  let hanging = 0;
  const hang = (): Promise<string> => {
    hanging++;
    return new Promise(() => {});
  };
  const auth = {
    connect: () => ({
      owner: "101",
      clientAuthorization: () => undefined,
      accessToken: () => (server.requests.length === 0 ? Promise.resolve("token-1") : hang()),
      discard() {},
      async logout() {},
    }),
  };
  const { client } = clientOf(server, { auth, clock, timeoutMs: 60_000 });
  const call = client.send(order, { body: {} }).catch((reason: unknown) => reason);
  while (hanging === 0) {
    await settle();
    await clock.advance(50); // a 429 is waited out
  }
  await clock.advance(60_000);
  expect(await call).toBeInstanceOf(TimeoutError);
  expect(server.requests).toHaveLength(1);
});

test("Retry-After of a 503 is waited out in full", async () => {
  await using server = await inTurn((_, response) => json(response, 503, {}, { "retry-after": "45" }), ok);
  const clock = new FakeClock();
  const { client, retries } = clientOf(server, { clock });
  const call = client.send(read, { thingId: 1 });
  while (retries.length === 0) await settle();
  await clock.advance(44_999);
  expect(server.requests).toHaveLength(1);
  await clock.advance(1);
  await call;
  expect(retries).toMatchObject([{ reason: "status 503", delayMs: 45_000, attempt: 1 }]);
});

test("a wait that the deadline forbids is not begun: the last answer is given at once", async () => {
  await using server = await inTurn((_, response) => json(response, 503, {}, { "retry-after": "45" }));
  const clock = new FakeClock();
  const { client } = clientOf(server, { clock, timeoutMs: 30_000 });
  await expect(client.send(read, { thingId: 1 })).rejects.toMatchObject({ name: "ApiError", status: 503, retryAfterMs: 45_000 });
  expect(clock.elapsedMs()).toBe(0);
  expect(clock.sleeping).toBe(0);
});

test("when everything fails, repeats dry up for all calls of the client", async () => {
  await using server = await inTurn(unavailable);
  const { client } = clientOf(server);
  for (let i = 0; i < 60; i++) await client.send(read, { thingId: 1 }).catch(() => {});
  // 100 repeats in all instead of 120.
  expect(server.requests).toHaveLength(160);
});

test.each([0, 1.5, Number.NaN])("%d attempts are refused", (attempts) => {
  const make = () => createClient({ auth: tokenAuth("token-1"), retry: { attempts } });
  expect(make).toThrow(new InputError(`retry.attempts must be a whole number from 1, not ${attempts}`));
});

import { describe, expect, test } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import type { Operation } from "../src/call/operation.ts";
import { type Client, createClient } from "../src/client.ts";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { type Answer, json } from "./support/loopback-server.ts";
import { jwt, type TokenService, tokenService } from "./support/token-service.ts";

const operation: Operation = {
  id: "readThing",
  method: "GET",
  path: "/restapi/v1.0/thing",
  group: "NoThrottling",
  retry: "safe",
};

// The same answer, once more than was asked for.
const twice =
  (usual: Answer): Answer =>
  (request, response) => {
    let body = "";
    const draft = { writeHead: () => draft, end: (text: string) => (body = text) };
    usual(request, draft as never);
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    response.socket?.write(`${head}${body}${head}${body}`);
  };

const troubles: readonly (readonly [string, (usual: Answer) => Answer])[] = [
  ["hangs", () => () => {}],
  ["hangs in the middle of its answer", () => (_request, response) => void response.writeHead(200).write("{")],
  ["resets the connection", () => (_request, response) => void response.socket?.destroy()],
  ["answers garbage", () => (_request, response) => void response.writeHead(200).end("<h1>Welcome to the hotel</h1>")],
  ["answers half", () => (_request, response) => void response.writeHead(200).end('{"access_token":"ACCESS-')],
  ["answers twice", twice],
];

/** A client of a service whose token has so much left, and 500 calls of it: half at once, half when those are over. */
async function setUp(leftMs: number) {
  const service: TokenService = await tokenService({
    api({ headers }, response) {
      if (headers.authorization === `Bearer ${service.accessToken}`) json(response, 200, { ok: true });
      else json(response, 401, { errors: [{ errorCode: "OAU-129", message: "corrupted" }] });
    },
  });
  const store = memoryTokenStore();
  const connect = (): Client =>
    createClient({
      server: service.url,
      auth: jwtAuth({ clientId: "tidewater", jwt, store, tokenTimeoutMs: 1000 }),
      random: () => 0,
    });
  await connect().session.accessToken();
  const tokens = await store.load();
  if (tokens === undefined) throw new Error("no login");
  await store.save({ ...tokens, expiresAtMs: Date.now() + leftMs });
  const client = connect();
  const calls = (): Promise<unknown>[] =>
    Array.from({ length: 250 }, () =>
      client.send(operation).then(
        () => "done",
        (error: unknown) => error,
      ),
    );
  return {
    service,
    client,
    call: async (): Promise<unknown[]> => {
      const first = await Promise.all(calls());
      return [...first, ...(await Promise.all(calls()))];
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

describe.each(troubles)("500 calls around a renewal that %s", (_what, trouble) => {
  test("are all made while the token is good", async () => {
    await using here = await setUp(40_000);
    here.service.troubles.push(trouble, trouble);
    expect(new Set(await here.call())).toEqual(new Set(["done"]));
  });

  test("are well again with the first good answer when the token has expired", async () => {
    await using here = await setUp(0);
    here.service.troubles.push(trouble);
    const outcomes = await here.call();
    const errors = outcomes.filter((outcome) => outcome !== "done");
    for (const error of errors) {
      expect(error).toBeInstanceOf(RingwrightError);
      expect(String(error)).toMatch(/^RingwrightError: requestToken: the answer holds no tokens that can be used/);
    }
    expect(errors.length % 250).toBe(0); // those that waited for it
    expect(outcomes.slice(250).every((outcome) => outcome === "done")).toBe(true);
    expect(await here.client.send(operation)).toEqual({ ok: true });
    expect(here.service.forms.length).toBeLessThanOrEqual(4);
  });
});

import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthError,
  type Client,
  type ClientOptions,
  createClient,
  jwtAuth,
  NetworkError,
  type Operation,
  OutcomeUnknownError,
  tokenAuth,
} from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { type Answer, json, type LoopbackServer, loopbackServer } from "./support/loopback-server.ts";
import { jwt, type TokenService, tokenService } from "./support/token-service.ts";

const read: Operation = { id: "readThing", method: "GET", path: "/thing", group: "NoThrottling", retry: "safe" };
const create: Operation = { id: "createThing", method: "POST", path: "/thing", group: "NoThrottling" };
const order: Operation = { ...create, id: "createOrder", billable: true };
const everyKind = [read, create, order];

const cutShort = '{"errorCode":"CMN-102","message":"Not found","errors":[{"errorCode":"CMN-102","message":"Resource not fo';

// Ends the line under the answer that was begun last.
let breakOff = (): void => {};
// By then what came with the headers has been read.
const onResponse = (): void => void setImmediate(breakOff);

/** Answers with a body of which no more than `text` ever comes. */
function brokenOff(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "1000", rcrequestid: "R-9", ...headers });
    if (text === "") response.flushHeaders();
    else response.write(text);
    breakOff = () => response.destroy();
  };
}

const ok: Answer = (_, response) => json(response, 200, { name: "Front desk" });

/** Answers once so, and well from then on. */
function answerOnce(answer: Answer): Promise<LoopbackServer> {
  let answered = 0;
  return loopbackServer((request, response) => (answered++ === 0 ? answer : ok)(request, response));
}

describe.each(["fetch", "undici"])("over %s", (over) => {
  function clientOf({ url: server }: { readonly url: string }, options: Partial<ClientOptions> = {}): Client {
    const fetch = over === "fetch" ? {} : { fetch: undiciFetch() };
    return createClient({ server, auth: tokenAuth("token-1"), random: () => 0, hooks: { onResponse }, ...fetch, ...options });
  }

  const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((reason: unknown) => reason);

  test.each(everyKind)("$id: a refusal stands, with what could be read of it, and is not sent again", async (operation) => {
    await using server = await answerOnce(brokenOff(404, cutShort, { "retry-after": "7" }));
    const error = await failure(clientOf(server).send(operation));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, code: "CMN-102", requestId: "R-9", retryAfterMs: 7000 });
    expect(server.requests).toHaveLength(1);
  });

  test.each(everyKind)("$id: a refusal of which nothing could be read is one all the same", async (operation) => {
    await using server = await answerOnce(brokenOff(400, ""));
    const error = await failure(clientOf(server).send(operation));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ message: `${operation.id}: 400 Bad Request; request R-9`, code: "HTTP-400", errors: [] });
    expect(server.requests).toHaveLength(1);
  });

  test.each(everyKind)("$id: a 429 is repeated as one, because the service did nothing", async (operation) => {
    await using server = await answerOnce(brokenOff(429, '{"errorCode":"CMN-301"', { "retry-after": "0" }));
    const reasons: string[] = [];
    const client = clientOf(server, { hooks: { onResponse, onRetry: ({ reason }) => reasons.push(reason) } });
    expect(await client.send(operation)).toEqual({ name: "Front desk" });
    expect(reasons).toEqual(["status 429"]);
  });

  test("an answer of 5xx is none: nobody knows what became of the call", async () => {
    for (const status of [500, 503]) {
      await using ofOrder = await answerOnce(brokenOff(status, cutShort));
      expect(await failure(clientOf(ofOrder).send(order))).toBeInstanceOf(OutcomeUnknownError);
      await using ofCreate = await answerOnce(brokenOff(status, cutShort));
      expect(await failure(clientOf(ofCreate).send(create))).toBeInstanceOf(NetworkError);
      expect([ofOrder, ofCreate].map(({ requests }) => requests.length)).toEqual([1, 1]);
      await using ofRead = await answerOnce(brokenOff(status, cutShort));
      expect(await clientOf(ofRead).send(read)).toEqual({ name: "Front desk" });
    }
  });

  test.each([
    ["nothing that could be read", ""],
    ["the token", '{"errorCode":"OAU-213","mess'],
  ])("a 401 that blames %s is answered with a fresh token", async (_, text) => {
    await using service: TokenService = await tokenService({ api: ok });
    const client = clientOf(service, { auth: jwtAuth({ clientId: "tidewater", jwt }) });
    await client.send(read);
    service.answers.push(brokenOff(401, text));
    expect(await client.send(order)).toEqual({ name: "Front desk" });
    expect(service.requests.at(-1)?.headers.authorization).toBe("Bearer ACCESS-2");
  });

  test("a 401 that blames something else stands", async () => {
    await using service: TokenService = await tokenService({ api: brokenOff(401, '{"errorCode":"CMN-405","mess') });
    const client = clientOf(service, { auth: jwtAuth({ clientId: "tidewater", jwt }) });
    expect(await failure(client.send(order))).toMatchObject({ name: "ApiError", status: 401, code: "CMN-405" });
    expect(service.forms).toHaveLength(1);
  });

  test("a login that is refused says why", async () => {
    await using service: TokenService = await tokenService({ api: ok });
    service.answers.push(brokenOff(400, '{"error":"invalid_grant","errors":[{"errorCode":"OAU-141","mess'));
    const error = await failure(clientOf(service, { auth: jwtAuth({ clientId: "tidewater", jwt }) }).send(read));
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ message: expect.stringContaining("invalid_grant OAU-141"), requestId: "R-9" });
    expect(service.forms).toHaveLength(1);
  });

  test("a call by path gets the refusal with what came of its bytes", async () => {
    await using server = await answerOnce(brokenOff(409, cutShort));
    const answer = await clientOf(server).fetch(`${server.url}/thing`, { method: "POST", body: "{}" });
    expect([answer.status, await answer.text()]).toEqual([409, cutShort]);
    expect(server.requests).toHaveLength(1);
  });

  test("an abort while a refusal comes in is the caller's", async () => {
    await using server = await loopbackServer((_, response) => void response.writeHead(404).write("{"));
    let answers = 0;
    const client = clientOf(server, { clock: new FakeClock(), hooks: { onResponse: () => answers++ } });
    const controller = new AbortController();
    const failed = failure(client.send(order, {}, { signal: controller.signal }));
    while (answers === 0) await settle();
    controller.abort();
    expect(await failed).toBe(controller.signal.reason);
  });
});

import { getEventListeners } from "node:events";
import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, jwtAuth, type Operation, TimeoutError, tokenAuth } from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { json, loopbackServer } from "./support/loopback-server.ts";
import { jwt, type TokenService, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const read: Operation = { id: "readThing", method: "GET", path: "/things/{thingId}", group: "Light", retry: "safe" };
const create: Operation = {
  id: "createThing",
  method: "POST",
  path: "/things",
  query: ["dryRun"],
  group: "Light",
  body: "json",
};
const buy: Operation = { id: "buyThing", method: "POST", path: "/things", group: "Light", billable: true };

function connect(server: { readonly url: string }, options: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  return {
    clock,
    client: createClient({ server: server.url, auth: tokenAuth("token-1"), clock, fetch: undiciFetch(), ...options }),
  };
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await settle();
}

describe("a call over undici", () => {
  test("sends method, query, headers and body, and gives the parsed answer", async () => {
    await using server = await loopbackServer((_, response) => json(response, 200, { name: "Käthe" }));
    const { client } = connect(server, { userAgent: "Onboarding/1.2" });
    const sent = { name: "Käthe" };
    expect(await client.send(create, { dryRun: true, body: sent }, { headers: { "x-trace": "1" } })).toEqual(sent);
    expect(server.requests).toMatchObject([
      {
        method: "POST",
        url: "/things?dryRun=true",
        headers: {
          authorization: "Bearer token-1",
          accept: "application/json",
          "accept-encoding": "identity",
          "content-type": "application/json",
          "x-trace": "1",
          "x-user-agent": "Onboarding/1.2",
        },
        body: JSON.stringify(sent),
      },
    ]);
  });

  test("keeps its connection for the next one", async () => {
    const ports = new Set<number | undefined>();
    await using server = await loopbackServer((_, response) => {
      ports.add(response.socket?.remotePort);
      json(response, 200, {});
    });
    const { client } = connect(server);
    for (let count = 0; count < 20; count++) await client.send(read, { thingId: count });
    expect(server.requests).toHaveLength(20);
    expect(ports.size).toBeLessThanOrEqual(2); // a call may leave just before the connection of the one before is free
  });

  test("gives undefined for an answer without a body", async () => {
    await using server = await loopbackServer((_, response) => void response.writeHead(204).end());
    expect(await connect(server).client.send({ ...read, answer: "none" }, { thingId: 1 })).toBeUndefined();
  });

  test("hands an answer over with its bytes and all its headers", async () => {
    const bytes = new Uint8Array([0, 255, 254, 10]);
    await using server = await loopbackServer((_, response) => {
      response
        .writeHead(
          207,
          [
            ["content-type", "multipart/mixed"],
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
          ].flat(),
        )
        .end(bytes);
    });
    const answer = await connect(server).client.exchange(read, { thingId: 1 });
    expect(answer.status).toBe(207);
    expect(answer.headers.get("Content-Type")).toBe("multipart/mixed");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });

  test("goes through a dispatcher of one's own", async () => {
    await using server = await loopbackServer((_, response) => json(response, 200, {}));
    const dispatcher = new Agent();
    const origins: string[] = [];
    dispatcher.on("connect", ({ href }) => origins.push(href));
    await connect(server, { fetch: undiciFetch({ dispatcher }) }).client.send(read, { thingId: 1 });
    await dispatcher.close();
    expect(origins).toEqual([`${server.url}/`]);
  });
});

describe("trouble over undici", () => {
  test("a refusal is an ApiError with the service's reasons", async () => {
    await using server = await loopbackServer((_, response) =>
      json(response, 404, { errors: [{ errorCode: "CMN-102", message: "not found" }] }, { rcrequestid: "R-1" }),
    );
    await expect(connect(server).client.send(read, { thingId: 1 })).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      code: "CMN-102",
      requestId: "R-1",
    });
  });

  test("credentials do not follow a redirect", async () => {
    await using elsewhere = await loopbackServer((_, response) => json(response, 200, {}));
    await using server = await loopbackServer(
      (_, response) => void response.writeHead(302, { location: `${elsewhere.url}/steal` }).end("gone"),
    );
    await expect(connect(server).client.send(read, { thingId: 1 })).rejects.toMatchObject({ name: "ApiError", status: 302 });
    expect(elsewhere.requests).toEqual([]);
  });

  test("a 401 for a dead token is answered once with a fresh one", async () => {
    await using service: TokenService = await tokenService({ api: (_, response) => json(response, 200, { ok: true }) });
    const { client } = connect(service, { auth: jwtAuth({ clientId: "tidewater", jwt }) });
    await client.send(read, { thingId: 1 });
    service.answers.push((_, response) => json(response, 401, { errors: [{ errorCode: "OAU-129", message: "corrupted" }] }));
    expect(await client.send(read, { thingId: 1 })).toEqual({ ok: true });
    expect(service.requests.at(-1)?.headers.authorization).toBe("Bearer ACCESS-2");
  });

  test("a service that is not there is a NetworkError with the system's code, and what was never sent is repeated", async () => {
    const server = await loopbackServer(() => {});
    await server[Symbol.asyncDispose]();
    const retries: string[] = [];
    const { client, clock } = connect(server, { hooks: { onRetry: ({ reason }) => retries.push(reason) } });
    const failed = client.send(buy).catch((error: unknown) => error);
    for (const waits of [1, 2]) {
      await until(() => retries.length === waits);
      await clock.advance(20_000);
    }
    expect(await failed).toMatchObject({ name: "NetworkError", message: expect.stringContaining("(ECONNREFUSED)") });
    expect(retries).toHaveLength(2);
  });

  test("an answer that is cut off leaves the outcome of a purchase unknown", async () => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"id":');
      setImmediate(() => response.destroy());
    });
    await expect(connect(server).client.send(buy)).rejects.toMatchObject({
      name: "OutcomeUnknownError",
      cause: { name: "NetworkError", message: "buyThing: the answer broke off", cause: { code: "UND_ERR_SOCKET" } },
    });
  });

  test.each(["before the answer", "in its body"])(
    "an abort %s ends the call with the caller's reason and its connection",
    async (stage) => {
      let closed = false;
      let answers = 0;
      await using server = await loopbackServer((_, response) => {
        response.on("close", () => {
          closed = true;
        });
        if (stage === "in its body") response.writeHead(200).write('{"name":');
      });
      const hooks = { onResponse: () => answers++ };
      const { client, clock } = connect(server, { hooks });
      const controller = new AbortController();
      const failed = client.send(read, { thingId: 1 }, { signal: controller.signal }).catch((reason: unknown) => reason);
      await until(() => (stage === "in its body" ? answers === 1 : server.requests.length === 1));
      const reason = new DOMException("The user left", "AbortError");
      controller.abort(reason);
      expect(await failed).toBe(reason);
      await until(() => closed);
      expect(clock.sleeping).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );

  test("time that is up ends the call with a TimeoutError", async () => {
    await using server = await loopbackServer(() => {});
    const { client, clock } = connect(server, { timeoutMs: 4000 });
    const failed = client.send(read, { thingId: 1 }).catch((reason: unknown) => reason);
    await until(() => server.requests.length === 1);
    await clock.advance(4000);
    expect(await failed).toBeInstanceOf(TimeoutError);
  });
});

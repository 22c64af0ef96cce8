import { expect, test } from "vitest";
import { ApiError, createClient, NetworkError, type Operation, tokenAuth } from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { type Answer, json, loopbackServer } from "./support/loopback-server.ts";

const read: Operation = { id: "readThing", method: "GET", path: "/thing/{thingId}", group: "NoThrottling", retry: "safe" };
const update: Operation = { id: "updateThing", method: "PUT", path: "/thing/{thingId}", group: "NoThrottling" };

async function clientOf(answer: Answer) {
  const server = await loopbackServer(answer);
  const client = createClient({ auth: tokenAuth("token-1"), server: server.url, fetch: undiciFetch(), random: () => 0 });
  return { server, client };
}

test("sends what fetch sends, and reads the answer", async () => {
  const { server, client } = await clientOf((request, response) =>
    json(response, 200, { got: request.body, method: request.method }),
  );
  await using _ = server;
  expect(await client.send(update, { thingId: "a b", perPage: 2, body: { name: "Ärmel" } })).toEqual({
    got: '{"name":"Ärmel"}',
    method: "PUT",
  });
  expect(server.requests[0]).toMatchObject({
    url: "/thing/a%20b?perPage=2",
    headers: { authorization: "Bearer token-1", "content-type": "application/json", accept: "application/json" },
  });
});

test("a refusal is an ApiError with its code and request id", async () => {
  const { server, client } = await clientOf((_, response) =>
    json(response, 404, { errors: [{ errorCode: "CMN-102", message: "No such thing" }] }, { RCRequestId: "r-1" }),
  );
  await using _ = server;
  const error = await client.send(read, { thingId: 1 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 404, code: "CMN-102", requestId: "r-1" });
});

test("a redirect is not followed", async () => {
  const { server, client } = await clientOf(
    (_, response) => void response.writeHead(302, { location: "https://elsewhere.example/" }).end(),
  );
  await using _ = server;
  await expect(client.send(read, { thingId: 1 })).rejects.toThrow("redirects to https://elsewhere.example");
  expect(server.requests).toHaveLength(1);
});

test("a cut connection and a body that breaks off are repeated, and then a NetworkError", async () => {
  const { server, client } = await clientOf((_, response) => void response.destroy());
  await using _ = server;
  await expect(client.send(read, { thingId: 1 })).rejects.toBeInstanceOf(NetworkError);
  expect(server.requests).toHaveLength(3);

  const broken = await clientOf((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"name":"Fro', () => response.destroy());
  });
  await using __ = broken.server;
  await expect(broken.client.send(read, { thingId: 1 })).rejects.toBeInstanceOf(NetworkError);
});

test("an abort ends the call with its own reason", async () => {
  const abort = new AbortController();
  const { server, client } = await clientOf(() => abort.abort("no longer wanted"));
  await using _ = server;
  await expect(client.send(read, { thingId: 1 }, { signal: abort.signal })).rejects.toBe("no longer wanted");
});

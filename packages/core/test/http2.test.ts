import { constants, createSecureServer, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type Fetch, type Operation, tokenAuth } from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { makeCertificate } from "./support/certificates.ts";

const order: Operation = { id: "createOrder", method: "POST", path: "/order", group: "NoThrottling", billable: true };
const read: Operation = { id: "readThing", method: "GET", path: "/thing", group: "NoThrottling" };
const issuer = makeCertificate();
const certificate = makeCertificate({ issuer });
const trustedBefore = getCACertificates("default");

beforeAll(() => setDefaultCACertificates([issuer.cert]));
afterAll(() => setDefaultCACertificates(trustedBefore));

/** How a service that has read the whole order says that it has not. */
const refusals = {
  REFUSED_STREAM: (stream: ServerHttp2Stream) => stream.close(constants.NGHTTP2_REFUSED_STREAM),
  GOAWAY(stream: ServerHttp2Stream) {
    stream.session?.goaway(constants.NGHTTP2_NO_ERROR, 1); // the last one that it has read is the one before
    setTimeout(() => stream.session?.destroy(), 50); // a client that goes by it has closed the connection by then
  },
};

/** Speaks HTTP/2 where it is asked to, and HTTP/1.1 where not. Refuses the first order. */
async function orderServer(refuse: (stream: ServerHttp2Stream) => void) {
  const orders: string[] = [];
  const sockets = new Set<Socket>();
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const isFirst = request.method === "POST" && orders.push(`${request.httpVersion} ${body}`) === 1;
    if (!isFirst || request.httpVersion !== "2.0") response.writeHead(200, { "content-type": "application/json" }).end("{}");
    else refuse(response.stream);
  });
  server.on("session", (session) => void session.on("error", () => {}));
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    orders,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const transports: Readonly<Record<string, () => Fetch | undefined>> = {
  "Node's fetch": () => undefined,
  undici: () => undiciFetch(),
  "undici with an agent of one's own": () => undiciFetch({ dispatcher: new Agent() }),
};

describe.each(Object.keys(transports))("over %s", (name) => {
  describe.each(Object.entries(refusals))("a purchase that is met with %s", (_, refuse) => {
    test.each([
      ["with a body", { ...order, body: "json" }, { body: { count: 1 } }],
      ["without one", order, undefined],
    ] as const)("is sent once %s", async (_with, operation, input) => {
      await using server = await orderServer(refuse);
      const fetch = transports[name]?.();
      const client = createClient({ server: server.url, auth: tokenAuth("token-1"), ...(fetch && { fetch }) });
      await client.send(read);
      const bought = await client.send(operation, input).catch((error: unknown) => error);
      expect(server.orders).toHaveLength(1);
      const isOverHttp2 = server.orders[0]?.startsWith("2.0") === true;
      expect(bought).toMatchObject(isOverHttp2 ? { name: "OutcomeUnknownError" } : {});
    });
  });
});

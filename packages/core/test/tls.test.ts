import { createServer, type Server, type Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClientOptions, createClient, NetworkError, type Operation, OutcomeUnknownError, tokenAuth } from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { type Certificate, makeCertificate } from "./support/certificates.ts";
import { type Answer, json, loopbackServer } from "./support/loopback-server.ts";

const order: Operation = {
  id: "createOrder",
  method: "POST",
  path: "/order",
  group: "NoThrottling",
  body: "json",
  billable: true,
};
const ok: Answer = (_, response) => json(response, 200, { id: "1" });

const issuer = makeCertificate();
const good = makeCertificate({ issuer });
const trustedBefore = getCACertificates("default");

beforeAll(() => setDefaultCACertificates([issuer.cert]));
afterAll(() => setDefaultCACertificates(trustedBefore));

describe.each(["fetch", "undici"])("over %s", (over) => {
  function clientOf(server: string) {
    const options: ClientOptions = { server, auth: tokenAuth("token-1"), random: () => 0 };
    return createClient(over === "fetch" ? options : { ...options, fetch: undiciFetch() });
  }

  function buy(server: string): Promise<unknown> {
    return clientOf(server).send(order, { body: {} });
  }

  test("a certificate of an issuer that is trusted is taken", async () => {
    await using server = await loopbackServer(ok, good);
    expect(await buy(server.url)).toEqual({ id: "1" });
  });

  const refused: [string, Certificate, RegExp][] = [
    ["that has expired", makeCertificate({ issuer, years: [2020, 2021] }), /\(CERT_HAS_EXPIRED\): the certificate has expired; /],
    ["that is not valid yet", makeCertificate({ issuer, years: [2100, 2120] }), /\(CERT_NOT_YET_VALID\): .*not valid yet; /],
    [
      "of another host",
      makeCertificate({ issuer, address: "10.0.0.1" }),
      /\(ERR_TLS_CERT_ALTNAME_INVALID\): .* another host's; /,
    ],
    ["that only its own key has signed", makeCertificate(), /\(DEPTH_ZERO_SELF_SIGNED_CERT\): nobody .* has signed/],
    [
      "of an issuer that nobody trusts",
      makeCertificate({ issuer: makeCertificate() }),
      /\(UNABLE_TO_VERIFY_LEAF_SIGNATURE\): nobody .* has signed/,
    ],
  ];

  test.each(refused)(
    "a purchase never meets a certificate %s: the error says so, and it is not repeated",
    async (_, certificate, message) => {
      await using server = await loopbackServer(ok, certificate);
      const error = await buy(server.url).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ message: expect.stringMatching(message), lasting: true, operation: "createOrder" });
      expect(server.requests).toEqual([]);
      expect(server.connections).toBe(1);
    },
  );

  test("a handshake that is hung up on never carried a purchase, which is repeated", async () => {
    await using server = await handshakeServer((socket) => void socket.end());
    await expect(buy(server.url)).rejects.toMatchObject({ name: "NetworkError", lasting: false });
    expect(server.connections).toBe(3);
  });

  test("a client whose own certificate is asked for too late, by TLS 1.3, may have bought", async () => {
    const strict = { ...good, ca: issuer.cert, requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.3" } as const;
    await using server = await loopbackServer(ok, strict);
    await expect(buy(server.url)).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(server.connections).toBe(1);
  });

  test("a connection that is reset after the request may have bought", async () => {
    await using server = await loopbackServer((_, response) => void response.socket?.destroy(), good);
    await expect(buy(server.url)).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(server.requests).toHaveLength(1);
  });
});

/** A server that gets no further than the beginning of a handshake. */
async function handshakeServer(hello: (socket: Socket) => void) {
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections++;
    socket.on("error", () => {}).once("data", () => hello(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `https://127.0.0.1:${port}`,
    get connections() {
      return connections;
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

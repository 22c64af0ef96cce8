import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { ProxyAgent } from "undici";
import { afterEach, expect, test } from "vitest";
import { createClient, NetworkError, type Operation, tokenAuth } from "../src/index.ts";
import { undiciFetch } from "../src/undici.ts";
import { makeCertificate } from "./support/certificates.ts";
import { json, type LoopbackServer, loopbackServer } from "./support/loopback-server.ts";

const order: Operation = {
  id: "createOrder",
  method: "POST",
  path: "/order",
  group: "NoThrottling",
  body: "json",
  billable: true,
};

const issuer = makeCertificate();
const ends: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

/** A proxy that does as told when it is asked for a tunnel. Says how often it was asked. */
async function startProxy(tunnel: (socket: Socket, target: string) => void): Promise<{ readonly url: string; asked(): number }> {
  let asked = 0;
  const server = createServer();
  server.on("connect", ({ url = "" }, socket: Socket) => {
    asked++;
    tunnel(
      socket.on("error", () => {}),
      url,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

function buy(service: LoopbackServer, proxy: string): Promise<unknown> {
  const dispatcher = new ProxyAgent({ uri: proxy, requestTls: { ca: issuer.cert } });
  ends.unshift(() => dispatcher.destroy());
  const fetch = undiciFetch({ dispatcher });
  return createClient({ server: service.url, auth: tokenAuth("token-1"), random: () => 0, fetch }).send(order, { body: {} });
}

function startService(): Promise<LoopbackServer> {
  return loopbackServer((_, response) => json(response, 200, { id: "1" }), makeCertificate({ issuer }));
}

function open(socket: Socket, target: string): void {
  const [host = "", port] = target.split(":");
  socket.write("HTTP/1.1 200 OK\r\n\r\n");
  socket.pipe(connect(Number(port), host).on("error", () => {})).pipe(socket);
}

const refuse = (status: string) => (socket: Socket) => void socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`);

test("a purchase goes through a proxy that opens a tunnel", async () => {
  await using service = await startService();
  const proxy = await startProxy(open);
  expect(await buy(service, proxy.url)).toEqual({ id: "1" });
});

test("a proxy that wants a login kept a purchase back, and asking again would not help", async () => {
  await using service = await startService();
  const proxy = await startProxy(refuse("407 Proxy Authentication Required"));
  const error = await buy(service, proxy.url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({
    message: `createOrder: no answer from ${service.url} (UND_ERR_ABORTED): the proxy wants a login; give it to the proxy's dispatcher, or write it into the proxy's address`,
    lasting: true,
  });
  expect(proxy.asked()).toBe(1);
});

test.each([
  ["says 502", refuse("502 Bad Gateway")],
  ["says 503", refuse("503 Service Unavailable")],
  ["hangs up", (socket: Socket) => void socket.end()],
])("a proxy that %s kept a purchase back, which is repeated", async (_, tunnel) => {
  await using service = await startService();
  const proxy = await startProxy(tunnel);
  await expect(buy(service, proxy.url)).rejects.toMatchObject({ name: "NetworkError", lasting: false });
  expect(proxy.asked()).toBe(3);
  expect(service.connections).toBe(0);
});

test("a tunnel that is cut after the request may have bought", async () => {
  await using service = await loopbackServer((_, response) => void response.socket?.destroy(), makeCertificate({ issuer }));
  const proxy = await startProxy(open);
  await expect(buy(service, proxy.url)).rejects.toMatchObject({ name: "OutcomeUnknownError" });
  expect(service.requests).toHaveLength(1);
});

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { runModule } from "../src/run-module.ts";
import { denoAndBun, denoEnv } from "./support/deno-and-bun.ts";

/** A service that answers what is read, and hangs up on what is written once it has all of it. */
async function hangingUp() {
  const written: string[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = await text(request);
    if (request.method === "GET") return void response.setHeader("content-type", "application/json").end("{}");
    written.push(`${request.method} ${request.headers["content-length"]} ${body}`);
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    written,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// The read leaves a connection behind, which the order goes out on.
const code = (host: string): string => `
  import { createClient, tokenAuth } from "@ringwright/core";
  const client = createClient({ server: "http://${host}", auth: tokenAuth("token-1") });
  const read = { id: "readOrder", method: "GET", path: "/order", group: "NoThrottling" };
  await client.send(read);
  const create = { ...read, id: "createOrder", method: "POST", body: "json", billable: true };
  const failure = await client.send(create, { body: { sets: 3 } }).catch((error) => error);
  console.log(failure.name);`;

describe.each(denoAndBun)("$name", ({ path, args }) => {
  test.skipIf(path === undefined)("sends an order once, also on a connection that ends under it", async () => {
    await using service = await hangingUp();
    const ending = await runModule(path ?? "", args(service.host), code(service.host), denoEnv);
    expect(ending).toEqual({ code: 0, stdout: "OutcomeUnknownError\n", stderr: "" });
    expect(service.written).toEqual(['POST 10 {"sets":3}']);
  });
});

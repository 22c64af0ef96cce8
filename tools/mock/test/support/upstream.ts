import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** A service to put behind the proxy. It answers by path: a right answer, a wrong one, a redirect. */
export interface Upstream extends AsyncDisposable {
  readonly url: string;
  /** What came through, as `METHOD url body`. */
  readonly calls: readonly string[];
}

/** Starts the service on a free port. */
export async function startUpstream(): Promise<Upstream> {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    calls.push(`${request.method} ${request.url} ${await text(request)}`);
    const json = { "content-type": "application/json" };
    if (request.url === "/api/things/302") response.writeHead(302, { location: "https://elsewhere.example/" }).end();
    else if (request.url === "/api/things/13") response.writeHead(200, json).end('{"name":13}');
    else if (request.url === "/api/things/501") response.writeHead(501, json).end("{}");
    else response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync('{"name":"Gate"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

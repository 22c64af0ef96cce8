import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";

/** A request as the service saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A real server on a free port of the loopback interface. */
export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  /** Every request so far, in the order they came. */
  readonly requests: readonly SeenRequest[];
  /** How many connections have been made so far. */
  readonly connections: number;
}

/** Answers one request. It may also destroy the socket. */
export type Answer = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

/**
 * Starts a server.
 *
 * @param answer - how it answers
 * @param tls - its certificate, where it speaks TLS
 */
export async function loopbackServer(answer: Answer, tls?: ServerOptions): Promise<LoopbackServer> {
  const requests: SeenRequest[] = [];
  let connections = 0;
  const listen = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request = {
      method: incoming.method ?? "",
      url: incoming.url ?? "",
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    requests.push(request);
    await answer(request, response);
  };
  const server = tls === undefined ? createServer(listen) : createTlsServer(tls, listen);
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json;charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

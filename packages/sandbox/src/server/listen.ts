import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { errorBody } from "../http/envelope.ts";
import { http } from "../http/node-http.ts";
import { Refusal } from "../http/refusal.ts";
import { maxBodyBytes, type WireRequest } from "../http/wire.ts";
import type { Engine } from "./engine.ts";
import { hostGuard } from "./host-guard.ts";

/** Answers what is not the API's: the console, the reference. Says whether it does, at once or once it knows. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** A sandbox on a port. */
export interface Listening {
  /** Its address, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The loopback interface when left out. */
  readonly host?: string;
  /** Names under which it answers beside `localhost`, addresses and `host`; a request to another name is refused. */
  readonly allowedHosts?: readonly string[];
  /** What is served beside the API: the console and the reference when left out, nothing with `false`. */
  readonly pages?: Pages | false;
}

const loopback = "127.0.0.1";

/**
 * Serves the sandbox over HTTP.
 *
 * @throws Error that names the port, when it cannot be had; RangeError for a port or an allowed host that is none
 */
export async function listen(engine: Engine, options: ListenOptions): Promise<Listening> {
  const { port, host = loopback, allowedHosts = [], pages = false } = options;
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new RangeError(`Port ${port}: give a whole number from 0 to 65535; 0 takes any free one`);
  }
  const guard = hostGuard([host.includes(":") ? `[${host}]` : host, ...allowedHosts]);
  const server = http.createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // What is left to go wrong is the connection itself.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = guard(request.headers.host);
    if (host instanceof Refusal) return refuseHost(response, host);
    const served = pages !== false && pages(request, response);
    if (served === true || (served !== false && (await served))) return;
    await answer(engine, request, response, host.origin ?? url);
  };
  await new Promise<void>((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE" ? "is in use; choose another, or 0 for any free one" : `cannot be had: ${error.message}`;
      reject(new Error(`Port ${port} ${reason}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
  return {
    url,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuseHost(response: ServerResponse, refusal: Refusal): void {
  const body = JSON.stringify(errorBody(undefined, refusal));
  response.writeHead(refusal.status, {
    "Content-Type": "application/json;charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

async function answer(engine: Engine, message: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  const delivery = await engine.respond(toRequest(message, await readBody(message), origin));
  if (delivery.cut) return void message.socket.destroy();
  const { status, headers, body = "" } = delivery.answer;
  response.writeHead(status, status === 204 ? headers : { ...headers, "Content-Length": Buffer.byteLength(body) });
  if (delivery.slowBodyMs === 0 && !delivery.truncate) return void response.end(body);
  const bytes = Buffer.from(body);
  const sent = delivery.truncate ? bytes.subarray(0, bytes.length / 2) : bytes;
  if (delivery.slowBodyMs > 0) await sendSlowly(response, sent, delivery.slowBodyMs);
  else response.write(sent);
  if (!delivery.truncate) return void response.end();
  // What was written must leave before the connection is cut.
  response.write("", () => message.socket.destroySoon());
}

async function sendSlowly(response: ServerResponse, bytes: Buffer, overMs: number): Promise<void> {
  const chunks = 8;
  const step = Math.max(1, Math.ceil(bytes.length / chunks));
  for (let from = 0; from < bytes.length && !response.destroyed; from += step) {
    await delay(overMs / chunks);
    response.write(bytes.subarray(from, from + step));
  }
}

// Links use the name that the caller knows the sandbox by.
function toRequest(message: IncomingMessage, body: string | undefined, origin: string): WireRequest {
  const { method = "GET", headers } = message;
  const target = message.url ?? "/";
  const queryAt = target.indexOf("?");
  return {
    method,
    origin,
    path: queryAt < 0 ? target : target.slice(0, queryAt),
    query: new URLSearchParams(queryAt < 0 ? "" : target.slice(queryAt + 1)),
    header: (name) => headers[name]?.toString(),
    body,
  };
}

async function readBody(message: IncomingMessage): Promise<string | undefined> {
  // Without either header there is none (RFC 9112, 6.3), and nothing to wait for.
  const { "content-length": length, "transfer-encoding": encoding } = message.headers;
  return length === undefined && encoding === undefined ? "" : readToEnd(message);
}

function readToEnd(message: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.length;
      // Goes on reading, so that the caller hears the refusal, but keeps nothing.
      if (length > maxBodyBytes) chunks.length = 0;
      else chunks.push(chunk);
    });
    message.on("end", () => resolve(length > maxBodyBytes ? undefined : Buffer.concat(chunks).toString("utf8")));
    message.on("error", reject);
  });
}

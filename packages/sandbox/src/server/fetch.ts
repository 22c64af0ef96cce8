import { http } from "../http/node-http.ts";
import { maxBodyBytes, type WireRequest } from "../http/wire.ts";
import type { Delivery, Engine } from "./engine.ts";

// Chunks that a slow body comes in.
const slowChunks = 8;

/**
 * A `fetch` that asks the sandbox without a socket. It takes any origin, so that a client may keep the service's own
 * address; links in answers begin with the one that was used.
 *
 * @param engine - who answers
 * @param sleep - waits in real time
 */
export function sandboxFetch(
  engine: Engine,
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    if (headLength(request) > http.maxHeaderSize) return new Response(null, { status: 431 });
    const delivery = await engine.respond(await readRequest(request), signal);
    signal.throwIfAborted();
    if (delivery.cut) throw new TypeError("fetch failed", { cause: connectionLost() });
    return toResponse(delivery, sleep);
  };
}

// As over a port, where Node refuses a head that is longer.
function headLength({ method, url, headers }: Request): number {
  return [...headers].reduce((length, [name, value]) => length + name.length + value.length, method.length + url.length);
}

async function readRequest(request: Request): Promise<WireRequest> {
  const url = new URL(request.url);
  const bytes = Buffer.from(await request.arrayBuffer());
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: bytes.length > maxBodyBytes ? undefined : bytes.toString("utf8"),
  };
}

function toResponse(
  { answer, truncate, slowBodyMs }: Extract<Delivery, { cut: false }>,
  sleep: (delayMs: number) => Promise<void>,
): Response {
  const { status, headers, body } = answer;
  // A Response with one of these statuses must not have a body, not even an empty one.
  const none = status === 204 || status === 205 || status === 304;
  if (none || body === undefined || (!truncate && slowBodyMs === 0)) {
    return new Response(none ? null : (body ?? ""), { status, headers });
  }
  const bytes = new TextEncoder().encode(body);
  const end = truncate ? Math.floor(bytes.length / 2) : bytes.length;
  const step = Math.max(1, Math.ceil(end / slowChunks));
  let from = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (from >= end) return truncate ? controller.error(connectionLost()) : controller.close();
      if (slowBodyMs > 0) await sleep(slowBodyMs / slowChunks);
      controller.enqueue(bytes.subarray(from, Math.min(from + step, end)));
      from += step;
    },
  });
  return new Response(stream, { status, headers });
}

// What undici reports when the other side closes the connection.
function connectionLost(): Error {
  return Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" });
}

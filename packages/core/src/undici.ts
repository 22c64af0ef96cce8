import "./undici-node.ts"; // first: it says what undici needs, before undici fails for the lack of it
import { Agent, type Dispatcher, request } from "undici";
import type { Reply, ReplyBodyReader, ReplyHeaders } from "./call/reply.ts";
import type { Fetch } from "./layers/transport.ts";

/** How undici sends. */
export interface UndiciFetchOptions {
  /**
   * An agent of your own, such as undici's `ProxyAgent`. One that keeps connections alive when left out. A `Client` or a `Pool`
   * must be made with `allowH2: false`, for only agents can be told so with each request.
   */
  readonly dispatcher?: Dispatcher;
}

// Over HTTP/2 undici sends a request again by itself after a GOAWAY or a REFUSED_STREAM, a purchase as well, though the service
// may have read it to its end. What is repeated is for the client to say. An agent heeds this with each request.
const once = { allowH2: false };

/**
 * Sends a client's requests with undici itself instead of Node's fetch, which is made of it: the same connections for
 * less processor time. Answers come uncompressed, and over HTTP/1.1, on which undici
 * repeats nothing.
 *
 * @param options - see `UndiciFetchOptions`
 * @returns what `createClient` takes as `fetch`
 */
export function undiciFetch(options: UndiciFetchOptions = {}): Fetch {
  // A call has a deadline of its own, and a client may allow it more than undici's five minutes.
  const dispatcher = options.dispatcher ?? new Agent({ headersTimeout: 0, bodyTimeout: 0, ...once });
  return async (url, { method, headers, body, signal }) => {
    const answer = await request(url, {
      ...once,
      dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, "accept-encoding": "identity", "user-agent": "node" },
      body,
      signal,
    });
    return toReply(answer);
  };
}

function toReply({ statusCode, statusText, headers, body }: Dispatcher.ResponseData): Reply {
  return {
    status: statusCode,
    statusText,
    headers: new UndiciHeaders(headers),
    body: { cancel: () => body.dump(), getReader: () => readerOf(body) },
    text: () => body.text(),
    arrayBuffer: () => body.arrayBuffer(),
  };
}

function readerOf(body: Dispatcher.ResponseData["body"]): ReplyBodyReader {
  const pieces = body[Symbol.asyncIterator]();
  return { read: () => pieces.next() };
}

/** Headers as undici gives them, by their names in lower case. */
class UndiciHeaders implements ReplyHeaders {
  readonly #values: Dispatcher.ResponseData["headers"];

  constructor(values: Dispatcher.ResponseData["headers"]) {
    this.#values = values;
  }

  get(name: string): string | null {
    const value = this.#values[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  }

  forEach(callback: (value: string, name: string) => void): void {
    for (const [name, value] of Object.entries(this.#values)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) callback(one, name);
    }
  }
}

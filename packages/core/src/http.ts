import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch";
import { serializePath } from "./path.ts";

/** openapi-fetch's client, which types calls by path. `Paths` is the `paths` type of a domain package. */
export type HttpClient<Paths extends {}> = OpenapiClient<Paths>;

/** A request before it is sent: openapi-fetch fills it in, the onion reads it. Spares building a Request twice. */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: { method?: string; headers?: HeadersInit; body?: string; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = new Headers(init.headers);
    this.body = init.body;
    this.signal = init.signal;
  }
}

/** What openapi-fetch asks of a fetch, given our own request class. */
export type PlainFetch = (request: PlainRequest) => Promise<Response>;

/** Hands `send` to openapi-fetch for one call: given our request class, that is what it calls it with. */
export function asFetch(send: PlainFetch): typeof fetch {
  return send as never;
}

/**
 * The one place where openapi-fetch is used (docs/decisions/0002-openapi-fetch.md).
 *
 * @param server - the service's address
 * @param send - takes the finished request
 */
export function createHttpClient<Paths extends {}>(server: string, send: PlainFetch): HttpClient<Paths> {
  return createOpenapiClient<Paths>({
    baseUrl: server,
    Request: PlainRequest as never,
    fetch: asFetch(send),
    pathSerializer: serializePath,
  });
}

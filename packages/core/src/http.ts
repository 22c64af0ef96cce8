import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { checkTarget } from "./server.ts";

/** openapi-fetch's client, which types calls by path. `Paths` is the `paths` type of a domain package. */
export type HttpClient<Paths extends {}> = OpenapiClient<Paths>;

/** Paths of which nothing is known but that they can be called. */
export interface UntypedPaths {
  readonly [path: string]: { readonly [Method in UntypedMethod]: UntypedOperation };
}

/** A method as openapi-fetch's `request` spells it. */
export type UntypedMethod = "get" | "post" | "put" | "patch" | "delete";

interface UntypedOperation {
  parameters: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}

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
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers); // openapi-fetch makes them afresh
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
  class CheckedRequest extends PlainRequest {
    constructor(...[url, init]: ConstructorParameters<typeof PlainRequest>) {
      checkTarget(server, url);
      super(url, init);
    }
  }
  return createOpenapiClient<Paths>({
    baseUrl: server,
    Request: CheckedRequest as never,
    fetch: asFetch(send),
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
  });
}

import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch";
import { requestParts } from "./input.ts";
import type { Operation } from "./operation.ts";
import { fillPath, type PathTemplate, parsePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { checkTarget } from "./server.ts";

/** openapi-fetch's client, which types calls by path. `Paths` is the `paths` type of a domain package. */
export type HttpClient<Paths extends {}> = OpenapiClient<Paths>;

/** Paths of which nothing is known but that they can be called. */
export interface UntypedPaths {
  readonly [path: string]: { readonly [Method in UntypedMethod]: UntypedOperation };
}

/** A method as openapi-fetch's `request` spells it. */
type UntypedMethod = "get" | "post" | "put" | "patch" | "delete";

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

/** Makes requests by openapi-fetch's rules. */
export interface Http {
  /** openapi-fetch's own client, whose requests are sent. */
  readonly client: HttpClient<UntypedPaths>;
  /**
   * Makes the request of an operation, and does not send it.
   *
   * @param operation - what to call
   * @param input - path and query parameters by name, and `body`
   * @param headers - by name
   * @throws InputError for an input that cannot be sent
   */
  build(operation: Operation, input: object, headers: Readonly<Record<string, string>>): Promise<PlainRequest>;
}

/**
 * The one place where openapi-fetch is used (docs/decisions/0002-openapi-fetch.md).
 *
 * @param server - the service's address
 * @param send - takes the requests of calls by path
 */
export function createHttp(server: string, send: PlainFetch): Http {
  class CheckedRequest extends PlainRequest {
    constructor(...[url, init]: ConstructorParameters<typeof PlainRequest>) {
      checkTarget(server, url);
      super(url, init);
    }
  }
  const client = createOpenapiClient<UntypedPaths>({
    baseUrl: server,
    Request: CheckedRequest as never,
    fetch: asFetch(send),
    pathSerializer: (path, values) => fillPath(parsePath(path), values),
    querySerializer: serializeQuery,
  });
  const unsent = new Response(null, { status: 204 });
  const templates = new WeakMap<Operation, PathTemplate>();

  function templateOf(operation: Operation): PathTemplate {
    const known = templates.get(operation);
    if (known !== undefined) return known;
    const template = parsePath(operation.path);
    templates.set(operation, template);
    return template;
  }

  return {
    client,
    async build(operation, input, headers) {
      const template = templateOf(operation);
      const { path, query, body } = requestParts(template.names, input);
      let built: PlainRequest | undefined;
      const take = asFetch(async (request) => {
        built = request;
        return unsent;
      });
      const method = operation.method.toLowerCase() as UntypedMethod;
      await client.request(method, fillPath(template, path), { params: { query }, body, headers, fetch: take });
      return built as PlainRequest;
    },
  };
}

// Given our own request class, that is what openapi-fetch calls a fetch with.
function asFetch(send: PlainFetch): typeof fetch {
  return send as never;
}

import createOpenapiClient, { defaultBodySerializer, type Client as OpenapiClient } from "openapi-fetch";
import type { AnyClient } from "./client.ts";
import { writeJson } from "./request/json-body.ts";
import { fillPath, parsePath } from "./request/path.ts";
import { serializeQuery } from "./request/query.ts";

/** openapi-fetch's client, which types calls by path. `Paths` is the `paths` type of a domain package. */
export type HttpClient<Paths extends {}> = OpenapiClient<Paths>;

/**
 * Makes a client for calls by path, for what the facades lack. Its calls go through all layers of the client they are
 * made with; as no operation is named, each draws from the Heavy budget, and only a read is repeated.
 *
 * @param client - sends the calls
 * @returns openapi-fetch's client: its calls throw what `client.fetch` throws, and give a refusal as `error`
 */
export function httpClient<Paths extends {}>(client: AnyClient): HttpClient<Paths> {
  return createOpenapiClient<Paths>({
    baseUrl: client.server,
    Request: RequestHolder as never,
    // Given our own request class, that is what openapi-fetch calls a fetch with.
    fetch: ((request: RequestHolder) => client.fetch(request.url, request)) as never,
    bodySerializer: writeBody,
    pathSerializer: (path, values) => fillPath(parsePath(path), values),
    querySerializer: (query) => serializeQuery(query),
  });
}

const defaultSerializer = defaultBodySerializer as (body: unknown, headers: unknown) => string | FormData | undefined;

// openapi-fetch's own serializer knows forms as well.
function writeBody(body: unknown, headers?: unknown): string | FormData {
  let written: string | FormData | undefined;
  try {
    written = defaultSerializer(body, headers);
  } catch {
    // said below
  }
  return written ?? writeJson(body);
}

/** What openapi-fetch fills in where it would build a Request, which `client.fetch` has no use for. */
class RequestHolder {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

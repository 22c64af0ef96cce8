import { type HeaderSource, headersOf, type RecordedBody, type RecordedRequest } from "../exchange/exchange.ts";
import { type FetchRequest, isFetched, readRequest } from "../exchange/read-fetch.ts";

/** What a call of fetch may say beside the address, as far as it is read here. */
export interface FetchInit {
  readonly method?: string | undefined;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/**
 * Takes down what a call of fetch sends, before it is sent. A body that is a stream stays unknown: to copy it would be to
 * change how it is sent.
 *
 * @param input - an address, or a request
 * @param init - says what of the request is otherwise
 */
export function readSent(input: unknown, init: FetchInit = {}): Promise<RecordedRequest> {
  const request = typeof input === "object" && input !== null && isFetched<FetchRequest>(input) ? input : undefined;
  const url = request?.url ?? String(input);
  const method = init.method ?? request?.method ?? "GET";
  const headers = (init.headers as HeaderSource | undefined) ?? request?.headers;
  if (init.body === undefined || init.body === null) {
    if (request === undefined) return Promise.resolve({ method, url, headers, body: null });
    return readRequest(request).then(({ body }) => ({ method, url, headers, body }));
  }
  return readInitBody(init.body).then(({ body, mediaType }) => ({ method, url, headers: withType(headers, mediaType), body }));
}

async function readInitBody(body: unknown): Promise<{ readonly body: RecordedBody; readonly mediaType?: string | undefined }> {
  if (typeof body === "string") return { body, mediaType: "text/plain" };
  if (body instanceof URLSearchParams) return { body: body.toString(), mediaType: "application/x-www-form-urlencoded" };
  if (body instanceof Blob) return { body: await body.text(), mediaType: body.type || undefined };
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body.slice(0)) };
  if (ArrayBuffer.isView(body)) return { body: new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice() };
  if (body instanceof FormData) return { body: undefined, mediaType: "multipart/form-data" };
  return { body: undefined };
}

// What fetch says of a body by itself, where nobody does.
function withType(headers: HeaderSource | undefined, mediaType: string | undefined): HeaderSource | undefined {
  const header = headersOf(headers);
  if (mediaType === undefined || header("content-type") !== undefined) return headers;
  return { get: (name) => (name === "content-type" ? mediaType : (header(name) ?? null)) };
}

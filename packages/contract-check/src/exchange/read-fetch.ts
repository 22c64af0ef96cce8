import { type HeaderSource, headersOf, mediaTypeOf, type RecordedRequest, type RecordedResponse } from "./exchange.ts";

/** A request of fetch, of whichever make: what of it is read here. */
export interface FetchRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderSource;
  readonly body?: unknown;
  readonly bodyUsed: boolean;
  clone(): { text(): Promise<string> };
}

/** An answer of fetch, of whichever make: what of it is read here. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: HeaderSource;
  readonly type?: string;
  readonly redirected?: boolean;
  readonly body?: unknown;
  readonly bodyUsed: boolean;
  clone(): { text(): Promise<string> };
}

/** Whether something is a request or an answer of fetch, and no record of one. */
export function isFetched<T extends { clone(): unknown }>(message: T | object): message is T {
  return typeof (message as Partial<T>).clone === "function";
}

/** Takes down a request of fetch. Its body is copied, and left to whoever has the request. */
export async function readRequest(request: FetchRequest): Promise<RecordedRequest> {
  const { method, url, headers } = request;
  return { method, url, headers, body: await readBody(request) };
}

/**
 * Takes down an answer of fetch. Its body is copied, and left to whoever has the answer.
 *
 * @returns undefined for an answer that says nothing: one that a browser hides, or that is of another request, after a redirect
 */
export function readResponse(response: FetchResponse): Promise<RecordedResponse> | undefined {
  const { status, headers, type = "basic", redirected = false } = response;
  if (redirected || status === 0 || ["opaque", "opaqueredirect", "error"].includes(type)) return undefined;
  const body = isText(headers) ? readBody(response) : Promise.resolve(response.body === null ? null : undefined);
  return body.then((text) => ({ status, headers, body: text, headersFiltered: type === "cors" && isPage() }));
}

async function readBody(message: FetchRequest | FetchResponse): Promise<string | null | undefined> {
  if (message.bodyUsed) return undefined;
  if (message.body === null) return null;
  return message.clone().text();
}

// What is no text is none of the contract's bodies, however long it is.
function isText(headers: HeaderSource): boolean {
  return /^(|.*json|text\/.*|multipart\/mixed|application\/(xml|x-www-form-urlencoded))$/.test(mediaTypeOf(headersOf(headers)));
}

// Node's fetch says "cors" as well, and keeps nothing back.
function isPage(): boolean {
  return "document" in globalThis || "WorkerGlobalScope" in globalThis;
}

import { type IHttpRequest, type IHttpResponse, ProblemJsonError } from "@stoplight/prism-http";

/** The outcome of a call, in the form that Prism's parts hand on. */
export type Outcome = { readonly _tag: "Right"; readonly right: IHttpResponse } | { readonly _tag: "Left"; readonly left: Error };

// Belong to one connection, or no longer fit once the body was read.
const ownHeaders = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailers",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Passes a call on. A redirect comes back as it is.
 *
 * @param request - as Prism read it
 * @param upstream - the service's address; a path in it goes before that of the request
 * @returns the answer, or a 502 that names the upstream when there was none
 */
export async function forwardCall(request: IHttpRequest, upstream: string): Promise<Outcome> {
  const url = new URL(upstream.replace(/\/$/, "") + request.url.path);
  for (const [name, value] of Object.entries(request.url.query ?? {})) {
    for (const one of [value].flat()) url.searchParams.append(name, one);
  }
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => !ownHeaders.has(name));
  try {
    const method = request.method.toUpperCase();
    const response = await fetch(url, { method, headers, redirect: "manual", ...requestBody(request) });
    return { _tag: "Right", right: await readResponse(response) };
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    const detail = `No answer from ${url.origin}: ${reason}`;
    return { _tag: "Left", left: new ProblemJsonError("UPSTREAM_UNREACHABLE", "No answer from the upstream", 502, detail) };
  }
}

function requestBody({ body }: IHttpRequest): { body?: string } {
  if (body === undefined || body === null) return {};
  return { body: typeof body === "string" ? body : JSON.stringify(body) };
}

async function readResponse(response: Response): Promise<IHttpResponse> {
  const text = await response.text();
  const isJson = /[/+]json\b/.test(response.headers.get("content-type") ?? "");
  return {
    statusCode: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !ownHeaders.has(name))),
    body: text === "" ? undefined : isJson ? JSON.parse(text) : text,
  };
}

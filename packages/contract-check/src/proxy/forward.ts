import type { IncomingMessage, ServerResponse } from "node:http";

/** From where to where a call is passed on. */
export interface Ways {
  /** The address of the service, without a slash at its end. */
  readonly upstream: string;
  /** The proxy's own. */
  readonly own: string;
  readonly fetch: typeof fetch;
  /** Told of a call that the upstream has not answered. */
  readonly onUnanswered: () => void;
}

// Belong to one connection, or no longer fit once the body was read.
const ownHeaders = new Set([
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Passes a call on, and its answer back. A redirect comes back as it is; where there is no answer, it is a 502 that says so. */
export async function forward(request: IncomingMessage, response: ServerResponse, ways: Ways): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const { method = "GET", url = "/" } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const answer = await ways.fetch(ways.upstream + url, {
      method,
      headers: headersOf(request.rawHeaders),
      redirect: "manual",
      signal: gone.signal,
      ...(body.length === 0 || method === "GET" || method === "HEAD" ? {} : { body }),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    for (const [name, value] of answer.headers) {
      if (ownHeaders.has(name) || name === "set-cookie") continue;
      response.setHeader(name, value.replaceAll(ways.upstream, ways.own));
    }
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader("set-cookie", cookies);
    response.writeHead(answer.status).end(isText(answer) ? content.toString().replaceAll(ways.upstream, ways.own) : content);
  } catch (error) {
    if (response.headersSent || response.destroyed) return void response.destroy();
    ways.onUnanswered();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "the connection was cut";
    const message = `No answer from ${new URL(ways.upstream).origin}: ${cause}`;
    response.writeHead(502, { "Content-Type": "application/json" }).end(JSON.stringify({ message }));
  }
}

function headersOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const [name = "", value = ""] = raw.slice(index, index + 2);
    if (!ownHeaders.has(name.toLowerCase())) pairs.push([name, value]);
  }
  return pairs;
}

function isText({ headers }: Response): boolean {
  return /^(text\/|multipart\/mixed|application\/.*json)/i.test(headers.get("content-type") ?? "");
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { asMultipart } from "./multipart.ts";
import { cutIntoPages } from "./pages.ts";

/** What the scenario talks to: the mock, behind a server that knows pages and silence. */
export interface Gateway extends AsyncDisposable {
  /** The service's address. */
  readonly url: string;
  /** The address of an empty page. Another origin than `url`: a page's calls are cross-origin, as they are to the service. */
  readonly pageUrl: string;
  /** Settled when a caller gave up a call that the gateway was silent to. */
  readonly givenUp: Promise<void>;
}

const page = `<!doctype html><title>ringwright</title><link rel="icon" href="data:,">`;

/**
 * Starts a server on the loopback interface, for one run of the scenario. Calls go on to the mock, which checks them.
 * Lists come in pages, and calls under `/silent` are never answered.
 *
 * @param mock - the address of the mock
 * @param scripts - JavaScript that pages may load, by file name
 */
export async function startGateway(mock: string, scripts: ReadonlyMap<string, string> = new Map()): Promise<Gateway> {
  const arrived = Promise.withResolvers<void>();
  const givenUp = Promise.withResolvers<void>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", mock);
    const script = scripts.get(pathname.slice(1));
    if (pathname === "/") send(response, "text/html", page);
    else if (script !== undefined) send(response, "text/javascript", script);
    else if (pathname === "/silent/arrived") {
      await arrived.promise;
      response.setHeader("access-control-allow-origin", "*");
      send(response, "text/plain", "");
    } else if (pathname.startsWith("/silent/") && request.method !== "OPTIONS") {
      response.on("close", () => givenUp.resolve());
      arrived.resolve();
    } else await passOn(request, response, mock);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 502;
      send(response, "text/plain", String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pageUrl: `http://localhost:${port}/`,
    givenUp: givenUp.promise,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

// Several ids in a path are a batch, whose answer is asked for in the older form: it takes more code to read.
async function passOn(request: IncomingMessage, response: ServerResponse, mock: string): Promise<void> {
  const { method = "GET" } = request;
  const url = new URL(request.url ?? "/", mock);
  const isBatch = method === "GET" && /,|%2C/i.test(url.pathname);
  const body = await text(request);
  const answer = await fetch(url, {
    method,
    headers: {
      ...withoutOwn(Object.entries(request.headers)),
      ...(isBatch ? { accept: "multipart/mixed", prefer: "code=207" } : {}),
    },
    ...(body === "" ? {} : { body }),
  });
  const answerBody = await answer.text();
  const headers = withoutOwn(answer.headers);
  if (isBatch && answer.status === 207) {
    const { body: parts, contentType } = asMultipart(answerBody);
    response.writeHead(207, { ...headers, "content-type": contentType }).end(parts);
  } else {
    const isList = method === "GET" && answer.status === 200;
    response.writeHead(answer.status, headers).end(isList ? cutIntoPages(answerBody, url.searchParams) : answerBody);
  }
}

// All but the headers that belong to one connection.
function withoutOwn(headers: Iterable<[string, unknown]>): Record<string, string> {
  const own = ["connection", "content-length", "host", "keep-alive", "transfer-encoding"];
  return Object.fromEntries([...headers].filter(([name]) => !own.includes(name)).map(([name, value]) => [name, String(value)]));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`).end(body);
}

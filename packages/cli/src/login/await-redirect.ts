import { createServer } from "node:http";
import { UsageError } from "../usage-error.ts";

/** A listener for the browser's way back from the login page. */
export interface RedirectListener extends AsyncDisposable {
  /** The URL that the browser came back to, with its query. */
  readonly arrived: Promise<string>;
}

const page = (text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>ringwright</title><style>:root{color-scheme:light dark}body{font:1.2rem system-ui;margin:20vh auto;max-width:30rem;text-align:center}</style><p>${text}</p></html>\n`;

/**
 * Listens on loopback for one answer of the login page: that which has the login's state. Others, such as a page that somebody
 * else had the browser open, are refused and change nothing.
 *
 * @param redirectUri - where to; http on loopback
 * @param state - what the login page's answer must have
 * @throws UsageError for an address that is not loopback, or that cannot be listened at
 */
export async function listenForRedirect(redirectUri: string, state: string): Promise<RedirectListener> {
  const address = readAddress(redirectUri);
  const { promise, resolve } = Promise.withResolvers<string>();
  let isOver = false;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", address.origin);
    const isAnswer =
      request.method === "GET" && url.pathname === address.pathname && url.searchParams.get("state") === state && !isOver;
    isOver ||= isAnswer;
    response.writeHead(isAnswer ? 200 : 404, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "referrer-policy": "no-referrer",
      connection: "close",
    });
    response.end(
      page(isAnswer ? "ringwright has the answer. This page may be closed." : "This is not the login that ringwright waits for."),
      () => isAnswer && resolve(url.href),
    );
  });
  await new Promise<void>((listening, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`--redirect-uri ${redirectUri}: cannot listen there (${error.code})`, { cause: error })),
    );
    server.listen(Number(address.port || 80), address.hostname.replace(/^\[|\]$/g, ""), listening);
  });
  return {
    arrived: promise,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function readAddress(redirectUri: string): URL {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  if (url?.protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) return url;
  throw new UsageError(
    `--redirect-uri ${redirectUri}: the answer comes to this machine; write one of the app's redirect URIs such as http://127.0.0.1:4022/callback`,
  );
}

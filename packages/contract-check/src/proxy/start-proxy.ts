import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type CheckedFetchOptions, checkedFetch } from "../fetch/checked-fetch.ts";
import { forward } from "./forward.ts";

/** What a proxy is for, and who is told. */
export interface CheckingProxyOptions extends Pick<CheckedFetchOptions, "onProblem" | "onCheck" | "sample" | "random"> {
  /** The address that calls are passed on to; a path in it goes before that of the request. */
  readonly upstream: string | URL;
  /** Where it listens, on this machine alone; any free one when left out. */
  readonly port?: number;
}

// As the client has it.
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A running proxy. */
export interface CheckingProxy extends AsyncDisposable {
  /** What clients take for the service's address. */
  readonly url: string;
  /** How many calls got no answer from the upstream so far, and a 502 that says so. */
  readonly unanswered: number;
  /** Waits until all answers that have come were looked at. */
  settled(): Promise<void>;
  /** Ends it, with the calls under way. */
  close(): Promise<void>;
}

/**
 * Starts a proxy that holds what goes through it to the contract, and changes nothing of it but this: where an answer names the
 * upstream's address, as links to further pages do, it names the proxy's, so that clients stay on it.
 *
 * @param options - see `CheckingProxyOptions`
 * @throws TypeError for an upstream that is no http address, or where credentials could be read on their way; Error that names
 * the port, when it cannot be had
 */
export async function startProxy(options: CheckingProxyOptions): Promise<CheckingProxy> {
  const { port = 0, upstream, ...listeners } = options;
  const address = URL.canParse(upstream) ? new URL(upstream) : undefined;
  if (address?.protocol !== "http:" && address?.protocol !== "https:") {
    throw new TypeError(`upstream: "${upstream}" is no http address; write one such as https://platform.ringcentral.com`);
  }
  if (address.protocol === "http:" && !loopback.test(address.hostname)) {
    throw new TypeError(`upstream: ${address.origin} is not safe for credentials; use https, or http on loopback`);
  }
  const base = address.href.replace(/\/$/, "");
  const fetch = checkedFetch(globalThis.fetch, { ...listeners, servers: [base] });
  let unanswered = 0;
  const onUnanswered = (): void => {
    unanswered += 1;
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void forward(request, response, { upstream: base, own: url, fetch, onUnanswered });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "EADDRINUSE" ? "is in use; choose another, or 0 for any free one" : `cannot be had: ${error.message}`;
    throw new Error(`Port ${port} ${reason}`, { cause: error });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
    await fetch.settled();
  };
  return {
    url,
    get unanswered() {
      return unanswered;
    },
    settled: fetch.settled,
    close,
    [Symbol.asyncDispose]: close,
  };
}

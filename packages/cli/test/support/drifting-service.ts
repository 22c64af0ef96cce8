import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { startService } from "./test-service.ts";

/** A service whose answers have moved away from the contract. */
export interface DriftingService extends AsyncDisposable {
  readonly url: string;
  /** The server, an empty folder for settings, and a login. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests that came, as method and path. */
  readonly requests: readonly string[];
  /** A token of the administrator. */
  token(): string;
}

/** Changes an answer on its way; the path is without its query. */
export type ChangeAnswer = (response: Response, path: string) => Promise<Response>;

/**
 * Starts a sandbox behind a server that changes its answers.
 *
 * @param change - gives the answer that goes out
 */
export async function startDrifting(change: ChangeAnswer = async (response) => response): Promise<DriftingService> {
  // Figures that no test reaches: the client waits by what the answers tell it.
  const limits = { light: 10_000, medium: 10_000, heavy: 10_000, auth: 10_000 };
  const service = await startService({ app: "tidewater-provisioning", limits });
  const { sandbox } = service;
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    requests.push(`${method} ${url.replace(/\?.*/, "")}`);
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = method === "GET" ? null : await buffer(request);
    const answer = await sandbox.fetch(`${sandbox.url}${url}`, { method, headers, body, redirect: "manual" });
    const changed = await change(answer, url.replace(/\?.*/, ""));
    const bytes = Buffer.from(await changed.arrayBuffer());
    changed.headers.delete("content-length");
    response.writeHead(changed.status, Object.fromEntries(changed.headers)).end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    env: { ...service.env, RINGWRIGHT_SERVER: url },
    requests,
    token: () => sandbox.auth("admin").accessToken(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await service[Symbol.asyncDispose]();
    },
  };
}

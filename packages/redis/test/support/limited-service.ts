import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, systemClock } from "@ringwright/core";

/** A service on loopback that counts as the vendor's does, over a short window, and lets one login in. */
export interface LimitedService extends AsyncDisposable {
  readonly url: string;
  /** When each call was served, in milliseconds. */
  readonly servedAtMs: readonly number[];
  /** How many calls were answered with 429. */
  readonly refused: number;
  /** The grant of each request to the token service. */
  readonly grants: readonly string[];
}

/** What a limited service allows. */
export interface LimitedServiceOptions {
  readonly limit: number;
  readonly windowMs: number;
  /** The numbers of calls that are answered with 429 for no reason; Retry-After is one second. */
  readonly storms?: readonly number[];
  readonly clock?: Clock;
}

/** Starts a limited service. */
export async function limitedService(options: LimitedServiceOptions): Promise<LimitedService> {
  const { limit, windowMs, storms = [], clock = systemClock } = options;
  const servedAtMs: number[] = [];
  const grants: string[] = [];
  let refused = 0;
  let calls = 0;
  let penaltyUntilMs = 0;

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const answer = (status: number, value: object, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
    };
    if (request.url?.startsWith("/restapi/oauth/token")) {
      grants.push(new URLSearchParams(body).get("grant_type")?.split(":").at(-1) ?? "");
      const number = grants.length;
      answer(200, {
        access_token: `ACCESS-${number}`,
        refresh_token: `REFRESH-${number}`,
        token_type: "bearer",
        expires_in: 3600,
        owner_id: "2719404004",
      });
      return;
    }
    const nowMs = clock.elapsedMs();
    const counted = servedAtMs.filter((atMs) => atMs > nowMs - windowMs).length;
    const stormy = storms.includes(++calls);
    if (stormy || counted >= limit || nowMs < penaltyUntilMs) {
      refused++;
      penaltyUntilMs = nowMs + 1000; // each call during a penalty begins it anew
      answer(429, { errorCode: "CMN-301", message: "Request rate exceeded" }, { "retry-after": "1" });
      return;
    }
    servedAtMs.push(nowMs);
    const remaining = String(limit - counted - 1);
    const headers = { "x-rate-limit-group": "light", "x-rate-limit-limit": String(limit), "x-rate-limit-remaining": remaining };
    answer(200, { ok: true }, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    servedAtMs,
    grants,
    get refused() {
      return refused;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import {
  type App,
  type CallOptions,
  type Client,
  type Clock,
  createClient,
  type Fetch,
  jwtAuth,
  systemClock,
} from "@ringwright/core";
import { clientId, planted } from "./planted.ts";

/** What cases are made with. */
export interface World {
  /** Logged in at a service that refuses everything else, and repeats all that it was sent in whatever way it can. */
  readonly client: Client;
  /** Refuses as the client's service does. Logins go through where `loginsGoThrough`. */
  careless(loginsGoThrough: boolean): Fetch;
  /** How many calls were refused so far. */
  readonly refused: () => number;
  /** Never waits. */
  readonly clock: Clock;
  /** What must not be printed: what is planted, and what a case adds. */
  readonly secrets: Record<string, string>;
}

export const server = "https://service.example";
export const app: App & { readonly clientSecret: string } = { clientId, clientSecret: planted.clientSecret };
/** What may be in the body of any call. */
export const body: Readonly<Record<string, string | number>> = {
  password: planted.password,
  ivrPin: Number(planted.ivrPin),
  code: planted.code,
};
/** What may be said of any call. */
export const callOptions: CallOptions = { headers: { "x-partner-secret": planted.header } };

/** Makes a world of its own. */
export function createWorld(): World {
  let refused = 0;
  const clock: Clock = { ...systemClock, sleep: async (_, signal) => signal?.throwIfAborted(), after: () => () => {} };
  const careless =
    (loginsGoThrough: boolean): Fetch =>
    async (url, { method, headers, body: sent }) => {
      if (loginsGoThrough && sent?.includes("grant_type=") && url.endsWith("/token")) return Response.json(tokenAnswer);
      refused++;
      const words = [method, url, ...Object.values(headers), sent ?? "", ...new URLSearchParams(sent ?? "").values()].join(" ");
      const told = encodeURIComponent(words);
      return Response.json(
        { errors: [{ errorCode: "CMN-101", message: words, parameterName: words }], error: "invalid_grant", message: words },
        { status: 400, statusText: told, headers: { rcrequestid: told } },
      );
    };
  const auth = jwtAuth({ ...app, jwt: planted.jwt });
  const client = createClient({ server, auth, clock, fetch: careless(true), retry: { attempts: 1 } });
  return { client, careless, refused: () => refused, clock, secrets: { ...planted } };
}

/**
 * What became of work: a value or an error, in a list, so that nothing that can be awaited is taken apart.
 *
 * @param work - a call
 */
export async function outcomeOf(work: () => unknown): Promise<[unknown]> {
  try {
    return [await work()];
  } catch (error) {
    return [error];
  }
}

const tokenAnswer = {
  access_token: planted.accessToken,
  refresh_token: planted.refreshToken,
  token_type: "bearer",
  expires_in: 3600,
  refresh_token_expires_in: 604_800,
  owner_id: "2719404004",
};

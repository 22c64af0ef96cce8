import * as oauth from "oauth4webapi";
import { withDeadline } from "../call/deadline.ts";
import type { Operation } from "../call/operation.ts";
import { AuthError } from "../errors/auth-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import { neverConnected } from "../failure/never-connected.ts";
import { SentSecrets } from "../failure/sent-secrets.ts";
import { requestTokenOperation, revokeTokenOperation } from "../operations.gen.ts";
import { type App, proveApp } from "./app.ts";
import type { AttemptOptions, AuthConnection } from "./auth.ts";
import { type Grant, saysTokenUnknown, tokenServiceError } from "./refusal.ts";
import { isToken } from "./token-store.ts";

/** What a grant gave. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly lifetimeMs: number;
  readonly ownerId: string | undefined;
  readonly scope: string | undefined;
}

/** A login that comes back from the login page. */
export interface CodeGrant {
  readonly callbackUrl: string;
  readonly state: string;
  readonly redirectUri: string;
  readonly codeVerifier: string;
}

/**
 * The service's OAuth endpoints. Each call throws AuthError when the service refuses, and ApiError, NetworkError or
 * TimeoutError when there was no answer to go by.
 */
export interface TokenService {
  jwt(assertion: string, signal: AbortSignal): Promise<TokenAnswer>;
  /** Cannot be given up: a code works once. */
  code(grant: CodeGrant): Promise<TokenAnswer>;
  refresh(refreshToken: string, signal: AbortSignal): Promise<TokenAnswer>;
  revoke(token: string, signal: AbortSignal | undefined): Promise<void>;
  /** Whether what a grant threw proves that no request left. */
  neverLeft(error: unknown): boolean;
}

const jwtGrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
// With all waits for the budget: room for two penalties of the Auth group. Nobody's call waits that long, but the next ones profit.
const requestTimeoutMs = 180_000;
const usualLifetimeMs = 3_600_000;
// Nobody waits for the end of one that is said to live longer, and no number gets out of hand.
const longestLifetimeMs = 366 * 24 * 3_600_000;
// A login can be repeated, and so can a refresh: it gives the same pair as long as the new one was not used. (The vendor's guide, "Refresh tokens".)
const repeatable: Operation = { ...requestTokenOperation, retry: "safe" };

/**
 * Speaks OAuth with the service, through oauth4webapi. No error of that library gets out: they hold answers with tokens.
 *
 * @param app - who asks
 * @param connection - sends the requests
 * @param attempt - bounds each attempt
 */
export function tokenService(app: App, connection: AuthConnection, attempt: AttemptOptions): TokenService {
  const { server, clock } = connection;
  const service: oauth.AuthorizationServer = {
    issuer: server,
    token_endpoint: `${server}${requestTokenOperation.path}`,
    revocation_endpoint: `${server}${revokeTokenOperation.path}`,
  };
  const client: oauth.Client = { client_id: app.clientId };
  const proof = proveApp(app);

  // Reads the whole answer inside the deadline, so that one that stalls midway does not hold up all calls to come.
  function send(operation: Operation, grant: Grant, url: string, init: RequestInit): Promise<Response> {
    return withDeadline(operation, clock, requestTimeoutMs, init.signal ?? undefined, async (signal) => {
      const response = await connection.fetch(operation, url, { ...init, signal }, attempt);
      const text = await readText(operation, response, signal);
      if (grant === "revoke" && saysTokenUnknown(text)) return new Response();
      if (response.status !== 200)
        throw tokenServiceError(operation, grant, response, text, sentSecrets(operation, url, init).redact);
      return new Response(onlyUsed(text), { headers: { "content-type": "application/json" } });
    });
  }

  function requestOptions(
    operation: Operation,
    grant: Grant,
    signal: AbortSignal | undefined,
  ): oauth.TokenEndpointRequestOptions {
    return {
      ...(signal === undefined ? {} : { signal }),
      [oauth.customFetch]: (url, init) => send(operation, grant, url, init as RequestInit),
      [oauth.allowInsecureRequests]: true, // the client has checked that http is loopback
    };
  }

  return {
    async jwt(assertion, signal) {
      const options = requestOptions(repeatable, "jwt", signal);
      const request = oauth.genericTokenEndpointRequest(service, client, proof, jwtGrantType, { assertion }, options);
      return read(await request, (response) => oauth.processGenericTokenEndpointResponse(service, client, response));
    },
    async code({ callbackUrl, state, redirectUri, codeVerifier }) {
      const parameters = readCallback(service, client, callbackUrl, state);
      const options = requestOptions(requestTokenOperation, "code", undefined);
      const request = oauth.authorizationCodeGrantRequest(service, client, proof, parameters, redirectUri, codeVerifier, options);
      return read(await request, (response) => oauth.processAuthorizationCodeResponse(service, client, response));
    },
    async refresh(refreshToken, signal) {
      const options = requestOptions(repeatable, "refresh", signal);
      const request = oauth.refreshTokenGrantRequest(service, client, proof, refreshToken, options);
      return read(await request, (response) => oauth.processRefreshTokenResponse(service, client, response));
    },
    async revoke(token, signal) {
      const options = requestOptions(revokeTokenOperation, "revoke", signal);
      await oauth.revocationRequest(service, client, proof, token, options);
    },
    neverLeft: (error) => neverConnected(error),
  };
}

function sentSecrets(operation: Operation, url: string, { headers, body }: RequestInit): SentSecrets {
  const secrets = new SentSecrets();
  secrets.addRequest({ operation, url, headers: Object.fromEntries(new Headers(headers)), body: String(body ?? "") });
  return secrets;
}

async function readText(operation: Operation, response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch {
    signal.throwIfAborted();
    throw new NetworkError(`${operation.id}: the answer broke off`, { operation: operation.id });
  }
}

const usedMembers = ["access_token", "token_type", "expires_in", "refresh_token", "owner_id", "scope"];

// The members of an answer that are used, each a text or a number: the rest may be of any size and depth, and oauth4webapi would
// hold an id token against an issuer that the service does not publish.
function onlyUsed(text: string): string {
  const answer = safeJson(text);
  if (!isRecord(answer)) return "{}";
  const used = usedMembers.map((name) => [name, answer[name]] as const).filter(([, value]) => typeof value !== "object");
  return JSON.stringify(Object.fromEntries(used));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function read(
  response: Response,
  process: (response: Response) => Promise<oauth.TokenEndpointResponse>,
): Promise<TokenAnswer> {
  const answer = await process(response).catch((error: Error) => {
    throw unusable(error.message); // the message names a member; the cause holds the answer
  });
  if (!isToken(answer.access_token) || !isToken(answer.refresh_token ?? "none")) {
    throw unusable("a token with characters that cannot be sent");
  }
  const ownerId = answer["owner_id"];
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    lifetimeMs: answer.expires_in === undefined ? usualLifetimeMs : Math.min(longestLifetimeMs, answer.expires_in * 1000),
    ownerId: typeof ownerId === "string" || typeof ownerId === "number" ? String(ownerId) : undefined,
    scope: answer.scope,
  };
}

function unusable(reason: string): RingwrightError {
  const { id } = requestTokenOperation;
  return new RingwrightError(`${id}: the answer holds no tokens that can be used: ${reason}; check \`server\``, {
    operation: id,
  });
}

function readCallback(
  service: oauth.AuthorizationServer,
  client: oauth.Client,
  callbackUrl: string,
  state: string,
): URLSearchParams {
  try {
    return oauth.validateAuthResponse(service, client, new URL(callbackUrl), state);
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError && /^[a-z_]{1,40}$/.test(error.error)) {
      throw new AuthError(`The login page answered ${error.error}; send the user to it again`);
    }
    throw new AuthError(
      "The callback URL is not the answer to this login: its state is missing or another one; " +
        "do not use it, and send the user to the login page again",
    );
  }
}

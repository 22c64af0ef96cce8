import * as oauth from "oauth4webapi";
import { AuthError } from "../errors/auth-error.ts";
import type { Auth, AuthConnection, Session } from "./auth.ts";

/** What logging in with a JWT takes. The JWT comes from the developer console and stands for one user. */
export interface JwtAuthOptions {
  readonly clientId: string;
  /** Left out for public clients. */
  readonly clientSecret?: string;
  readonly jwt: string;
}

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly expiresAtMs: number;
}

const grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const refreshAheadMs = 60_000;

/**
 * Logs a user in with a JWT (RFC 7523), and renews the session by itself for as long as the JWT is good.
 *
 * @param options - the app's credentials and the user's JWT
 */
export function jwtAuth(options: JwtAuthOptions): Auth {
  return { connect: (connection) => jwtSession(options, connection) };
}

function jwtSession(options: JwtAuthOptions, connection: AuthConnection): Session {
  const { clientId, clientSecret, jwt } = options;
  const { server, clock } = connection;
  const service: oauth.AuthorizationServer = {
    issuer: server,
    token_endpoint: `${server}/restapi/oauth/token`,
    revocation_endpoint: `${server}/restapi/oauth/revoke`,
  };
  const client: oauth.Client = { client_id: clientId };
  const proof = clientSecret === undefined ? oauth.None() : oauth.ClientSecretBasic(clientSecret);
  const requestOptions = {
    [oauth.customFetch]: (url: string, init: RequestInit) => connection.fetch(url, init),
    [oauth.allowInsecureRequests]: true, // the client has checked that http is loopback
  };

  let tokens: Tokens | undefined;
  let renewal: Promise<Tokens> | undefined;

  async function login(): Promise<Tokens> {
    const response = await oauth.genericTokenEndpointRequest(
      service,
      client,
      proof,
      grantType,
      { assertion: jwt },
      requestOptions,
    );
    return toTokens(await oauth.processGenericTokenEndpointResponse(service, client, response));
  }

  async function refresh(refreshToken: string): Promise<Tokens> {
    const response = await oauth.refreshTokenGrantRequest(service, client, proof, refreshToken, requestOptions);
    return toTokens(await oauth.processRefreshTokenResponse(service, client, response));
  }

  function toTokens(answer: oauth.TokenEndpointResponse): Tokens {
    return {
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token,
      expiresAtMs: clock.now() + (answer.expires_in ?? 3600) * 1000,
    };
  }

  async function renew(): Promise<Tokens> {
    const refreshToken = tokens?.refreshToken;
    try {
      if (refreshToken !== undefined) return await refresh(refreshToken).catch(login);
      return await login();
    } catch (cause) {
      throw loginError(cause);
    }
  }

  return {
    owner: `jwt:${clientId}`,
    clientAuthorization: clientSecret === undefined ? undefined : `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    async accessToken() {
      if (tokens !== undefined && clock.now() < tokens.expiresAtMs - refreshAheadMs) return tokens.accessToken;
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      tokens = await renewal;
      return tokens.accessToken;
    },
    discard(token) {
      if (tokens?.accessToken === token) tokens = { ...tokens, expiresAtMs: 0 };
    },
    async logout() {
      const token = tokens?.accessToken;
      tokens = undefined;
      if (token !== undefined)
        await oauth.processRevocationResponse(await oauth.revocationRequest(service, client, proof, token, requestOptions));
    },
  };
}

function loginError(cause: unknown): AuthError {
  if (cause instanceof oauth.ResponseBodyError) {
    return new AuthError(
      `The service refused the login: ${cause.error}${cause.error_description ? ` (${cause.error_description})` : ""}; check the client id, its secret and the JWT`,
    );
  }
  return cause instanceof AuthError ? cause : new AuthError("The login failed", { cause });
}

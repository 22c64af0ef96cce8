// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import { type CallOptions, type Client, type Operation } from "./runtime.ts";
import type {
  ApiVersion,
  ApiVersions,
  RevokeRequest,
  TokenRequest,
  TokenSet,
} from "./schemas.gen.ts";

export const requestTokenOperation: Operation = {
  id: "requestToken",
  method: "POST",
  path: "/restapi/oauth/token",
  group: "Auth",
  credentials: "client",
  body: "form",
};

export const revokeTokenOperation: Operation = {
  id: "revokeToken",
  method: "POST",
  path: "/restapi/oauth/revoke",
  query: ["token"],
  group: "Auth",
  credentials: "client",
  retry: "safe",
  body: "form",
  bodyOptional: true,
  answer: "none",
};

export const authorizeOperation: Operation = {
  id: "authorize",
  method: "GET",
  path: "/restapi/oauth/authorize",
  query: ["response_type", "client_id", "redirect_uri", "state", "scope", "display", "prompt", "ui_locales", "code_challenge", "code_challenge_method", "nonce", "login_hint", "brand_id"],
  group: "Auth",
  credentials: "none",
  retry: "safe",
  answer: "location",
};

export const listApiVersionsOperation: Operation = {
  id: "listApiVersions",
  method: "GET",
  path: "/restapi",
  group: "NoThrottling",
  credentials: "none",
  retry: "safe",
};

export const readApiVersionOperation: Operation = {
  id: "readApiVersion",
  method: "GET",
  path: "/restapi/{apiVersion}",
  group: "NoThrottling",
  credentials: "none",
  retry: "safe",
};

export const readApiStatusOperation: Operation = {
  id: "readApiStatus",
  method: "GET",
  path: "/restapi/v1.0/status",
  group: "Light",
  credentials: "none",
  retry: "safe",
  answer: "none",
};

/** Input of `requestToken`. */
export interface RequestTokenInput {
  /** The body. */
  readonly body: TokenRequest;
}

/**
 * Exchange a grant for tokens.
 *
 * Starts a session with a user's JWT or an authorization code, or renews one with a refresh token. After a renewal the
 * old access token dies at once, and the old refresh token within seconds of the new token's first use. A repeated
 * renewal inside that time gives the same new pair. A session lives as long as its refresh token; about five sessions
 * per user and app are kept, older ones are dropped. A new password ends the sessions that the user began with the old
 * one, on the login page; those of a JWT stay.
 *
 * `POST /restapi/oauth/token`: rate group Auth.
 *
 * @param client - sends the call
 * @param input - see RequestTokenInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; OAU-123: No client is named, or one that has a secret does not show it in a Basic header. OAU-140: The user's credentials are wrong. OAU-146: The client's secret is wrong. OAU-153: The client is unknown. OAU-167: The account lets nobody in from here (403). OAU-211: The refresh token was revoked. OAU-213: The refresh token is spent or unknown. OAU-250: The grant type is none that the service knows (`invalid_request`). OAU-251: The app is not allowed to use this grant, such as `password`, which ended in 2024, or `client_credentials`. OAU-347: The assertion is signed with an algorithm that is not supported, such as HS256.
 */
export function requestToken(client: Client<never>, input: RequestTokenInput, options?: CallOptions): Promise<TokenSet> {
  return client.send<TokenSet>(requestTokenOperation, input, options);
}

/** Input of `revokeToken`. */
export interface RevokeTokenInput {
  /** The access or the refresh token, where it is not in the form. */
  readonly token?: string;
  /** The body. */
  readonly body?: RevokeRequest;
}

/**
 * End a session.
 *
 * Ends the whole session that the token belongs to, whichever token of the pair is given. The token may stand in the
 * form or in the query; the form keeps it out of logs.
 *
 * `POST /restapi/oauth/revoke`: rate group Auth, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see RevokeTokenInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The token is empty. OAU-164: The client is unknown or its proof is wrong.
 */
export function revokeToken(client: Client<never>, input: RevokeTokenInput = {}, options?: CallOptions): Promise<void> {
  return client.send<void>(revokeTokenOperation, input, options);
}

/** Input of `authorize`. */
export interface AuthorizeInput {
  /** Always `code`. */
  readonly response_type: "code";
  /** The app's client id. */
  readonly client_id: string;
  /** Where to send the user back to; exactly as registered. */
  readonly redirect_uri?: string;
  /** Comes back unchanged; bind it to the user's browser against forged answers. */
  readonly state?: string;
  /** Declared by the service, and ignored by it. */
  readonly scope?: string;
  /** The kind of login page. "page" when left out. */
  readonly display?: "page" | "popup" | "touch" | "mobile";
  /** Which steps to show, separated by spaces: login, sso, consent, none. "login sso" when left out. */
  readonly prompt?: string;
  /** The page's languages in order of preference, separated by spaces. */
  readonly ui_locales?: string;
  /** The PKCE challenge of RFC 7636. */
  readonly code_challenge?: string;
  /** How the challenge was made from the verifier. "plain" when left out. */
  readonly code_challenge_method?: "plain" | "S256";
  /** Comes back in the id token, against replay. */
  readonly nonce?: string;
  /** What to fill in as the user's login. */
  readonly login_hint?: string;
  /** The brand whose login page to show. */
  readonly brand_id?: string;
}

/**
 * Send a user to the login page.
 *
 * Opened in the user's browser. After the login the service redirects to the app with a code that lives 60 seconds and
 * can be used once. Which permissions the app gets is decided by its registration: `scope` is declared but ignored.
 *
 * `GET /restapi/oauth/authorize`: rate group Auth, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see AuthorizeInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; OAU-109: The redirect URI is not the registered one (403). OAU-113: The app has no redirect URI (403). OAU-153: The client is unknown. OAU-251: The app is not allowed to use codes.
 */
export function authorize(client: Client<never>, input: AuthorizeInput, options?: CallOptions): Promise<string> {
  return client.send<string>(authorizeOperation, input, options);
}

/**
 * List the API's versions.
 *
 * Answers without a token and without a rate limit, so it also serves to see whether the service is there.
 *
 * `GET /restapi`: rate group NoThrottling, safe to repeat.
 *
 * @param client - sends the call
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listApiVersions(client: Client<never>, options?: CallOptions): Promise<ApiVersions> {
  return client.send<ApiVersions>(listApiVersionsOperation, {}, options);
}

/** Input of `readApiVersion`. */
export interface ReadApiVersionInput {
  /** The version as it stands in paths. */
  readonly apiVersion: string;
}

/**
 * Read one version of the API.
 *
 * Says which release serves this version. Answers without a token and without a rate limit.
 *
 * `GET /restapi/{apiVersion}`: rate group NoThrottling, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadApiVersionInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-120: There is no such version.
 */
export function readApiVersion(client: Client<never>, input: ReadApiVersionInput, options?: CallOptions): Promise<ApiVersion> {
  return client.send<ApiVersion>(readApiVersionOperation, input, options);
}

/**
 * See whether the service answers.
 *
 * Answers 200 with an empty body while the service is up, 503 while it is not. Needs no token.
 *
 * `GET /restapi/v1.0/status`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function readApiStatus(client: Client<never>, options?: CallOptions): Promise<void> {
  return client.send<void>(readApiStatusOperation, {}, options);
}

// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { AppPermission, CallOptions, Client } from "./runtime.ts";
import {
  requestToken,
  type RequestTokenInput,
  revokeToken,
  type RevokeTokenInput,
  authorize,
  type AuthorizeInput,
  listApiVersions,
  readApiVersion,
  type ReadApiVersionInput,
  readApiStatus,
} from "./operations.gen.ts";
import type {
  ApiVersion,
  ApiVersions,
  TokenSet,
} from "./schemas.gen.ts";

/** Operations of `oauth`, for a client whose app has `Granted`. */
export interface Oauth<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Exchange a grant for tokens. See {@link requestToken}.
   *
   * `POST /restapi/oauth/token`: rate group Auth.
   *
   * @throws ApiError when the service says no; OAU-123: No client is named, or one that has a secret does not show it in a Basic header. OAU-140: The user's credentials are wrong. OAU-146: The client's secret is wrong. OAU-153: The client is unknown. OAU-167: The account lets nobody in from here (403). OAU-211: The refresh token was revoked. OAU-213: The refresh token is spent or unknown. OAU-250: The grant type is none that the service knows (`invalid_request`). OAU-251: The app is not allowed to use this grant, such as `password`, which ended in 2024, or `client_credentials`. OAU-347: The assertion is signed with an algorithm that is not supported, such as HS256.
   */
  requestToken(input: RequestTokenInput, options?: CallOptions): Promise<TokenSet>;
  /**
   * End a session. See {@link revokeToken}.
   *
   * `POST /restapi/oauth/revoke`: rate group Auth, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: The token is empty. OAU-164: The client is unknown or its proof is wrong.
   */
  revokeToken(input?: RevokeTokenInput, options?: CallOptions): Promise<void>;
  /**
   * Send a user to the login page. See {@link authorize}.
   *
   * `GET /restapi/oauth/authorize`: rate group Auth, safe to repeat.
   *
   * @throws ApiError when the service says no; OAU-109: The redirect URI is not the registered one (403). OAU-113: The app has no redirect URI (403). OAU-153: The client is unknown. OAU-251: The app is not allowed to use codes.
   */
  authorize(input: AuthorizeInput, options?: CallOptions): Promise<string>;
}

/** Operations of `service`, for a client whose app has `Granted`. */
export interface Service<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `service.versions`. */
  readonly versions: ServiceVersions<Granted>;
  /** Operations of `service.status`. */
  readonly status: ServiceStatus<Granted>;
}

/** Operations of `service.versions`, for a client whose app has `Granted`. */
export interface ServiceVersions<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List the API's versions. See {@link listApiVersions}.
   *
   * `GET /restapi`: rate group NoThrottling, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  list(options?: CallOptions): Promise<ApiVersions>;
  /**
   * Read one version of the API. See {@link readApiVersion}.
   *
   * `GET /restapi/{apiVersion}`: rate group NoThrottling, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-120: There is no such version.
   */
  read(input: ReadApiVersionInput, options?: CallOptions): Promise<ApiVersion>;
}

/** Operations of `service.status`, for a client whose app has `Granted`. */
export interface ServiceStatus<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * See whether the service answers. See {@link readApiStatus}.
   *
   * `GET /restapi/v1.0/status`: rate group Light, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no
   */
  read(options?: CallOptions): Promise<void>;
}

/**
 * The operations of `oauth` for one client.
 *
 * @param client - sends the calls
 */
export function createOauth<Granted extends AppPermission>(client: Client<Granted>): Oauth<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    requestToken: (input, options) => requestToken(all, input, options),
    revokeToken: (input, options) => revokeToken(all, input, options),
    authorize: (input, options) => authorize(all, input, options),
  };
}

/**
 * The operations of `service` for one client.
 *
 * @param client - sends the calls
 */
export function createService<Granted extends AppPermission>(client: Client<Granted>): Service<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    versions: {
      list: (options) => listApiVersions(all, options),
      read: (input, options) => readApiVersion(all, input, options),
    },
    status: {
      read: (options) => readApiStatus(all, options),
    },
  };
}

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
  /** Exchange a grant for tokens. See {@link requestToken}. */
  requestToken(input: RequestTokenInput, options?: CallOptions): Promise<TokenSet>;
  /** End a session. See {@link revokeToken}. */
  revokeToken(input?: RevokeTokenInput, options?: CallOptions): Promise<void>;
  /** Send a user to the login page. See {@link authorize}. */
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
  /** List the API's versions. See {@link listApiVersions}. */
  list(options?: CallOptions): Promise<ApiVersions>;
  /** Read one version of the API. See {@link readApiVersion}. */
  read(input: ReadApiVersionInput, options?: CallOptions): Promise<ApiVersion>;
}

/** Operations of `service.status`, for a client whose app has `Granted`. */
export interface ServiceStatus<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** See whether the service answers. See {@link readApiStatus}. */
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

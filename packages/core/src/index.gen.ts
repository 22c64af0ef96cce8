// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
export {
  createOauth,
  createService,
  type Oauth,
  type Service,
  type ServiceVersions,
  type ServiceStatus,
} from "./core.gen.ts";
export {
  requestToken,
  requestTokenOperation,
  type RequestTokenInput,
  revokeToken,
  revokeTokenOperation,
  type RevokeTokenInput,
  authorize,
  authorizeOperation,
  type AuthorizeInput,
  listApiVersions,
  listApiVersionsOperation,
  readApiVersion,
  readApiVersionOperation,
  type ReadApiVersionInput,
  readApiStatus,
  readApiStatusOperation,
} from "./operations.gen.ts";
export type {
  ApiVersion,
  ApiVersions,
  AuthorizationCodeGrant,
  ClientProof,
  ErrorEnvelope,
  JwtBearerGrant,
  OAuthError,
  OAuthErrorParameter,
  OAuthServiceError,
  RefreshTokenGrant,
  RevokeRequest,
  ServiceError,
  TokenLifetimes,
  TokenRequest,
  TokenSet,
} from "./schemas.gen.ts";
export type {
  paths,
} from "./types.gen.ts";

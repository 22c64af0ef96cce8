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
  requestTokenOperation,
  requestToken,
  type RequestTokenInput,
  revokeTokenOperation,
  revokeToken,
  type RevokeTokenInput,
  authorizeOperation,
  authorize,
  type AuthorizeInput,
  listApiVersionsOperation,
  listApiVersions,
  readApiVersionOperation,
  readApiVersion,
  type ReadApiVersionInput,
  readApiStatusOperation,
  readApiStatus,
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

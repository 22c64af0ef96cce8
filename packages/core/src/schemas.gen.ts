// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** One version of the API. */
export interface ApiVersion extends Schema<"ApiVersion"> {}

/** The versions of the API that the service speaks. */
export interface ApiVersions extends Schema<"ApiVersions"> {}

/** Exchanges the code that `authorize` sent to the app. */
export interface AuthorizationCodeGrant extends Schema<"AuthorizationCodeGrant"> {}

/** Who the app is, where no Basic header says it: `client_id` for public clients, or a signed assertion (RFC 7523). */
export interface ClientProof extends Schema<"ClientProof"> {}

/**
 * How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
 * v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
 * 400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
 * Whether v2 does so too is not known, so the copy is optional here.
 */
export interface ErrorEnvelope extends Schema<"ErrorEnvelope"> {}

/** Logs a user in with a JWT from the developer console, without a browser. */
export interface JwtBearerGrant extends Schema<"JwtBearerGrant"> {}

/** A refusal by the token service, in the form of RFC 6749 with the service's own codes beside it. */
export interface OAuthError extends Schema<"OAuthError"> {}

/** A form field that was refused. */
export interface OAuthErrorParameter extends Schema<"OAuthErrorParameter"> {}

/** One reason for a refusal by the token service. Unlike the other services it names what was refused in `parameters` alone. */
export interface OAuthServiceError extends Schema<"OAuthServiceError"> {}

/** Renews a session. */
export interface RefreshTokenGrant extends Schema<"RefreshTokenGrant"> {}

/** Which session to end. */
export interface RevokeRequest extends Schema<"RevokeRequest"> {}

/** One reason for a refusal. The service adds further members as it sees fit. */
export interface ServiceError extends Schema<"ServiceError"> {}

/** What a grant may ask for. */
export interface TokenLifetimes extends Schema<"TokenLifetimes"> {}

/** A grant. `grant_type` tells which. */
export type TokenRequest = Schema<"TokenRequest">;

/** The tokens of a session. There is a refresh token only where the app may use one. */
export interface TokenSet extends Schema<"TokenSet"> {}

import type { OperationFacts } from "../contract/operation.ts";
import type { Schema } from "../contract/schemas.ts";
import { given } from "../views/given.ts";
import { type Refusal, serviceError } from "./refusal.ts";

// Older names that v1 still shows at the top, as far as anybody has seen them. Not every 400 has one: EME-201 was captured
// under its own code.
const aliases: Readonly<Record<string, string>> = {
  "CMN-101": "InvalidParameter",
  "CMN-211": "MaintenanceMode",
  "CMN-401": "InsufficientPermissions",
  "OAU-149": "TokenInvalid",
};

const oauthOperations: ReadonlySet<string> = new Set(["requestToken", "revokeToken", "authorize"]);

/**
 * The body of a refusal. v1 repeats the first error at the top, v2 has `errors` alone (nobody knows whether the service
 * does so too), and the token service has the form of RFC 6749.
 *
 * @param operation - what was asked; undefined for a path that leads nowhere
 */
export function errorBody(
  operation: OperationFacts | undefined,
  refusal: Refusal,
): Schema<"ErrorEnvelope"> | Schema<"OAuthError"> {
  const error = serviceError(refusal);
  if ([400, 403].includes(refusal.status) && operation !== undefined && oauthOperations.has(operation.id)) {
    return {
      error: refusal.details.oauthError ?? "invalid_request",
      error_description: refusal.message,
      errors: [oauthServiceError(refusal)],
    };
  }
  if (operation?.version === "v2") return { errors: [error] };
  return { ...error, errorCode: aliasOf(refusal), errors: [error] };
}

// What may not stand in an error_description (RFC 6749, 5.2), nor in a header.
const unsayable = /[^\x20\x21\x23-\x5b\x5d-\x7e]/g;

/** The headers of a refusal: a client that is refused is told why in one, too. */
export function errorHeaders({ message, details }: Refusal): Readonly<Record<string, string>> {
  const { headers, oauthError } = details;
  if (oauthError !== "invalid_client") return headers ?? {};
  const description = message.replaceAll(unsayable, "?");
  const challenge = `Bearer realm="RingCentral REST API", error="${oauthError}", error_description="${description}"`;
  return { ...headers, "WWW-Authenticate": challenge };
}

function oauthServiceError({ code, message, details }: Refusal): Schema<"OAuthServiceError"> {
  const { parameterName, parameterValue } = details;
  const parameters = parameterName === undefined ? undefined : [{ parameterName, ...given({ parameterValue }) }];
  return { errorCode: code, message, ...given({ parameters }) };
}

function aliasOf({ code, status }: Refusal): string {
  // What the body names and is not there: the vendor's widgets look for it there. In the path it stands under its own code.
  if (code === "CMN-102" && status === 400) return "InvalidParameter";
  return aliases[code] ?? code;
}

import type { Operation } from "../call/operation.ts";
import { ApiError } from "../errors/api-error.ts";
import { AuthError } from "../errors/auth-error.ts";
import type { Redact } from "../errors/redaction.ts";
import { isRecord } from "../errors/service-errors.ts";
import { parseEnvelope } from "../failure/parse-envelope.ts";
import { retryAfterMs } from "../retry/retry-after.ts";

/** What was asked of the token service. */
export type Grant = "jwt" | "code" | "refresh" | "revoke";

// OAuth's own refusals (RFC 6749, 5.2), of which asking again would only bring the same one.
const lastingErrors: ReadonlySet<string> = new Set([
  "invalid_client",
  "invalid_grant",
  "invalid_scope",
  "unauthorized_client",
  "unsupported_grant_type",
]);
// The statuses that they come with. Whatever else answers is no token service, or not itself.
const refusalStatuses: ReadonlySet<number> = new Set([400, 401, 403]);
// Locked out for a while: the service says `invalid_grant` with these, and the credentials are as good as before.
const passingCodes: ReadonlySet<string> = new Set(["OAU-147", "OAU-148"]);

/**
 * Makes an error of an answer of the token service that is no success. A refusal of OAuth's own, which would only be repeated,
 * becomes an `AuthError`; everything else may pass and becomes an `ApiError`: a gateway's 404, a user who is locked out. Of the answer's text only codes are taken over:
 * what else it holds may repeat what was sent.
 *
 * @param operation - what was called
 * @param grant - what was asked for
 * @param response - the answer
 * @param text - its body
 * @param redact - takes out what was sent
 */
export function tokenServiceError(
  operation: Operation,
  grant: Grant,
  response: Response,
  text: string,
  redact: Redact,
): AuthError | ApiError {
  const { status } = response;
  const { error, codes } = readCodes(text);
  const requestId = response.headers.get("rcrequestid") ?? undefined;
  const details = { operation: operation.id, requestId, redact };
  const request = requestId === undefined ? "" : `; request ${requestId}`;
  const reason = [error, ...codes].filter(Boolean).join(" ");
  if (refusalStatuses.has(status) && isLasting(error, codes)) {
    return new AuthError(`${operation.id}: the service refused: ${reason}; ${advice(grant, error, codes)}${request}`, details);
  }
  const redirect = status >= 300 && status < 400 ? "a redirect, which credentials do not follow; check `server`" : "no tokens";
  const wait = codes.some((code) => passingCodes.has(code)) ? `; ${advice(grant, error, codes)}` : "";
  return new ApiError(`${operation.id}: ${status} ${reason || redirect}${wait}${request}`, {
    ...details,
    status,
    errors: codes.map((errorCode) => ({ errorCode, message: "" })),
    retryAfterMs: retryAfterMs(response.headers),
  });
}

function isLasting(error: string | undefined, codes: readonly string[]): boolean {
  if (codes.some((code) => passingCodes.has(code))) return false;
  if (error !== undefined && lastingErrors.has(error)) return true;
  return (error === undefined || error === "invalid_request") && codes.some((code) => code.startsWith("OAU-"));
}

/**
 * Whether an answer says that the token is unknown or revoked: its session is over already.
 *
 * @param text - the answer's body
 */
export function saysTokenUnknown(text: string): boolean {
  const { error, codes } = readCodes(text);
  return error === "invalid_token" || codes.includes("OAU-213") || codes.includes("OAU-211");
}

// Source of the codes: the vendor's guide, "Error handling", its widgets and its community threads (reference/behaviour.md, 1.3).
const adviceByCode: Readonly<Record<string, string>> = {
  "OAU-109": "the redirect URI must be the app's registered one, to the letter",
  "OAU-116": "the app proves itself in another way: give clientSecret for a confidential app, leave it out for a public one",
  "OAU-123": "the app has a secret, which was not sent: give clientSecret",
  "OAU-136": "the extension is gone; log in as another user",
  "OAU-141": "the user's extension is disabled or not activated; ask the account's administrator",
  "OAU-142": "the account is suspended; ask its administrator",
  "OAU-147": "the user is locked out; wait, or ask the account's administrator",
  "OAU-148": "the user is locked out; wait, or ask the account's administrator",
  "OAU-165": "the app belongs to another environment; check `server`",
  "OAU-167": "the account lets nobody in from here; ask its administrator",
  "OAU-211": "somebody ended the session, or the user has a new password; log in again",
  "OAU-222": "the account is gone",
  "OAU-232": "the extension is gone; log in as another user",
  "OAU-236": "the user's extension is disabled or frozen; ask the account's administrator",
  "OAU-250": "the service does not know this way of logging in; check that `server` is where the app and the JWT are from",
  "OAU-347": "the JWT is signed in a way that the service does not take; make one in the developer console",
};

const adviceByError: Readonly<Record<string, string>> = {
  invalid_client: "check the app's client id and secret, and that `server` is where it is registered",
  unauthorized_client: "the app may not log in this way; turn it on in the app's settings in the developer console",
  unsupported_grant_type: "the app may not log in this way; turn it on in the app's settings in the developer console",
};

const adviceByGrant: Readonly<Record<Grant, string>> = {
  jwt: "check that the JWT is whole, not expired or revoked, made for this app, and for this `server`",
  code: "the code works once and for 60 seconds; send the user to the login page again",
  refresh: "the session is over; log in again",
  revoke: "check the app's client id and secret",
};

function advice(grant: Grant, error: string | undefined, codes: readonly string[]): string {
  const known = codes.find((code) => Object.hasOwn(adviceByCode, code));
  if (known !== undefined && adviceByCode[known] !== undefined) return adviceByCode[known];
  return (error !== undefined && Object.hasOwn(adviceByError, error) && adviceByError[error]) || adviceByGrant[grant];
}

function readCodes(text: string): { error: string | undefined; codes: string[] } {
  const body = parse(text);
  const error = typeof body["error"] === "string" && /^[a-z_]{1,40}$/.test(body["error"]) ? body["error"] : undefined;
  const entries = Array.isArray(body["errors"]) ? body["errors"] : [body];
  const codes = entries.map((entry) => (typeof entry === "object" && entry !== null ? entry.errorCode : undefined));
  return { error, codes: codes.filter((code) => typeof code === "string" && /^[A-Z]{2,4}-\d{1,5}$/.test(code)) };
}

function parse(text: string): Record<string, unknown> {
  const body = parseEnvelope(text);
  return isRecord(body) ? body : {};
}

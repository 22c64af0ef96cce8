import type { Operation } from "../operation.ts";
import { permissionsIncluding } from "../permissions.ts";
import { ApiError, type ServiceErrorEntry } from "./api-error.ts";

/**
 * Makes an `ApiError` of an answer that is not a success.
 *
 * @param operation - what was called
 * @param response - the service's answer; its body is read
 */
export async function readApiError(operation: Operation, response: Response): Promise<ApiError> {
  const errors = serviceErrors(parseJson(await response.text()));
  const requestId = response.headers.get("rcrequestid") ?? undefined;
  const reason =
    errors[0] === undefined ? response.statusText || "no reason given" : `${errors[0].errorCode} ${errors[0].message}`;
  const parts = [`${operation.id}: ${response.status} ${reason}`];
  if (response.status === 403 && operation.permission) {
    parts.push(`the app needs one of: ${permissionsIncluding(operation.permission).join(", ")}`);
  }
  if (requestId) parts.push(`request ${requestId}`);
  return new ApiError(parts.join("; "), {
    operation: operation.id,
    requestId,
    status: response.status,
    errors,
    retryAfterMs: retryAfterMs(response.headers),
  });
}

/**
 * How long the service asks to wait.
 *
 * @param headers - of an answer
 * @returns milliseconds, or undefined where `Retry-After` is missing or no number of seconds
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  const seconds = value === null || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's HTML page, or nothing at all: the status has to do
  }
}

// Only known members are taken over: an envelope may repeat what was sent, secrets among it.
function serviceErrors(body: unknown): ServiceErrorEntry[] {
  const envelope = isRecord(body) ? body : {};
  const entries = Array.isArray(envelope["errors"]) ? envelope["errors"] : [envelope];
  return entries.filter(isRecord).flatMap((entry) => {
    if (typeof entry["errorCode"] !== "string") return [];
    const known: { -readonly [K in keyof ServiceErrorEntry]: ServiceErrorEntry[K] } = {
      errorCode: entry["errorCode"],
      message: typeof entry["message"] === "string" ? entry["message"] : "",
    };
    if (typeof entry["parameterName"] === "string") known.parameterName = entry["parameterName"];
    if (typeof entry["permissionName"] === "string") known.permissionName = entry["permissionName"];
    return [known];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

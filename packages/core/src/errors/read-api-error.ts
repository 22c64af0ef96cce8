import type { Operation } from "../operation.ts";
import type { Reply, ReplyHeaders } from "../reply.ts";
import { accessAdvice } from "./access-advice.ts";
import { ApiError } from "./api-error.ts";
import { missingPermission } from "./missing-permission.ts";
import { secretsOf } from "./redaction.ts";
import { firstReason, serviceErrors } from "./service-errors.ts";

/**
 * Makes an `ApiError` of an answer that is not a success.
 *
 * @param operation - what was called
 * @param response - the service's answer; its body is read
 * @param input - what was sent: secrets in it are taken out of the service's messages
 */
export async function readApiError(operation: Operation, response: Reply, input?: object): Promise<ApiError> {
  const { status, headers, statusText } = response;
  return toApiError(operation, { status, headers, statusText, body: parseJson(await response.text()) }, input);
}

/** An answer that is not a success: a whole one, or one of a batch. */
export interface Refusal {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly statusText: string;
  /** The parsed envelope, if it was one. */
  readonly body: unknown;
}

/**
 * Makes an `ApiError` of a refusal that has been read.
 *
 * @param operation - what was called
 * @param refusal - what the service said
 * @param input - what was sent: secrets in it are taken out of the service's messages
 */
export function toApiError(operation: Operation, refusal: Refusal, input?: object): ApiError {
  const { status, headers } = refusal;
  const errors = serviceErrors(refusal.body, secretsOf(input));
  const requestId = headers.get("rcrequestid") ?? undefined;
  const parts = [`${operation.id}: ${status} ${firstReason(errors) ?? (refusal.statusText || "no reason given")}`];
  const hints = [status === 403 ? missingPermission(operation, errors) : undefined, accessAdvice(operation, status)];
  parts.push(...hints.filter((hint) => hint !== undefined));
  if (requestId) parts.push(`request ${requestId}`);
  return new ApiError(parts.join("; "), {
    operation: operation.id,
    requestId,
    status,
    errors,
    retryAfterMs: retryAfterMs(headers),
  });
}

/**
 * How long the service asks to wait.
 *
 * @param headers - of an answer
 * @returns milliseconds, or undefined where `Retry-After` is missing or makes no sense
 */
export function retryAfterMs(headers: ReplyHeaders): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // A date, as proxies write it, counts from the answer's own: no two clocks have to agree.
  const waitMs = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's HTML page, or nothing at all: the status has to do
  }
}

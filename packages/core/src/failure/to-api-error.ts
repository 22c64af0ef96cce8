import type { Operation } from "../call/operation.ts";
import { changes, refuses } from "../call/refusal-status.ts";
import type { ReplyHeaders } from "../call/reply.ts";
import { ApiError } from "../errors/api-error.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import { accessAdvice } from "./access-advice.ts";
import { missingPermission } from "./missing-permission.ts";
import type { SentSecrets } from "./sent-secrets.ts";
import { firstReason, serviceErrors } from "./service-errors.ts";

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
 * @param secrets - what was sent: none of it stays in the error
 * @param afterDoubt - whether an earlier attempt may have acted
 */
export function toApiError(operation: Operation, refusal: Refusal, secrets: SentSecrets, afterDoubt: boolean = false): ApiError {
  const { status, headers } = refusal;
  const errors = serviceErrors(refusal.body, secrets);
  const requestId = headers.get("rcrequestid") ?? undefined;
  const reason = firstReason(errors) ?? (secrets.redactWords(refusal.statusText) || "no reason given");
  const parts = [`${operation.id}: ${status} ${reason}`];
  const hints = [status === 403 ? missingPermission(operation, errors) : undefined, accessAdvice(operation, status)];
  const changesSomething = changes(operation.method);
  if (afterDoubt && changesSomething && refuses(status)) hints.push("an earlier attempt lost its answer and may have done it");
  parts.push(...hints.filter((hint) => hint !== undefined));
  if (requestId) parts.push(`request ${requestId}`);
  return new ApiError(parts.join("; "), {
    operation: operation.id,
    requestId,
    status,
    errors,
    retryAfterMs: retryAfterMs(headers),
    mayBeDone: changesSomething && (afterDoubt || !refuses(status)),
    redact: secrets.redact,
  });
}

import type { Failure } from "../call/failures.ts";
import type { CallContext } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { ErrorDetails } from "../errors/ringwright-error.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import { noAnswer } from "./no-answer.ts";
import { outcomeUnknown } from "./outcome-unknown.ts";
import { parseEnvelope } from "./parse-envelope.ts";
import { redirected } from "./redirected.ts";
import { toApiError } from "./to-api-error.ts";
import { unusable } from "./unusable.ts";

/**
 * Makes the error of a call.
 *
 * @param context - the call, whose doubt is taken back where it never left
 * @param failure - why it has no answer to give
 */
export function explain(context: CallContext, failure: Failure): Error {
  const { operation, secrets } = context;
  switch (failure.kind) {
    case "refused": {
      const { status, headers, statusText } = failure.reply;
      return toApiError(
        operation,
        { status, headers, statusText, body: parseEnvelope(failure.text) },
        secrets,
        failure.afterDoubt ?? false,
      );
    }
    case "held off":
      return heldOff(context, failure.reply);
    case "redirected":
      return redirected(context, failure.reply);
    case "unusable":
      return unusable(context, failure.reply);
    case "unknown status":
      return new NetworkError(
        `${operation.id}: the answer's status is ${failure.reply.status}, which HTTP does not know`,
        detailsOf(context, failure.reply),
      );
    case "broke off":
      return new NetworkError(`${operation.id}: the answer broke off`, {
        ...detailsOf(context, failure.reply),
        cause: failure.cause,
      });
    case "no answer":
      return noAnswer(context, failure.cause);
    case "lost":
      return outcomeUnknown(context, failure.cause);
  }
}

/** What every error of a call says of it. */
export function detailsOf({ operation, secrets }: CallContext, { headers }: Pick<Reply, "headers">): ErrorDetails {
  return { operation: operation.id, requestId: headers.get("rcrequestid") ?? undefined, redact: secrets.redact };
}

function heldOff(context: CallContext, reply: Reply): ApiError {
  const { status, headers } = reply;
  const waitMs = retryAfterMs(headers);
  const wait = waitMs === undefined ? "" : `, to be tried again in ${waitMs} ms`;
  return new ApiError(`${context.operation.id}: ${status}${wait}`, {
    ...detailsOf(context, reply),
    status,
    errors: [],
    retryAfterMs: waitMs,
  });
}

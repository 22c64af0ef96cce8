import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { CallContext } from "./onion.ts";
import { changes } from "./refusal-status.ts";

/**
 * Lets an error say that the call may have been done, where it may: an attempt has left, and nothing says that it did nothing.
 *
 * @param context - the call
 * @param error - what it ends with
 * @returns the error, or one like it that says so
 */
export function tellDoubt({ inDoubt, wasInDoubt, method }: CallContext, error: unknown): unknown {
  if (!changes(method) || (!inDoubt && !wasInDoubt)) return error;
  if (!(error instanceof NetworkError) && !(error instanceof TimeoutError)) return error;
  const message = `${error.message}; it may have been done, so look before you call again`;
  const { operation, requestId, cause } = error;
  const details = { operation, requestId, cause, mayBeDone: true };
  if (error instanceof NetworkError) return new NetworkError(message, { ...details, lasting: error.lasting });
  return new TimeoutError(message, { ...details, timeoutMs: error.timeoutMs, waitMs: error.waitMs });
}

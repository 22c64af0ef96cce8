import type { CallContext } from "../call/onion.ts";
import { NetworkError } from "../errors/network-error.ts";
import { causes } from "./causes.ts";
import { connectFault } from "./connect-fault.ts";
import { neverConnected } from "./never-connected.ts";

/**
 * Makes the error of a call whose fetch threw. Where no connection came about, the call is in no doubt: nobody further out sees
 * the error as it was thrown.
 *
 * @param context - the call
 * @param cause - what was thrown
 */
export function noAnswer(context: CallContext, cause: unknown): NetworkError {
  const { operation, url, secrets } = context;
  if (neverConnected(cause)) context.inDoubt = false;
  const code = errorCode(cause);
  const fault = connectFault(cause);
  const parts = [`${operation.id}: no answer from ${new URL(url).origin}`];
  if (code !== undefined) parts.push(` (${code})`);
  if (fault !== undefined) parts.push(`: ${fault.says}`);
  return new NetworkError(parts.join(""), {
    operation: operation.id,
    cause,
    lasting: fault?.lasting ?? false,
    redact: secrets.redact, // a fetch that was given to the client may put the request into its errors
  });
}

// Node hides what happened, such as ECONNREFUSED, some causes deep.
function errorCode(cause: unknown): string | undefined {
  for (const error of causes(cause)) {
    if (typeof error.code === "string" && /^[\w/]{3,60}$/.test(error.code)) return error.code;
  }
  return undefined;
}

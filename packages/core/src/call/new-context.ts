import type { CallSecrets } from "../errors/call-secrets.ts";
import type { PlainRequest } from "../request/request-builder.ts";
import type { CallOptions } from "./call-options.ts";
import type { CallContext } from "./onion.ts";
import type { Operation } from "./operation.ts";

/**
 * Makes the context of a call that has not left yet.
 *
 * @param operation - what is called
 * @param request - what is sent
 * @param options - of the call
 * @param readAs - how the body of the answer is read
 * @param secrets - remembers what the request holds in secret
 * @param bounds - what ends the call
 */
export function newContext(
  operation: Operation,
  { url, method, headers, body }: PlainRequest,
  options: CallOptions,
  readAs: CallContext["readAs"],
  secrets: CallSecrets,
  bounds: Pick<CallContext, "signal" | "deadlineMs" | "timeoutMs">,
): CallContext {
  secrets.addRequest({ operation, url, headers, body });
  return {
    operation,
    options,
    url,
    method,
    headers,
    body,
    ...bounds,
    readAs,
    attempt: 1,
    inDoubt: false,
    wasInDoubt: false,
    refusedWith: undefined,
    waitsForLogin: false,
    secrets,
    answerBody: undefined,
  };
}

import type { Next } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import { causes } from "../errors/causes.ts";
import { connectFault } from "../errors/connect-fault.ts";
import { NetworkError } from "../errors/network-error.ts";
import { neverConnected } from "../retry/never-connected.ts";

/** What a fetch is called with. */
export interface FetchInit {
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

/** What sends requests: a fetch, or anything that does as much of it as the client needs. */
export type Fetch = (url: string, init: FetchInit) => Promise<Reply>;

/**
 * Sends a request. A redirect is not followed: it is given back as it is. Where no connection came about, the call is in no
 * doubt: nobody further out sees the error as it was thrown.
 *
 * @param send - the fetch to use
 * @throws NetworkError when no answer came, or the signal's reason when it aborts first
 */
export function transport(send: Fetch): Next {
  return async (context) => {
    const { operation, url, method, headers, body, signal, secrets } = context;
    try {
      return await send(url, { method, headers, signal, redirect: "manual", body: body ?? null });
    } catch (cause) {
      if (neverConnected(cause)) context.inDoubt = false;
      if (signal.aborted) throw signal.reason;
      const code = errorCode(cause);
      const fault = connectFault(cause);
      const parts = [`${operation.id}: no answer from ${new URL(url).origin}`];
      if (code !== undefined) parts.push(` (${code})`);
      if (fault !== undefined) parts.push(`: ${fault.says}`);
      throw new NetworkError(parts.join(""), {
        operation: operation.id,
        cause,
        lasting: fault?.lasting ?? false,
        redact: secrets.redact, // a fetch that was given to the client may put the request into its errors
      });
    }
  };
}

// Node hides what happened, such as ECONNREFUSED, some causes deep.
function errorCode(cause: unknown): string | undefined {
  for (const error of causes(cause)) {
    if (typeof error.code === "string" && /^[\w/]{3,60}$/.test(error.code)) return error.code;
  }
  return undefined;
}

import { NetworkError } from "../errors/network-error.ts";
import type { Next } from "../onion.ts";

/**
 * Sends a request. A redirect is never followed to another origin with credentials: it is given back as it is.
 *
 * @param send - the fetch to use
 * @throws NetworkError when no answer came
 */
export function transport(send: typeof fetch): Next {
  return async (context) => {
    const { operation, url, method, headers, body, signal } = context;
    try {
      return await send(url, { method, headers, signal, redirect: "manual", ...(body === undefined ? {} : { body }) });
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new NetworkError(`${operation.id}: no answer from ${new URL(url).origin}`, { operation: operation.id, cause });
    }
  };
}

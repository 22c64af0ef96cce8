import { NetworkError } from "../errors/network-error.ts";
import type { Next } from "../onion.ts";
import type { Reply } from "../reply.ts";

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
 * Sends a request. A redirect is not followed: it is given back as it is.
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
      if (signal.aborted) throw signal.reason;
      const code = errorCode(cause);
      throw new NetworkError(`${operation.id}: no answer from ${new URL(url).origin}${code === undefined ? "" : ` (${code})`}`, {
        operation: operation.id,
        cause,
        redact: secrets.redact, // a fetch that was given to the client may put the request into its errors
      });
    }
  };
}

// Node hides what happened, such as ECONNREFUSED, some causes deep.
function errorCode(cause: unknown): string | undefined {
  for (const error of causes(cause)) {
    if ("code" in error && typeof error.code === "string" && /^\w{3,60}$/.test(error.code)) return error.code;
  }
  return undefined;
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let next = error; next instanceof Error && !found.includes(next); next = next.cause) found.push(next);
  return found;
}

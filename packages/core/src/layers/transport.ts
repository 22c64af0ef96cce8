import type { Failures } from "../call/failures.ts";
import type { Next } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";

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
 * @param failures - makes the error
 * @throws NetworkError when no answer came, or the signal's reason when it aborts first
 */
export function transport(send: Fetch, failures: Failures): Next {
  return async (context) => {
    const { url, method, headers, body, signal } = context;
    try {
      return await send(url, { method, headers, signal, redirect: "manual", body: body ?? null });
    } catch (cause) {
      const error = await failures.error(context, { kind: "no answer", cause });
      throw signal.aborted ? signal.reason : error;
    }
  };
}

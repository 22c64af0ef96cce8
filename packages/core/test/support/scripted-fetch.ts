/** A request as the script saw it. */
export interface ScriptedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The parsed body, if there was one. */
  readonly body: unknown;
  /** Which request this is, from 1. */
  readonly count: number;
}

/** A fetch without a network, and what went through it. */
export interface ScriptedFetch {
  readonly fetch: typeof fetch;
  readonly requests: readonly ScriptedRequest[];
  /** How many requests have not been answered yet. */
  underWay(): number;
}

/** Makes a fetch that answers with `answer`, and ends when the request's signal does. */
export function scriptedFetch(answer: (request: ScriptedRequest) => Response | Promise<Response>): ScriptedFetch {
  const requests: ScriptedRequest[] = [];
  let open = 0;
  return {
    requests,
    underWay: () => open,
    fetch: async (url, init) => {
      const body = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
      const request = {
        method: init?.method ?? "GET",
        url: new URL(String(url)),
        headers: new Headers(init?.headers),
        body,
        count: requests.length + 1,
      };
      requests.push(request);
      open++;
      try {
        return await Promise.race([answer(request), aborted(init?.signal)]);
      } finally {
        open--;
      }
    },
  };
}

/** An answer in JSON. */
export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** An answer that never comes. */
export function silence(): Promise<never> {
  return new Promise(() => {});
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

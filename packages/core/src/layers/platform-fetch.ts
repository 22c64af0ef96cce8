import type { Fetch } from "./transport.ts";

/**
 * The platform's own fetch, kept from sending a request twice.
 *
 * - Deno, when a connection that was used before ends under a request, sends by itself once more what it can copy, even where
 *   the service has read all of it. A Blob it can't copy. (Seen with Deno 2.9; its `ext/fetch` calls that a retry on a stale
 *   connection.)
 * - Node 26, over HTTP/2, does so after a GOAWAY or a REFUSED_STREAM with a request that has no body at all. One that is
 *   empty it takes for one that it can't send again. (Seen with its undici 8.10; `canReplayRequest` there.)
 */
export const platformFetch: Fetch = (url, init) => {
  const { method, body } = init;
  if (body === null || body === "") return globalThis.fetch(url, posts.has(method) ? { ...init, body: new Uint8Array() } : init);
  const sendsOnce = "Deno" in globalThis && method !== "GET";
  return globalThis.fetch(url, sendsOnce ? { ...init, body: new Blob([body]) } : init);
};

// Without a body, these have a length of 0 in any case. (Fetch standard, "HTTP-network-or-cache fetch".)
const posts: ReadonlySet<string> = new Set(["POST", "PUT"]);

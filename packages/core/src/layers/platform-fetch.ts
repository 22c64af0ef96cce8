import type { Fetch } from "./transport.ts";

/**
 * The platform's own fetch. In Deno it is kept from sending a request twice: when a connection that was used before ends
 * under a request, Deno sends by itself once more what it can copy, even where the service has read all of it. A Blob it
 * can't copy. (Seen with Deno 2.9; its `ext/fetch` calls that a retry on a stale connection.)
 */
export const platformFetch: Fetch = (url, init) => {
  const { method, body } = init;
  const sendsOnce = "Deno" in globalThis && method !== "GET" && body !== null && body !== "";
  return globalThis.fetch(url, sendsOnce ? { ...init, body: new Blob([body]) } : init);
};

import { isLocalhost } from "./is-localhost.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** The web pages that may call: those of this machine, any, none, or those whose origins are named. */
export type Origins = "loopback" | "any" | "none" | readonly string[];

/** Lets pages of other origins call, as browsers ask for it (the CORS protocol of the Fetch standard). */
export interface Cors {
  /**
   * Answers a browser that asks what a page may send.
   *
   * @returns undefined when the request asks no such thing, or the page may not call
   */
  preflight(request: WireRequest): WireAnswer | undefined;
  /** The answer with what a browser needs to let the page read it, a refusal as well. */
  admit(request: WireRequest, answer: WireAnswer): WireAnswer;
}

const methods = "GET, POST, PUT, PATCH, DELETE";
const usualHeaders = ["Accept", "Authorization", "Content-Type", "If-None-Match", "X-HTTP-Method-Override"];
// What pages see of the headers beyond the few that browsers always show.
const exposed = [
  "RCRequestId",
  "RoutingKey",
  "Retry-After",
  "X-Rate-Limit-Group",
  "X-Rate-Limit-Limit",
  "X-Rate-Limit-Remaining",
  "X-Rate-Limit-Window",
  "WWW-Authenticate",
  "Allow",
].join(", ");
const maxAgeS = 600;

/**
 * Decides for which pages the sandbox speaks CORS.
 *
 * @param origins - whose pages may call
 * @throws RangeError for a text that is no origin
 */
export function createCors(origins: Origins): Cors {
  const named = typeof origins === "string" ? [] : origins.map(readOrigin);

  function allowed(request: WireRequest): string | undefined {
    const origin = request.header("origin");
    if (origin === undefined || origins === "none") return undefined;
    if (origins === "any" || named.includes(origin) || (origins === "loopback" && isLoopback(origin))) return origin;
    return undefined;
  }

  return {
    preflight(request) {
      const origin = allowed(request);
      if (origin === undefined || request.method !== "OPTIONS") return undefined;
      if (request.header("access-control-request-method") === undefined) return undefined;
      return {
        status: 204,
        headers: {
          "Access-Control-Allow-Origin": origin,
          "Access-Control-Allow-Methods": methods,
          "Access-Control-Allow-Headers": withUsual(request.header("access-control-request-headers")),
          "Access-Control-Max-Age": String(maxAgeS),
          Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
        },
        body: undefined,
      };
    },
    admit(request, answer) {
      const origin = allowed(request);
      if (origin === undefined) return answer;
      const headers = { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": exposed };
      return { ...answer, headers: { ...answer.headers, ...headers } };
    },
  };
}

// A page may send headers of its own.
function withUsual(asked = ""): string {
  const others = asked.split(",").map((name) => name.trim());
  const known = new Set(["", ...usualHeaders.map((name) => name.toLowerCase())]);
  return [...usualHeaders, ...others.filter((name) => !known.has(name.toLowerCase()))].join(", ");
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, "") === url.origin) return url.origin;
  throw new RangeError(`origins: "${text}" is no origin; write scheme, host and port alone, such as https://app.example`);
}

// RFC 1122 keeps the addresses from 127.0.0.1 on to the machine.
function isLoopback(origin: string): boolean {
  const hostname = URL.parse(origin)?.hostname ?? "";
  return isLocalhost(hostname) || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

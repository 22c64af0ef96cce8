import { causes } from "./causes.ts";
import { connectFault, denoConnect } from "./connect-fault.ts";

// What Node and Bun were at when it failed. "read EHOSTUNREACH" is a connection that died, perhaps after the request arrived.
const callsBeforeSending: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo"]);

// What undici, and Node's fetch which is made of it, throw while connecting and never later; the last is Node's own and Bun's.
const codesBeforeSending: ReadonlySet<unknown> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_CONN",
  "UND_ERR_PRX_TLS",
  "ERR_PROXY_TUNNEL",
]);

const wordsBeforeSending: readonly RegExp[] = [
  /^Client network socket disconnected before secure TLS connection was established$/, // Node, which says ECONNRESET with it
  denoConnect,
  /^(?:E\w+: )?(?:Unable to connect\. Is the computer able to access the url\?|Was there a typo in the url or port\?)$/, // Bun
];

// Aggregates of aggregates go no deeper than this, unless they hold themselves.
const deepestPart = 4;

/**
 * Whether an error proves that no request left, so that the service can't have seen the call. A code alone is no proof:
 * `ECONNREFUSED`, `EHOSTUNREACH` and their like also end a connection on which a request has arrived. Browsers tell
 * nothing, so there doubt remains.
 *
 * @param error - what a fetch threw, before anything is taken out of it
 */
export function neverConnected(error: unknown, depth: number = 0): boolean {
  if (connectFault(error) !== undefined) return true;
  return causes(error).some(({ code, syscall, message, errors }) => {
    // Node tries each address of a host, and a request may leave on any of them.
    if (Array.isArray(errors)) {
      return errors.length > 0 && depth < deepestPart && errors.every((part) => neverConnected(part, depth + 1));
    }
    if (callsBeforeSending.has(syscall) || codesBeforeSending.has(code)) return true;
    if (typeof code === "string" && code.startsWith("UND_ERR_SOCKS5_")) return true;
    return wordsBeforeSending.some((words) => words.test(message));
  });
}

// Codes of Node's and undici's errors, which Deno and Bun share in part. Browsers tell nothing, so there doubt remains.
const codes: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "EAI_AGAIN",
  "ENOTFOUND",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/**
 * Whether an error says that no connection came about, so that the service can't have seen the call.
 *
 * @param error - what a fetch threw, or an error with that as its cause
 */
export function neverConnected(error: unknown): boolean {
  const seen = new Set<unknown>();
  for (let at = error; typeof at === "object" && at !== null && !seen.has(at); at = "cause" in at ? at.cause : undefined) {
    if ("code" in at && codes.has(at.code)) return true;
    seen.add(at);
  }
  return false;
}

/** Whether a host name stays on the machine, also in a browser: `localhost` and the names under it (RFC 6761, 6.3). */
export function isLocalhost(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost");
}

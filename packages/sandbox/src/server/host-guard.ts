import { isIP } from "node:net";
import { isLocalhost } from "../http/is-localhost.ts";
import { Refusal } from "../http/refusal.ts";

/**
 * Looks at the name that a request was sent to: gives the origin that its caller knows the sandbox by, or a refusal. A request
 * that names no host has no origin.
 */
export type HostGuard = (hostHeader: string | undefined) => { readonly origin: string | undefined } | Refusal;

/**
 * A guard for all that a port serves. A web page may have its own name point to this machine (DNS rebinding), and then asks
 * as if the sandbox were its own server; but it cannot do so by an address or a loopback name, and the browser says which name
 * it used.
 *
 * @param names - under which the sandbox answers as well
 * @throws RangeError for one that is no host name
 */
export function hostGuard(names: readonly string[]): HostGuard {
  const known = new Set(names.map((name) => urlOf(name)?.hostname ?? noName(name)));
  return (hostHeader) => {
    // Before HTTP/1.1 nobody said whom they meant, and no browser is as old.
    if (hostHeader === undefined) return { origin: undefined };
    const url = urlOf(hostHeader);
    if (url !== undefined && (isLocalName(url.hostname) || known.has(url.hostname))) return { origin: url.origin };
    const message = `The sandbox does not answer as "${hostHeader}"; use the address that it printed, or allow the name: --allow-host, or listen(port, { allowedHosts })`;
    return new Refusal(403, "AGW-403", { message });
  };
}

// An address cannot be pointed elsewhere.
function isLocalName(hostname: string): boolean {
  return isLocalhost(hostname) || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

// Which writes the name as a browser does, in lower case.
function urlOf(host: string): URL | undefined {
  return /[/?#@\\]/.test(host) ? undefined : (URL.parse(`http://${host}`) ?? undefined);
}

function noName(name: string): never {
  throw new RangeError(`"${name}" is no host name; give one such as sandbox.test, without a scheme`);
}

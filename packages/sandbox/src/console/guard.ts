import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Why a request is not for the console. */
export interface Denial {
  readonly status: 403 | 415;
  readonly message: string;
}

/**
 * A page of another site may have its own name point to this machine (DNS rebinding) and then read what is served here: the
 * console answers to addresses and to localhost alone.
 *
 * @returns undefined where nothing speaks against it
 */
export function hostDenial({ headers: { host = "" } }: IncomingMessage): Denial | undefined {
  if (isLocalName(host)) return undefined;
  return { status: 403, message: `The console does not answer as "${host}"; use the address that the sandbox printed` };
}

/**
 * Any page in the browser can send requests to this machine; what reads or changes the sandbox is for the console's own pages.
 * Programs send neither header, and may.
 *
 * @returns undefined where nothing speaks against it
 */
export function originDenial({ method, headers }: IncomingMessage): Denial | undefined {
  const { host, origin, "sec-fetch-site": site = "none", "content-type": type = "" } = headers;
  const foreign = (site !== "same-origin" && site !== "none") || (origin !== undefined && origin !== `http://${host}`);
  if (foreign) return { status: 403, message: "The console takes nothing from other pages; use its own" };
  // Pages of other sites cannot send this type without asking first.
  if (method === "POST" && type.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    return { status: 415, message: `Content-Type: "${type}" is not taken; give application/json` };
  }
  return undefined;
}

// An address cannot be pointed elsewhere, and browsers keep localhost to themselves.
function isLocalName(host: string): boolean {
  const hostname = URL.parse(`http://${host}`)?.hostname ?? "";
  return hostname === "localhost" || hostname.endsWith(".localhost") || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

import type { IncomingMessage } from "node:http";

/** Why a request is not for the console. */
export interface Denial {
  readonly status: 403 | 415;
  readonly message: string;
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

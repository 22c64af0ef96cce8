import { InputError } from "../errors/input-error.ts";

/** Where the service is when nothing else is said. */
export const defaultServer = "https://platform.ringcentral.com";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks an address that credentials will go to.
 *
 * @param server - a URL; a path after the host is kept, slashes at its end are not
 * @returns the address without a slash at its end
 * @throws InputError unless it is https, or http on loopback, and nothing but an address
 */
export function checkServer(server: string): string {
  if (!URL.canParse(server)) throw new InputError("server: is no URL; write one such as https://platform.ringcentral.com");
  const url = new URL(server);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw new InputError(`server: ${url.protocol}//${url.host} is not safe for credentials; use https, or http on loopback`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InputError(`server: write ${url.origin} alone, without a user, a password, a query or a fragment`);
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Checks that a request goes where credentials may go. A path put behind the address can reach another host: with
 * `@other.example` the address becomes a user name. And its dots can lead out of a path that the address has.
 *
 * @param server - as `checkServer` returned it
 * @param url - the request's
 * @param given - what of it the caller gave: an operation's path, or all of it
 * @throws InputError for a URL that does not lie under the server's address
 */
export function checkTarget(server: string, url: string, given: "path" | "url" = "path"): void {
  if (typeof url !== "string" || !url.startsWith(`${server}/`)) {
    const right = given === "path" ? "must begin with a slash" : `must be a whole URL that begins with ${server}/`;
    throw new InputError(`${given}: ${right}; ${server} is the only place that calls go to`);
  }
  if (upwards.test(url) && leadsOut(server, url)) {
    throw new InputError(`${given}: leads out of ${server}, the only place that calls go to; write it without ".."`);
  }
}

// Two dots as a URL's reader may find them. It drops tabs and line breaks first.
const upwards = /(?:\.|%2e)[\t\n\r]*(?:\.|%2e)/i;

// Also for a gateway that decodes slashes before it looks for dot segments.
function leadsOut(server: string, url: string): boolean {
  const decoded = new URL(url).href.replace(/%(?:2f|5c)/gi, "/");
  return [url, decoded].some((read) => !new URL(read).href.startsWith(`${server}/`));
}

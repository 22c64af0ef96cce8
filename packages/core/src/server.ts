import { InputError } from "./errors/input-error.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks an address that credentials will go to.
 *
 * @param server - a URL; a path after the host is kept, a slash at its end is not
 * @returns the address without a slash at its end
 * @throws InputError unless it is https, or http on loopback
 */
export function checkServer(server: string): string {
  if (!URL.canParse(server))
    throw new InputError(`server: "${server}" is no URL; write one such as https://platform.ringcentral.com`);
  const url = new URL(server);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw new InputError(`server: ${url.origin} is not safe for credentials; use https, or http on loopback`);
  }
  return url.href.replace(/\/$/, "");
}

import { InputError } from "../errors/input-error.ts";

// Where a request goes, how long it is and what becomes of its connection is for what sends it to say: a caller's word on it
// leads to another host, or to what the service reads as two requests.
const transportHeaders = /^(connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * Checks headers that a caller adds. Fetch would refuse many of them, but shows their values in its error.
 *
 * @param option - what the headers were given as, for the error
 * @param headers - values by name
 * @param operation - the id of what is called, for the error
 * @throws InputError for a name or a value that cannot be sent, and for what is the transport's to say
 */
export function checkHeaders(option: string, headers: Readonly<Record<string, unknown>>, operation?: string): void {
  for (const [name, value] of Object.entries(headers)) checkHeader(option, name, value, operation);
}

/**
 * Reads headers in any of the forms that fetch takes them in.
 *
 * @param option - what the headers were given as, for the error
 * @param given - the headers
 * @returns values by name in lower case; several of a name are one, with commas between
 * @throws what `checkHeaders` throws
 */
export function readHeaders(option: string, given: RequestInit["headers"]): Record<string, string> {
  const headers = given ?? {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) checkHeader(option, name, value);
  return Object.fromEntries(new Headers(headers));
}

function checkHeader(option: string, name: string, value: unknown, operation?: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new InputError(`${option}: a header's name may have letters, digits and dashes only`, { operation });
  }
  if (transportHeaders.test(name)) throw new InputError(`${option}: ${name} is the transport's own; leave it out`, { operation });
  if (typeof value !== "string") throw new InputError(`${option}: ${name} must be a string, not ${typeof value}`, { operation });
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new InputError(`${option}: ${name} has a line break or another character that a header cannot have`, { operation });
  }
}

import type { ClientAuth } from "oauth4webapi";
import { InputError } from "../errors/input-error.ts";
import type { OptionNames } from "../request/options.ts";

/** An app as it is registered in the developer console. */
export interface App {
  readonly clientId: string;
  /** Left out for public clients. */
  readonly clientSecret?: string;
}

/** The names of an app's credentials. */
export const appNames: OptionNames<App> = { clientId: true, clientSecret: true };

/**
 * Checks a credential that came from outside, such as from the environment. The error does not show it.
 *
 * @param name - of the option, for the error
 * @param value - what was given for it
 * @param source - where the right value is to be had
 * @throws InputError for what is no string, is empty, or has spaces, line breaks or other characters in it
 */
export function checkCredential(name: string, value: unknown, source: string): asserts value is string {
  if (typeof value !== "string" || value === "") {
    throw new InputError(`${name}: is ${value === "" ? "empty" : `no string but ${typeof value}`}; ${source}`);
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new InputError(`${name}: has a space, a line break or another character that cannot be in it; ${source}`);
  }
}

/**
 * Checks an app's credentials.
 *
 * @throws InputError, naming the one that is wrong
 */
export function checkApp({ clientId, clientSecret }: App): void {
  checkCredential("clientId", clientId, "copy it from the app's page in the developer console");
  if (clientSecret === undefined) return;
  checkCredential("clientSecret", clientSecret, "copy it from the app's page, or leave it out for a public client");
}

/**
 * The app's credentials as an Authorization header. Both are form-encoded first (RFC 6749, 2.3.1).
 *
 * @returns undefined for a public client
 */
export function basicAuthorization({ clientId, clientSecret }: App): string | undefined {
  return clientSecret === undefined ? undefined : `Basic ${btoa(`${formEncode(clientId)}:${formEncode(clientSecret)}`)}`;
}

/**
 * How the app proves itself to the token service: HTTP Basic, or its bare id for a public client.
 *
 * oauth4webapi's own ClientSecretBasic also encodes `-`, `_` and `.`, which form encoding leaves alone. The service's
 * ids are full of them, and whether it decodes what it gets is not known: so they go as they are.
 */
export function proveApp(app: App): ClientAuth {
  const authorization = basicAuthorization(app);
  return (_service, client, body, headers) => {
    if (authorization === undefined) body.set("client_id", client.client_id);
    else headers.set("authorization", authorization);
  };
}

function formEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

import { checkOptions, type OptionNames } from "../request/options.ts";
import { type App, appNames, checkApp, checkCredential } from "./app.ts";
import type { Auth } from "./auth.ts";
import { loadSession } from "./load-session.ts";
import { memoryTokenStore } from "./memory-token-store.ts";
import { type RenewalOptions, renewalOptionNames, tokenTimeoutOf } from "./renewal-options.ts";
import type { Login } from "./token-keeper.ts";

/** What logging in with a JWT takes. The JWT comes from the developer console and stands for one user. */
export interface JwtAuthOptions extends App, RenewalOptions {
  readonly jwt: string;
}

const optionNames = { ...renewalOptionNames, ...appNames, jwt: true } satisfies OptionNames<JwtAuthOptions>;

/**
 * Logs a user in with a JWT (RFC 7523), and renews the session by itself for as long as the JWT is good.
 *
 * @param options - the app's credentials and the user's JWT
 * @throws InputError for a credential that is empty or cannot be one, or a time that is none
 */
export function jwtAuth(options: JwtAuthOptions): Auth {
  checkOptions("the options of jwtAuth", options, optionNames);
  const { jwt } = options;
  checkApp(options);
  checkCredential("jwt", jwt, "copy the whole JWT from the developer console");
  const store = options.store ?? memoryTokenStore();
  const tokenTimeoutMs = tokenTimeoutOf(options);
  const request: Login["request"] = (service, signal) => service.jwt(jwt, signal);
  const login: Login = { identity: jwt, possible: () => true, first: false, request };
  return { connect: (connection) => loadSession({ app: options, login, store, tokenTimeoutMs }, connection) };
}

import { type App, checkApp, checkCredential } from "./app.ts";
import type { Auth } from "./auth.ts";
import { memoryTokenStore } from "./memory-token-store.ts";
import { type Login, renewingSession } from "./renewing-session.ts";
import type { TokenStore } from "./token-store.ts";

/** What logging in with a JWT takes. The JWT comes from the developer console and stands for one user. */
export interface JwtAuthOptions extends App {
  readonly jwt: string;
  /** Where the session's tokens are kept: in memory when left out. With a lasting one, the next run goes on with the session. */
  readonly store?: TokenStore;
}

/**
 * Logs a user in with a JWT (RFC 7523), and renews the session by itself for as long as the JWT is good.
 *
 * @param options - the app's credentials and the user's JWT
 * @throws InputError for a credential that is empty or cannot be one
 */
export function jwtAuth(options: JwtAuthOptions): Auth {
  const { jwt } = options;
  checkApp(options);
  checkCredential("jwt", jwt, "copy the whole JWT from the developer console");
  const store = options.store ?? memoryTokenStore();
  const login: Login = { identity: jwt, possible: () => true, first: false, request: (service) => service.jwt(jwt) };
  return { connect: (connection) => renewingSession({ app: options, login, store }, connection) };
}

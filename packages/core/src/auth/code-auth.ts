import { ApiError } from "../errors/api-error.ts";
import { AuthError } from "../errors/auth-error.ts";
import { InputError } from "../errors/input-error.ts";
import { requestTokenOperation } from "../operations.gen.ts";
import { checkOptions, type OptionNames } from "../request/options.ts";
import { type App, appNames, checkApp } from "./app.ts";
import type { Auth } from "./auth.ts";
import { loadSession } from "./load-session.ts";
import { memoryTokenStore } from "./memory-token-store.ts";
import { type RenewalOptions, renewalOptionNames, tokenTimeoutOf } from "./renewal-options.ts";
import type { AuthorizationRequest } from "./start-authorization.ts";
import type { Login } from "./token-keeper.ts";

/** The way back from the login page. */
export interface AuthorizationCallback {
  /** What `startAuthorization` returned when this user's login began. */
  readonly request: AuthorizationRequest;
  /** The URL that the user came back to, with its whole query. */
  readonly callbackUrl: string;
}

/** What logging in with an authorization code takes. */
export interface CodeAuthOptions extends App, RenewalOptions {
  /** The login that has just taken place. Left out where the store has the session already. */
  readonly callback?: AuthorizationCallback;
}

const optionNames = { ...renewalOptionNames, ...appNames, callback: true } satisfies OptionNames<CodeAuthOptions>;

/**
 * Logs a user in with the code that came back from the login page (RFC 6749, with PKCE), and renews the session for as
 * long as its refresh token is good. The code is exchanged with the first call, or with `client.session.accessToken()`:
 * do it at once, for it works once and for 60 seconds.
 *
 * @param options - the app's credentials, and the login or a store that holds its tokens
 * @throws InputError for a credential or a callback URL that cannot be right, or a time that is none
 */
export function codeAuth(options: CodeAuthOptions): Auth {
  checkOptions("the options of codeAuth", options, optionNames);
  checkApp(options);
  if (options.callback !== undefined && !URL.canParse(options.callback.callbackUrl)) {
    throw new InputError("callback.callbackUrl: is no URL; give the whole URL that the user came back to, with its origin");
  }
  const store = options.store ?? memoryTokenStore();
  const tokenTimeoutMs = tokenTimeoutOf(options);
  const login = codeLogin(options.callback);
  return { connect: (connection) => loadSession({ app: options, login, store, tokenTimeoutMs }, connection) };
}

// The code is kept until it has reached the service: it works once, so an exchange whose answer was lost is not tried again.
function codeLogin(callback: AuthorizationCallback | undefined): Login {
  let pending = callback;
  return {
    identity: "code",
    first: true,
    possible: () => pending !== undefined,
    async request(service) {
      if (pending === undefined) {
        throw new AuthError(
          "There is no session: send the user to the login page (startAuthorization), and give codeAuth the callback or a store that holds the tokens",
        );
      }
      try {
        const answer = await service.code({ ...pending.request, callbackUrl: pending.callbackUrl });
        pending = undefined;
        return answer;
      } catch (error) {
        if (isAnswered(error) || service.neverLeft(error)) throw error; // the code is as good as before
        pending = undefined;
        if (error instanceof AuthError) throw error;
        const message = "The answer to the login's code was lost, and a code works once: send the user to the login page again";
        throw new AuthError(message, { operation: requestTokenOperation.id, cause: error });
      }
    },
  };
}

// A gateway's 502 or 504 is not the token service's answer.
function isAnswered(error: unknown): boolean {
  return error instanceof ApiError && error.status !== 502 && error.status !== 504;
}

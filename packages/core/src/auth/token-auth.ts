import { AuthError } from "../errors/auth-error.ts";
import { checkOptions, type OptionNames } from "../request/options.ts";
import { checkCredential } from "./app.ts";
import type { Auth } from "./auth.ts";

/** What may be said of a ready token. */
export interface TokenAuthOptions {
  /** The id of the extension that the token belongs to: its rate budgets are kept apart from those of others. */
  readonly ownerId?: string;
}

/**
 * Uses an access token that was got elsewhere. It cannot be renewed, and not be ended at the service: `logout` only
 * forgets it.
 *
 * @param accessToken - the token
 * @param options - whose it is
 * @throws InputError for a token that is empty or cannot be one
 */
export function tokenAuth(accessToken: string, options: TokenAuthOptions = {}): Auth {
  checkOptions("the options of tokenAuth", options, { ownerId: true } satisfies OptionNames<TokenAuthOptions>);
  checkCredential("accessToken", accessToken, "give the bare token, without `Bearer`");
  return {
    connect() {
      let ended: AuthError | undefined;
      return {
        owner: options.ownerId ?? "token",
        clientAuthorization: () => undefined,
        async accessToken() {
          if (ended) throw ended;
          return accessToken;
        },
        discard(token, refusal) {
          // A 401 that gives no reason may come from a proxy, and there is no other token to try.
          if (token !== accessToken || refusal?.errors.length === 0) return;
          const said = refusal === undefined ? "" : ` (${refusal.message})`;
          ended ??= new AuthError(
            `The service refused the token${said}; check that it is of this \`server\`, or get a new one, and make a new client with it`,
            { operation: refusal?.operation, requestId: refusal?.requestId, cause: refusal },
          );
        },
        async logout() {
          ended = new AuthError("This client was logged out; make a new one to log in again");
        },
      };
    },
  };
}

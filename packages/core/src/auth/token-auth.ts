import { AuthError } from "../errors/auth-error.ts";
import type { Auth } from "./auth.ts";

/**
 * Uses a token that was got elsewhere. It cannot be renewed.
 *
 * @param accessToken - the token
 */
export function tokenAuth(accessToken: string): Auth {
  return {
    connect() {
      let usable = true;
      return {
        owner: "token",
        clientAuthorization: undefined,
        async accessToken() {
          if (!usable) throw new AuthError("The service refused the token; get a new one and make a new client with it");
          return accessToken;
        },
        discard(token) {
          if (token === accessToken) usable = false;
        },
        async logout() {
          usable = false;
        },
      };
    },
  };
}

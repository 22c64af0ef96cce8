import type { Clock } from "../clock.ts";

/** What a way of logging in gets from its client. */
export interface AuthConnection {
  /** The service's address, without a path. */
  readonly server: string;
  readonly clock: Clock;
  /** Sends a request to the token service through the client's hooks and rate limits, without a token. */
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** A client's session with the service. */
export interface Session {
  /** Names the owner of the token, for rate budgets: one budget an owner. */
  readonly owner: string;
  /** The app's own credentials as an Authorization header, where it has a secret. */
  readonly clientAuthorization: string | undefined;
  /**
   * A token that is good for now; logs in or refreshes first where it must.
   *
   * @throws AuthError when the session is over and cannot be renewed
   */
  accessToken(signal: AbortSignal): Promise<string>;
  /** Says that the service refused `token`. It is dropped, unless a newer one has already taken its place. */
  discard(token: string): void;
  /** Ends the session at the service and forgets its tokens. */
  logout(signal?: AbortSignal): Promise<void>;
}

/** A way of logging in: `jwtAuth`, `codeAuth` or `tokenAuth`. */
export interface Auth {
  connect(connection: AuthConnection): Session;
}

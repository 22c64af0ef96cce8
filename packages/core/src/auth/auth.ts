import type { Clock } from "../clock.ts";
import type { Operation } from "../operation.ts";

/** What a way of logging in gets from its client. */
export interface AuthConnection {
  /** The service's address, without a path. */
  readonly server: string;
  readonly clock: Clock;
  /** Sends a request to the token service through the client's hooks, retries and rate limits, without a token. */
  fetch(operation: Operation, url: string, init: RequestInit): Promise<Response>;
}

/** A client's session with the service. */
export interface Session {
  /**
   * Names the owner of the token, for rate budgets: one budget an owner. The extension's id once the session has a
   * token, and a stand-in that does not change before that.
   */
  readonly owner: string;
  /** The app's own credentials as an Authorization header, where it has a secret. A function: a session that is printed shows none. */
  clientAuthorization(): string | undefined;
  /**
   * A token that is good for now; logs in or refreshes first where it must. Any number of callers share one refresh.
   *
   * @param signal - ends this caller's wait; a refresh that is under way goes on for the others
   * @throws AuthError when the session is over and cannot be renewed
   * @throws ApiError, NetworkError, TimeoutError when it could not be renewed now; the session stays
   */
  accessToken(signal?: AbortSignal): Promise<string>;
  /** Says that the service refused `token`. It is dropped, unless a newer one has already taken its place. */
  discard(token: string): void;
  /**
   * Ends the session at the service and forgets its tokens. The client cannot log in again afterwards.
   *
   * @param signal - ends the wait; the tokens are forgotten all the same
   * @throws ApiError, NetworkError when the service could not be told: the session then ends when its tokens expire
   */
  logout(signal?: AbortSignal): Promise<void>;
}

/** A way of logging in: `jwtAuth`, `codeAuth` or `tokenAuth`. */
export interface Auth {
  /** Called once by each client that is made with it. Sends nothing yet. */
  connect(connection: AuthConnection): Session;
}

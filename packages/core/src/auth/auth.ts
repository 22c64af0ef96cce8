import type { Operation } from "../call/operation.ts";
import type { Clock } from "../clock.ts";
import type { ApiError } from "../errors/api-error.ts";

/** What a way of logging in gets from its client. */
export interface AuthConnection {
  /** The service's address, without a path. */
  readonly server: string;
  readonly clock: Clock;
  /**
   * Sends a request to the token service through the client's hooks, retries and rate limits, without a token.
   *
   * @param attempt - bounds each attempt; none is bounded when left out
   */
  fetch(operation: Operation, url: string, init: RequestInit, attempt?: AttemptOptions): Promise<Response>;
}

/** How each attempt of a request to the token service is bounded and watched. */
export interface AttemptOptions {
  /** How long it may take from when it leaves to the end of its answer, in milliseconds. What takes longer is not repeated. */
  readonly timeoutMs: number;
  /** Told of each attempt that failed, also where it will be repeated. */
  readonly onTrouble: (trouble: Error) => void;
}

/** A call that is about to leave, as far as its token depends on it. */
export interface Borrower {
  /** Ends the call. */
  readonly signal: AbortSignal;
  /** When the call must be over, on the clock's `elapsedMs`. */
  readonly deadlineMs: number;
}

/** A token that is lent to one call. */
export interface TokenLoan {
  readonly token: string;
  /** Says that the call's answer is there, or that there will be none. */
  end(): void;
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
   * @param signal - ends this caller's wait; a refresh that is under way goes on for the others. A token service or store that
   * does not answer in time is asked again until then; without a signal it is not
   * @throws AuthError when the session is over and cannot be renewed
   * @throws ApiError, NetworkError, TimeoutError, StoreError when it could not be renewed now; the session stays
   */
  accessToken(signal?: AbortSignal): Promise<string>;
  /**
   * Lends a token to a call, as `accessToken` does. A renewal ends the old token at the service at once, so a session that
   * lends lets the calls come home first that are under way with it, and holds new ones back meanwhile, each for a third of the
   * time that it has left at most. Sessions that are not renewed can leave it out.
   *
   * @param call - who borrows
   * @throws what `accessToken` throws
   */
  lend?(call: Borrower): Promise<TokenLoan>;
  /**
   * Says that the service refused a token. It is dropped, unless a newer one has already taken its place.
   *
   * @param token - the token
   * @param refusal - what the service said
   */
  discard(token: string, refusal?: ApiError): void;
  /** What the login's trouble is at the moment: the cause of the error of a call whose time is up while it waits for a token. */
  trouble?(): Error | undefined;
  /**
   * Ends the session at the service and forgets its tokens. The client cannot log in again afterwards.
   *
   * @param signal - ends the wait; the tokens are forgotten all the same
   * @throws ApiError, NetworkError, TimeoutError when the service could not be told: the session then ends when its tokens expire
   */
  logout(signal?: AbortSignal): Promise<void>;
}

/** A way of logging in: `jwtAuth`, `codeAuth` or `tokenAuth`. */
export interface Auth {
  /** Called once by each client that is made with it. Sends nothing yet. */
  connect(connection: AuthConnection): Session;
}

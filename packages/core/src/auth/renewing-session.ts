import { AuthError } from "../errors/auth-error.ts";
import { type App, basicAuthorization } from "./app.ts";
import type { AuthConnection, Session } from "./auth.ts";
import { loadTokenService } from "./load-token-service.ts";
import type { TokenAnswer, TokenService } from "./token-service.ts";
import { isToken, type TokenStore, type Tokens } from "./token-store.ts";
import { untilAbort } from "./until-abort.ts";

/** A way to tokens that needs no earlier ones. */
export interface Login {
  /** What tells this login from others of the same app, such as the user's JWT. Only a hash of it is kept. */
  readonly identity: string;
  /** Whether it can be tried. A JWT always can, a code once. */
  possible(): boolean;
  /** Whether it goes before tokens that the store holds. */
  readonly first: boolean;
  request(service: TokenService): Promise<TokenAnswer>;
}

/** What a session is made of. */
export interface RenewingSessionOptions {
  readonly app: App;
  readonly login: Login;
  readonly store: TokenStore;
}

interface Held {
  readonly tokens: Tokens;
  /** On the clock's `elapsedMs`, which does not jump when the machine's clock is set. */
  readonly expiresAtMs: number;
}

// Calls wait for a renewal in the last minute of a token's life; before that, from five minutes on, it is renewed beside them.
const forcedWindowMs = 60_000;
const backgroundWindowMs = 300_000;
const backgroundPauseMs = 30_000;

/**
 * A session that renews itself: with its refresh token, and with a new login where that is spent and a login possible.
 *
 * @param options - who logs in, how, and where the tokens are kept
 * @param connection - the client's
 */
export function renewingSession({ app, login, store }: RenewingSessionOptions, connection: AuthConnection): Session {
  const { clock, server } = connection;

  let held: Held | undefined;
  let ownerId: string | undefined;
  let refused: string | undefined;
  let renewal: Promise<Tokens> | undefined;
  let nextBackgroundMs = 0;
  let unsaved = false;
  let over: { readonly error: AuthError; readonly refreshToken: string | undefined } | undefined;
  let closed: AuthError | undefined;
  let loginHash: Promise<string> | undefined;

  function ownHash(): Promise<string> {
    loginHash ??= hash(JSON.stringify([server, app.clientId, login.identity]));
    return loginHash;
  }

  // What the store holds of this login. What could not be saved is newer than what it holds.
  async function loadOwn(): Promise<Tokens | undefined> {
    return ownOf(unsaved ? undefined : await store.load());
  }

  async function ownOf(stored: Tokens | undefined): Promise<Tokens | undefined> {
    if (stored === undefined || stored.login !== (await ownHash())) return undefined;
    if (isToken(stored.accessToken)) return stored;
    throw new AuthError("The token store holds a token that cannot be sent; clear it and log in again");
  }

  function hold(tokens: Tokens): Held {
    const leftMs = Math.min(Math.max(tokens.expiresAtMs - clock.now(), 0), tokens.lifetimeMs);
    ownerId = tokens.ownerId ?? ownerId;
    held = { tokens, expiresAtMs: clock.elapsedMs() + leftMs };
    return held;
  }

  function leftMs(): number {
    if (held === undefined || held.tokens.accessToken === refused) return 0;
    return held.expiresAtMs - clock.elapsedMs();
  }

  // A token that lives shortly gets windows to match, or every call would renew it.
  function mustRenew(): boolean {
    return leftMs() <= Math.min(forcedWindowMs, (held?.tokens.lifetimeMs ?? 0) / 10);
  }

  function shouldRenew(): boolean {
    return leftMs() <= Math.min(backgroundWindowMs, (held?.tokens.lifetimeMs ?? 0) / 4);
  }

  async function request(refreshToken: string | undefined): Promise<TokenAnswer> {
    const service = await loadTokenService(app, connection);
    const loginNow = login.possible() && (login.first || refreshToken === undefined);
    if (loginNow || refreshToken === undefined) return login.request(service);
    try {
      const answer = await service.refresh(refreshToken);
      return { ...answer, refreshToken: answer.refreshToken ?? refreshToken }; // it may go on being good (RFC 6749, 6)
    } catch (error) {
      // Only a refusal means that the token is spent: after a lost answer or a 503 it is as good as before.
      if (!(error instanceof AuthError) || !login.possible()) throw error;
      return login.request(service);
    }
  }

  async function renew(): Promise<Tokens> {
    if (closed) throw closed;
    const stored = await loadOwn();
    const known = held?.tokens;
    const isNews = stored !== undefined && stored.accessToken !== known?.accessToken;
    if (isNews && !(login.first && login.possible())) {
      hold(stored); // another client has renewed it
      if (!mustRenew()) return stored;
    }
    const refreshToken = (stored ?? known)?.refreshToken;
    if (over && over.refreshToken === refreshToken) throw over.error;
    return keep(
      await request(refreshToken).catch((error: unknown) => {
        if (error instanceof AuthError) over = { error, refreshToken };
        throw error;
      }),
    );
  }

  async function keep(answer: TokenAnswer): Promise<Tokens> {
    const { accessToken, refreshToken, lifetimeMs } = answer;
    const expiresAtMs = clock.now() + lifetimeMs;
    const owner = answer.ownerId ?? ownerId;
    const tokens: Tokens = { accessToken, refreshToken, expiresAtMs, lifetimeMs, ownerId: owner, login: await ownHash() };
    hold(tokens);
    over = undefined;
    unsaved = true; // until it is: the old refresh token is spent, so these must not get lost
    await store.save(tokens);
    unsaved = false;
    return tokens;
  }

  function sharedRenewal(): Promise<Tokens> {
    if (renewal === undefined) {
      renewal = store.exclusive(renew).finally(() => {
        renewal = undefined;
      });
      renewal.catch(() => {}); // whoever waits hears of it; in the background, or after an abort, nobody does
    }
    return renewal;
  }

  // Another client has renewed the session, or ended it. A renewal of one's own takes a look itself.
  async function takeUp(): Promise<void> {
    const before = held;
    const stored = await store.load();
    const own = await ownOf(stored);
    if (renewal !== undefined || unsaved || held !== before) return;
    if (own !== undefined) hold(own);
    else if (stored === undefined) held = undefined;
  }

  store.watch?.(() => {
    takeUp().catch(() => {}); // whoever calls next hears of it
  });

  async function endSession(signal: AbortSignal | undefined): Promise<void> {
    const stored = await loadOwn();
    const tokens = stored ?? held?.tokens;
    held = undefined;
    try {
      if (stored !== undefined) await store.clear();
    } finally {
      if (tokens !== undefined) {
        const service = await loadTokenService(app, connection);
        await service.revoke(tokens.refreshToken ?? tokens.accessToken, signal);
      }
    }
  }

  return {
    get owner() {
      return ownerId ?? `app:${app.clientId}`;
    },
    clientAuthorization: () => basicAuthorization(app),
    async accessToken(signal) {
      if (closed) throw closed;
      if (held === undefined || mustRenew()) return (await untilAbort(sharedRenewal(), signal)).accessToken;
      if (shouldRenew() && clock.elapsedMs() >= nextBackgroundMs) {
        nextBackgroundMs = clock.elapsedMs() + backgroundPauseMs;
        sharedRenewal();
      }
      return held.tokens.accessToken;
    },
    discard(token) {
      if (held?.tokens.accessToken === token) refused = token;
    },
    async logout(signal) {
      closed = new AuthError("This client was logged out; make a new one to log in again");
      await untilAbort(
        store.exclusive(() => endSession(signal)),
        signal,
      );
    },
  };
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

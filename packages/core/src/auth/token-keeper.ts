import { AuthError } from "../errors/auth-error.ts";
import type { App } from "./app.ts";
import type { AttemptOptions, AuthConnection } from "./auth.ts";
import { type TokenAnswer, type TokenService, tokenService } from "./token-service.ts";
import { isToken, type TokenStore, type Tokens } from "./token-store.ts";
import { within } from "./within.ts";

/** A way to tokens that needs no earlier ones. */
export interface Login {
  /** What tells this login from others of the same app, such as the user's JWT. Only a hash of it is kept. */
  readonly identity: string;
  /** Whether it can be tried. A JWT always can, a code once. */
  possible(): boolean;
  /** Whether it goes before tokens that the store holds. */
  readonly first: boolean;
  request(service: TokenService, signal: AbortSignal): Promise<TokenAnswer>;
}

/** What a token keeper is made of. */
export interface TokenKeeperOptions {
  readonly app: App;
  readonly login: Login;
  readonly store: TokenStore;
  readonly connection: AuthConnection;
  /** Bounds the token service's answers; `timeoutMs` also those of the store. */
  readonly attempt: AttemptOptions;
}

/** Keeps the tokens of a session, and gets new ones: with the refresh token, and by the login where that is spent. */
export interface TokenKeeper {
  /** The id of the extension that the session belongs to, once it is known. */
  readonly ownerId: string | undefined;
  /** The tokens that are held, good or not. */
  readonly tokens: Tokens | undefined;
  /** How long the access token is good for, in milliseconds; 0 where there is none or the service refused it. */
  leftMs(): number;
  /** Whether it is high time: the token could end on a call's way. */
  mustRenew(): boolean;
  /** Whether a renewal may begin. */
  shouldRenew(): boolean;
  /** Whether others who share the store may find that a renewal may begin: their clocks are not this one. */
  isNear(): boolean;
  /** The service refused a token. */
  refuse(token: string): void;
  /** Takes over what the store holds. Looking needs no turn: what is saved is whole. */
  recall(): Promise<void>;
  /**
   * Another client has renewed the session, or ended it: takes over what the store holds, or that it holds nothing.
   *
   * @param isRenewing - whether a renewal is under way, which takes a look itself
   */
  takeUp(isRenewing: () => boolean): Promise<void>;
  /**
   * Gets new tokens and saves them, unless the store has them already. In the store's turn.
   *
   * @param letCallsHome - called when a renewal is about to end the old access token; `false` puts it off
   * @param signal - gives it up
   */
  renew(letCallsHome: () => Promise<boolean>, signal: AbortSignal): Promise<void>;
  /** Forgets the tokens, and ends the session at the service. In the store's turn. */
  end(signal: AbortSignal | undefined): Promise<void>;
}

interface Held {
  readonly tokens: Tokens;
  /** On the clock's `elapsedMs`, which does not jump when the machine's clock is set. */
  readonly expiresAtMs: number;
}

// How long before its end, and the share of a life that is short.
const forcedWindow = { timeMs: 60_000, share: 0.1 };
const backgroundWindow = { timeMs: 300_000, share: 0.25 };
const nearWindow = { timeMs: 330_000, share: 0.3 };

/** Makes a keeper that holds nothing yet. */
export function tokenKeeper({ app, login, store, connection, attempt }: TokenKeeperOptions): TokenKeeper {
  const { clock, server } = connection;
  const bound = { clock, timeoutMs: attempt.timeoutMs };
  const service = tokenService(app, connection, attempt);

  let held: Held | undefined;
  let ownerId: string | undefined;
  let refused: string | undefined;
  let unsaved = false;
  let over: { readonly error: AuthError; readonly refreshToken: string | undefined } | undefined;
  let loginHash: Promise<string> | undefined;

  function ownHash(): Promise<string> {
    loginHash ??= hash(JSON.stringify([server, app.clientId, login.identity]));
    return loginHash;
  }

  // What the store holds of this login. What could not be saved is newer, unless another process got further meanwhile.
  async function loadOwn(): Promise<Tokens | undefined> {
    if (!unsaved || held === undefined) return ownOf(await load());
    const own = await load().then(ownOf, () => undefined);
    return own !== undefined && own.expiresAtMs > held.tokens.expiresAtMs ? own : undefined;
  }

  function load(): Promise<Tokens | undefined> {
    return within(bound, "Reading the token store", store.load());
  }

  async function ownOf(stored: Tokens | undefined): Promise<Tokens | undefined> {
    if (stored === undefined || stored.login !== (await ownHash())) return undefined;
    if (isToken(stored.accessToken)) return stored;
    throw new AuthError("The token store holds a token that cannot be sent; clear it and log in again");
  }

  function hold(tokens: Tokens): void {
    const lifeMs = Math.min(Math.max(tokens.expiresAtMs - clock.now(), 0), tokens.lifetimeMs);
    ownerId = tokens.ownerId ?? ownerId;
    held = { tokens, expiresAtMs: clock.elapsedMs() + lifeMs };
  }

  // Another client may have renewed them. A login that has just taken place goes before.
  function takeOver(stored: Tokens | undefined): void {
    if (stored === undefined || stored.accessToken === held?.tokens.accessToken || goesFirst()) return;
    hold(stored);
    unsaved = false;
  }

  function goesFirst(): boolean {
    return login.first && login.possible();
  }

  function leftMs(): number {
    if (held === undefined || held.tokens.accessToken === refused) return 0;
    return Math.max(0, held.expiresAtMs - clock.elapsedMs());
  }

  // A token that lives shortly gets windows to match, or every call would renew it.
  function isWithin({ timeMs, share }: typeof forcedWindow): boolean {
    return leftMs() <= Math.min(timeMs, (held?.tokens.lifetimeMs ?? 0) * share);
  }

  async function request(refreshToken: string | undefined, signal: AbortSignal): Promise<TokenAnswer> {
    if (goesFirst() || refreshToken === undefined) return login.request(service, signal);
    try {
      const answer = await service.refresh(refreshToken, signal);
      return { ...answer, refreshToken: answer.refreshToken ?? refreshToken }; // it may go on being good (RFC 6749, 6)
    } catch (error) {
      // Only a refusal means that the token is spent: after a lost answer or a 503 it is as good as before.
      if (!(error instanceof AuthError) || !login.possible()) throw error;
      return login.request(service, signal);
    }
  }

  async function keep(answer: TokenAnswer): Promise<void> {
    const { accessToken, refreshToken, lifetimeMs } = answer;
    const expiresAtMs = clock.now() + lifetimeMs;
    const owner = answer.ownerId ?? ownerId;
    const scope = answer.scope ?? held?.tokens.scope; // a renewal that names none leaves it as it was (RFC 6749, 6)
    const tokens: Tokens = {
      accessToken,
      refreshToken,
      expiresAtMs,
      lifetimeMs,
      ownerId: owner,
      ...(scope === undefined ? {} : { scope }),
      login: await ownHash(),
    };
    hold(tokens);
    over = undefined;
    unsaved = true; // until it is: the old refresh token is spent, so these must not get lost
    await within(bound, "Writing to the token store", store.save(tokens));
    unsaved = false;
  }

  return {
    get ownerId() {
      return ownerId;
    },
    get tokens() {
      return held?.tokens;
    },
    leftMs,
    mustRenew: () => isWithin(forcedWindow),
    shouldRenew: () => isWithin(backgroundWindow),
    isNear: () => isWithin(nearWindow),
    refuse(token) {
      if (held?.tokens.accessToken === token) refused = token;
    },
    async recall() {
      const before = held;
      const stored = await loadOwn();
      if (held === before) takeOver(stored); // a store that answers late tells of the past
    },
    async takeUp(isRenewing) {
      const before = held;
      const stored = await load();
      const own = await ownOf(stored);
      if (isRenewing() || unsaved || held !== before) return;
      if (own !== undefined) hold(own);
      else if (stored === undefined) held = undefined;
    },
    async renew(letCallsHome, signal) {
      const stored = await loadOwn();
      const before = held;
      takeOver(stored);
      if (held !== before && !isWithin(forcedWindow)) return;
      const refreshToken = (stored ?? held?.tokens)?.refreshToken;
      if (over && over.refreshToken === refreshToken) throw over.error;
      if (refreshToken !== undefined && !goesFirst() && !(await letCallsHome())) return;
      const answer = await request(refreshToken, signal).catch((error: unknown) => {
        if (error instanceof AuthError) over = { error, refreshToken };
        throw error;
      });
      await keep(answer);
    },
    async end(signal) {
      let tokens = held?.tokens;
      try {
        const stored = await loadOwn();
        tokens = stored ?? tokens;
        if (stored !== undefined) await within(bound, "Clearing the token store", store.clear());
      } finally {
        held = undefined;
        if (tokens !== undefined) await service.revoke(tokens.refreshToken ?? tokens.accessToken, signal);
      }
    },
  };
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

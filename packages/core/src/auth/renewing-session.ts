import { AuthError } from "../errors/auth-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type App, basicAuthorization } from "./app.ts";
import { Attendance } from "./attendance.ts";
import type { AuthConnection, Borrower, Session, TokenLoan } from "./auth.ts";
import { CallGate, type Hold } from "./call-gate.ts";
import { LoginTrouble, type RenewalStep } from "./login-trouble.ts";
import { type Login, tokenKeeper } from "./token-keeper.ts";
import type { TokenStore, Tokens } from "./token-store.ts";
import { TurnTaker } from "./turn-taker.ts";
import { untilAbort } from "./until-abort.ts";
import { inTime } from "./within.ts";

/** What a session is made of. */
export interface RenewingSessionOptions {
  readonly app: App;
  readonly login: Login;
  readonly store: TokenStore;
  /** The most that the token service, or the store, may take for one answer, in milliseconds. */
  readonly tokenTimeoutMs: number;
}

/** A session that lends its tokens, and knows its own trouble. */
export type RenewingSession = Session & Required<Pick<Session, "lend" | "trouble">>;

interface Renewal {
  /** The tokens that are there when it is over: the old ones where it was put off. */
  readonly done: Promise<Tokens | undefined>;
  /** Gives it up. */
  abandon(reason: Error): void;
}

// While the token is good, a renewal that failed is tried again after this long: in its last minute, and before.
const forcedPauseMs = 10_000;
const backgroundPauseMs = 30_000;
// The share of the time it has left that a call is held back for; it comes by twice.
const patience = 1 / 3;
// A token request that nobody needs is given up after this long, so that it keeps no process alive.
const idleMs = 3000;

/**
 * A session that renews itself: with its refresh token, and with a new login where that is spent and a login possible.
 *
 * A refresh ends the old access token at the service at once. So new calls are held back before one, and those under way let
 * come home: for a twentieth of the token's time when there is enough of it to try again later, for a quarter in its last
 * minute. Then the refresh goes ahead. A login that is in trouble holds nobody back while the token is good.
 *
 * @param options - who logs in, how, and where the tokens are kept
 * @param connection - the client's
 */
export function renewingSession(options: RenewingSessionOptions, connection: AuthConnection): RenewingSession {
  const { app, login, store, tokenTimeoutMs } = options;
  const { clock } = connection;
  // An answer that takes longer may never come, and calls are not held back for it.
  const requestMs = tokenTimeoutMs / 2;
  const trouble = new LoginTrouble(clock);
  const attempt = { timeoutMs: tokenTimeoutMs, onTrouble: (error: Error) => trouble.note(error) };
  const keeper = tokenKeeper({ app, login, store, connection, attempt });
  const turns = new TurnTaker(store, clock);
  const gate = new CallGate(clock);
  const member = store.join?.();
  const attendance = member === undefined ? undefined : new Attendance(member, clock);

  let firstLook: Promise<void> | undefined;
  let renewal: Renewal | undefined;
  let lastTryMs = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  let callOffAbandoning = (): void => {};
  let closed: AuthError | undefined;

  store.watch?.(() => {
    keeper.takeUp(() => renewal !== undefined).catch(() => {}); // whoever calls next hears of it
  });

  function beginToWait(step: RenewalStep): void {
    trouble.waitFor(step);
    watchNeed();
  }

  function renewIfDue(): void {
    if (renewal !== undefined || !keeper.shouldRenew()) return;
    const pauseMs = keeper.mustRenew() ? forcedPauseMs : backgroundPauseMs;
    if (clock.elapsedMs() < lastTryMs + pauseMs) return;
    lastTryMs = clock.elapsedMs();
    startRenewal(keeper.shouldRenew);
  }

  function startRenewal(isDue: () => boolean): Renewal {
    const abandoned = new AbortController();
    const end = (): void => {
      if (renewal === started) renewal = undefined;
      watchNeed();
    };
    const started: Renewal = {
      done: renew(isDue, abandoned.signal).finally(end),
      abandon(reason) {
        abandoned.abort(reason);
        end();
      },
    };
    started.done.catch(() => {}); // whoever waits hears of it; in the background, or after an abort, nobody does
    renewal = started;
    watchNeed();
    return started;
  }

  async function renew(isDue: () => boolean, signal: AbortSignal): Promise<Tokens | undefined> {
    let hold: Hold | undefined;
    try {
      beginToWait("lock");
      await keeper.recall();
      if (!isDue()) return keeper.tokens;
      const before = keeper.tokens;
      const isPatient = !trouble.isThere && !isGone();
      const patienceMs = isPatient ? keeper.leftMs() / (keeper.mustRenew() ? 4 : 20) : 0;
      // Whoever has the turn may be waiting for the calls of this client to come home.
      if (isPatient && before?.refreshToken !== undefined) hold = holdBack(patienceMs + requestMs);
      const tokens = await turns.take(tokenTimeoutMs + patienceMs, async () => {
        if (closed) throw closed;
        const letCallsHome = async (): Promise<boolean> => {
          const mayEnd = !isPatient || (await areCallsHome(patienceMs, signal));
          beginToWait("answer");
          hold?.limit(requestMs);
          return mayEnd;
        };
        beginToWait("answer");
        await keeper.renew(letCallsHome, signal);
        return keeper.tokens;
      });
      trouble.clear();
      if (tokens !== before) lastTryMs = Number.NEGATIVE_INFINITY;
      return tokens;
    } catch (error) {
      if (!signal.aborted && error instanceof Error) trouble.note(error);
      throw error;
    } finally {
      if (!signal.aborted) trouble.stopWaiting();
      hold?.end();
    }
  }

  function holdBack(timeoutMs: number): Hold {
    const hold = gate.close(timeoutMs);
    if (gate.idle) attendance?.say(false);
    return hold;
  }

  /** Whether the old token may end: no call needs it, or there is no time to wait for a better moment. */
  async function areCallsHome(patienceMs: number, signal: AbortSignal): Promise<boolean> {
    const untilMs = clock.elapsedMs() + patienceMs;
    const own = untilAbort(gate.home(keeper.tokens?.accessToken), signal);
    const all =
      (await inTime({ clock, timeoutMs: patienceMs }, own)) &&
      ((await attendance?.othersHome(untilMs, () => !isGone(), signal)) ?? true);
    return all || keeper.mustRenew();
  }

  /** A token that is good. What does not answer in time is asked again, for as long as the caller has time. */
  async function goodToken(signal: AbortSignal | undefined): Promise<string> {
    const before = keeper.tokens;
    let tokens = before;
    while (tokens === undefined || (tokens === before && isGone())) {
      try {
        tokens = await needed(untilAbort(sharedRenewal(isGone), signal));
      } catch (error) {
        signal?.throwIfAborted();
        if (signal === undefined || !(error instanceof TimeoutError)) throw error;
        tokens = keeper.tokens;
      }
    }
    return tokens.accessToken;
  }

  function isGone(): boolean {
    return keeper.leftMs() === 0;
  }

  // What the store holds from an earlier run may be good for a while. Trouble with it shows when a token is asked for.
  async function lookFirst(signal: AbortSignal | undefined): Promise<void> {
    firstLook ??= keeper.recall();
    await sitOut(firstLook, tokenTimeoutMs, signal);
  }

  function sharedRenewal(isDue: () => boolean): Renewal["done"] {
    return (renewal ?? startRenewal(isDue)).done;
  }

  // Whatever comes of it: the token that there is will do.
  async function sitOut(work: Promise<unknown>, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    const ended = work.catch(() => {});
    await needed(inTime({ clock, timeoutMs }, untilAbort(ended, signal)));
  }

  async function needed<T>(wait: Promise<T>): Promise<T> {
    waiting++;
    watchNeed();
    try {
      return await wait;
    } finally {
      waiting--;
      watchNeed();
    }
  }

  function watchNeed(): void {
    callOffAbandoning();
    const isUnneeded = waiting === 0 && gate.idle && (renewal !== undefined || turns.isAsking);
    callOffAbandoning = isUnneeded ? clock.after(idleMs, abandon) : () => {};
  }

  function abandon(): void {
    const reason = new Error("Nobody waits for the renewal");
    turns.abandon(reason);
    renewal?.abandon(reason);
  }

  async function lend({ signal, deadlineMs }: Borrower): Promise<TokenLoan> {
    const sinceMs = clock.elapsedMs();
    const patientUntilMs = sinceMs + (deadlineMs - sinceMs) * patience;
    let hasSatOut = false;
    if (keeper.tokens === undefined) await lookFirst(signal);
    for (;;) {
      if (closed) throw closed;
      const patienceMs = hasSatOut ? 0 : patientUntilMs - clock.elapsedMs();
      if (!isGone()) renewIfDue();
      if (gate.opened !== undefined && !isGone() && patienceMs > 0) {
        await sitOut(gate.opened, patienceMs, signal);
        continue;
      }
      const loan = leave(await goodToken(signal));
      if (attendance === undefined || patienceMs <= 0 || !keeper.isNear()) return loan;
      // Whoever renews for all must know of this call before it leaves, and this call of them.
      await attendance.say(true);
      const isTaken = renewal === undefined && !trouble.isThere && (await attendance.isTaken());
      if (!isTaken && gate.opened === undefined && loan.token === keeper.tokens?.accessToken) return loan;
      loan.end();
      if (!isTaken) continue;
      hasSatOut = true;
      await sitOut(sharedRenewal(keeper.isNear), patienceMs, signal);
    }
  }

  function leave(token: string): TokenLoan {
    const comeHome = gate.leave(token);
    watchNeed();
    return {
      token,
      end() {
        comeHome();
        if (!gate.idle) return;
        attendance?.say(false);
        watchNeed();
      },
    };
  }

  return {
    get owner() {
      return keeper.ownerId ?? `app:${app.clientId}`;
    },
    clientAuthorization: () => basicAuthorization(app),
    async accessToken(signal) {
      if (closed) throw closed;
      if (keeper.tokens === undefined) await lookFirst(signal);
      if (!isGone()) renewIfDue();
      // In its last minute a token may end on its way, so the renewal is waited for, unless that is in trouble.
      if (!isGone() && keeper.mustRenew() && renewal !== undefined && !trouble.isThere) {
        await sitOut(renewal.done, keeper.leftMs(), signal);
      }
      return goodToken(signal);
    },
    lend,
    discard(token) {
      keeper.refuse(token);
      gate.forget(token);
    },
    trouble: () => trouble.tell(),
    async logout(signal) {
      const over = new AuthError("This client was logged out; make a new one to log in again");
      closed = over;
      let hasTurn = false;
      const turn = new TurnTaker(store, clock);
      const ended = turn
        .take(tokenTimeoutMs, () => {
          hasTurn = true;
          return keeper.end(signal);
        })
        .catch((error: unknown) => {
          if (hasTurn) throw error;
          turn.abandon(over);
          return keeper.end(signal); // without its turn, then: nobody who has it can do better
        });
      await untilAbort(ended, signal);
    },
  };
}

import { hash } from "node:crypto";
import type { State } from "../state/state.ts";
import type { App, Extension, Session, Token } from "../state/types.ts";

/** How a new session shall be. */
export interface SessionRequest {
  readonly app: App;
  readonly extension: Extension;
  readonly grant: NonNullable<Session["grant"]>;
  /** The permissions wished for; those that the app lacks are left out. All of the app's when undefined. */
  readonly scope?: readonly string[] | undefined;
  readonly endpointId?: string | undefined;
  readonly accessTtlS?: number | undefined;
  readonly refreshTtlS?: number | undefined;
}

/** How long tokens live when nobody asks for something else, in seconds. */
export const lifetimes = { accessS: 3600, minAccessS: 600, refreshS: 604_800, maxRefreshS: 2_592_000, codeS: 60 } as const;

// How many sessions a user may have with one app; the oldest go.
const maxSessions = 5;
// A replaced access token is called corrupted for so long, and unknown from then on.
const corruptedMs = 10_000;
// A replaced refresh token works for so long after its successor's first use, or when that is not used at all.
const graceAfterUseMs = 10_000;
const graceUnusedMs = 3_600_000;

const prefix = "SBX01P01|";
const tokenShape = new RegExp(`^${Buffer.from(prefix).toString("base64url")}[\\w-]{20,}$`);

/** Starts a session. The user's oldest ones with the same app end when there are more than five. */
export function startSession(state: State, request: SessionRequest, nowMs: number): Session {
  const { app, extension, grant, scope, endpointId } = request;
  const accessTtlS = clamp(request.accessTtlS ?? lifetimes.accessS, lifetimes.minAccessS, lifetimes.accessS);
  const wishedRefreshS = clamp(request.refreshTtlS ?? lifetimes.refreshS, 0, lifetimes.maxRefreshS);
  const refreshTtlS = app.grants.includes("refresh") ? wishedRefreshS : 0;
  const id = sessionId(state.count("session"));
  const others = state.sessions.find({ extensionId: extension.id, appId: app.id });
  for (const old of others.slice(0, Math.max(0, others.length - maxSessions + 1))) endSession(state, old.id);
  const session = state.sessions.insert({
    id,
    appId: app.id,
    accountId: extension.accountId,
    extensionId: extension.id,
    scope: scope === undefined ? app.permissions : app.permissions.filter((permission) => scope.includes(permission)),
    endpointId: endpointId ?? digest(`endpoint ${id}`).slice(0, 22),
    accessTtlS,
    refreshTtlS,
    grant,
    startedMs: nowMs,
    ...newPair(state, id, { accessTtlS, refreshTtlS }, nowMs),
  });
  state.due.add(nowMs + 1000 * Math.max(accessTtlS, refreshTtlS), "session-end", id, { sessionId: id });
  return session;
}

/** Gives a session a new pair of tokens. The old ones die as the service lets them die, in steps. */
export function renewSession(state: State, session: Session, nowMs: number): Session {
  for (const { id, replacedMs } of state.tokens.find({ sessionId: session.id })) {
    if (replacedMs === undefined) state.tokens.update(id, { replacedMs: nowMs });
    // What was replaced before is spent for good.
    else state.tokens.delete(id);
  }
  const pair = newPair(state, session.id, session, nowMs);
  const endsMs = nowMs + 1000 * Math.max(session.accessTtlS, session.refreshTtlS);
  state.due.add(endsMs, "session-end", session.id, { sessionId: session.id });
  return state.sessions.update(session.id, { ...pair, firstUsedMs: undefined });
}

/** Ends a session and all its tokens. */
export function endSession(state: State, id: string): void {
  state.tokens.deleteAll({ sessionId: id });
  state.sessions.delete(id);
  state.due.cancel("session-end", id);
}

/** Ends a session because somebody wants it to be over: its refresh tokens are known as revoked as long as they would have lived. */
export function revokeSession(state: State, { id, appId }: Session): void {
  for (const { id: token, kind, expiresMs } of state.tokens.find({ sessionId: id })) {
    if (kind !== "refresh") continue;
    state.revokedTokens.insert({ id: token, appId });
    state.due.add(expiresMs, "revoked-token-end", token, { token });
  }
  endSession(state, id);
}

/** Ends what a user began with a password that has just been changed: the logins on the page, not those with a JWT. */
export function revokePasswordSessions(state: State, extensionId: string): void {
  for (const session of state.sessions.find({ extensionId })) if (session.grant === "code") revokeSession(state, session);
}

/** Takes an authorization code away, used or not. */
export function endCode(state: State, id: string): void {
  state.codes.delete(id);
  state.due.cancel("code-end", id);
}

/** Ends a session if its last token has run out; a renewal in between has put that off. */
export function endExpiredSession(state: State, id: string, nowMs: number): void {
  const session = state.sessions.get(id);
  if (session === undefined) return;
  const last = state.tokens.get(session.refreshToken ?? session.accessToken);
  if (last === undefined || last.expiresMs <= nowMs) endSession(state, id);
}

/** Why an access token is refused: the code of the answer, or undefined for one that is good. */
export function accessTokenTrouble(token: string, record: Token | undefined, nowMs: number): string | undefined {
  if (record === undefined) return tokenShape.test(token) ? "OAU-213" : "OAU-149";
  if (record.kind !== "access") return "OAU-149";
  if (record.replacedMs !== undefined) return nowMs - record.replacedMs < corruptedMs ? "OAU-129" : "OAU-213";
  return record.expiresMs <= nowMs ? "OAU-128" : undefined;
}

/** Whether a refresh token still works: the present one, or the one before while its grace lasts. */
export function isRefreshable(session: Session, record: Token, nowMs: number): boolean {
  if (record.kind !== "refresh" || record.expiresMs <= nowMs) return false;
  if (record.replacedMs === undefined) return true;
  const endsMs = session.firstUsedMs === undefined ? record.replacedMs + graceUnusedMs : session.firstUsedMs + graceAfterUseMs;
  return nowMs < endsMs;
}

function newPair(
  state: State,
  id: string,
  { accessTtlS, refreshTtlS }: Pick<Session, "accessTtlS" | "refreshTtlS">,
  nowMs: number,
): Pick<Session, "accessToken" | "refreshToken"> {
  const issue = (kind: Token["kind"], ttlS: number): string => {
    const token = opaque(`${kind} ${state.count("token")}`);
    state.tokens.insert({ id: token, kind, sessionId: id, expiresMs: nowMs + 1000 * ttlS });
    return token;
  };
  return {
    accessToken: issue("access", accessTtlS),
    ...(refreshTtlS > 0 ? { refreshToken: issue("refresh", refreshTtlS) } : {}),
  };
}

/** A text that looks like one of the service's tokens; the same for the same seed. */
export function opaque(seed: string): string {
  return Buffer.from(`${prefix}${digest(seed)}`).toString("base64url");
}

function digest(seed: string): string {
  return hash("sha256", `ringwright ${seed}`, "base64url");
}

function sessionId(count: number): string {
  const hex = hash("sha256", `ringwright session ${count}`, "hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

import { hash } from "node:crypto";
import type { Schema } from "../contract/schemas.ts";
import { invalid, missing, refuse } from "../http/refusal.ts";
import { algorithmOf, userOfAssertion } from "../oauth/assertion.ts";
import { appOf, clientClaim, needApp, needKnownApp } from "../oauth/client.ts";
import {
  endCode,
  isRefreshable,
  lifetimes,
  opaque,
  renewSession,
  revokeSession,
  type SessionRequest,
  startSession,
} from "../oauth/tokens.ts";
import type { State } from "../state/state.ts";
import type { App, Extension, Grant, Session } from "../state/types.ts";
import type { Call, Topic } from "./types.ts";

type TokenCall = Call<"requestToken">;
type GrantForm<T extends string> = Extract<TokenCall["body"], { grant_type: T }>;

/** The token service: logins with a JWT or a code, renewals, the end of a session. */
export const oauth: Topic<"requestToken" | "revokeToken" | "authorize"> = {
  requestToken(call) {
    const { body, state, nowMs } = call;
    const session = login(call, needApp(state, call.header("authorization"), body));
    const access = state.tokens.get(session.accessToken);
    const refresh = session.refreshToken === undefined ? undefined : state.tokens.get(session.refreshToken);
    const left = (endMs: number | undefined): number => Math.max(0, Math.ceil(((endMs ?? nowMs) - nowMs) / 1000));
    return {
      status: 200,
      body: {
        access_token: session.accessToken,
        token_type: "bearer",
        expires_in: left(access?.expiresMs),
        ...(refresh === undefined ? {} : { refresh_token: refresh.id, refresh_token_expires_in: left(refresh.expiresMs) }),
        scope: session.scope.join(" "),
        owner_id: session.extensionId,
        ...(session.endpointId === undefined ? {} : { endpoint_id: session.endpointId }),
        session_id: session.id,
      } satisfies Schema<"TokenSet">,
    };
  },

  revokeToken(call) {
    const { state, body, query } = call;
    const claim = clientClaim(call.header("authorization"), body ?? {});
    const app = appOf(state, call.header("authorization"), body ?? {});
    if (claim !== undefined && app === undefined) refuse(400, "OAU-164", { oauthError: "invalid_client" });
    const token = body?.token ?? query.token;
    if (token === undefined || token === "") return invalid("token");
    const record = state.tokens.get(token);
    const session = record && state.sessions.get(record.sessionId);
    // An unknown token is as good as revoked (RFC 7009), but nobody may end another app's session.
    if (session !== undefined) {
      const owner = app ?? publicApp(state, session.appId);
      if (owner?.id !== session.appId) refuse(400, "OAU-164", { oauthError: "invalid_client" });
      revokeSession(state, session);
    }
    return { status: 200 };
  },

  authorize(call) {
    const { query, state, nowMs } = call;
    const app = needKnownApp(state, query.client_id);
    if (!app.grants.includes("code")) refuse(400, "OAU-251", { oauthError: "unauthorized_client" });
    const redirectUri = query.redirect_uri ?? app.redirectUris[0];
    if (redirectUri === undefined) return refuse(403, "OAU-113", { oauthError: "invalid_client" });
    if (!app.redirectUris.includes(redirectUri)) refuse(403, "OAU-109", { oauthError: "invalid_grant" });
    const user = userOfHint(state, query.login_hint);
    const back = new URL(redirectUri);
    if (query.state !== undefined) back.searchParams.set("state", query.state);
    if (user === undefined || !mayLogIn(user)) {
      back.searchParams.set("error", "access_denied");
      return { status: 302, headers: { Location: back.href } };
    }
    const code = opaque(`code ${state.count("code")}`);
    state.codes.insert({
      id: code,
      appId: app.id,
      extensionId: user.id,
      redirectUri,
      redirectUriGiven: query.redirect_uri !== undefined,
      ...(query.code_challenge === undefined ? {} : { challenge: query.code_challenge }),
      challengeMethod: query.code_challenge_method ?? "plain",
      expiresMs: nowMs + 1000 * lifetimes.codeS,
    });
    state.due.add(nowMs + 1000 * lifetimes.codeS, "code-end", code, { code });
    back.searchParams.set("code", code);
    back.searchParams.set("expires_in", String(lifetimes.codeS));
    return { status: 302, headers: { Location: back.href } };
  },
};

function login(call: TokenCall, app: App): Session {
  const { body } = call;
  switch (body.grant_type) {
    case "refresh_token":
      return refresh(call, body, app);
    case "authorization_code":
      return startSession(call.state, sessionRequest(call, app, userOfCode(call, body, app), "code"), call.nowMs);
    default:
      return startSession(call.state, sessionRequest(call, app, userOfJwt(call, body, app), "jwt"), call.nowMs);
  }
}

function refresh(call: TokenCall, body: GrantForm<"refresh_token">, app: App): Session {
  needGrant(app, "refresh");
  const { state, nowMs } = call;
  const record = state.tokens.get(body.refresh_token);
  if (state.revokedTokens.get(body.refresh_token)?.appId === app.id) refuse(400, "OAU-211", { oauthError: "invalid_grant" });
  const session = record && state.sessions.get(record.sessionId);
  if (record === undefined || session?.appId !== app.id || !isRefreshable(session, record, nowMs)) {
    return refuse(400, "OAU-213", { oauthError: "invalid_grant" });
  }
  needLogin(state.extensions.get(session.extensionId));
  // A renewal that is repeated in time gives the same pair again.
  return record.replacedMs === undefined ? renewSession(state, session, nowMs) : session;
}

function userOfCode(call: TokenCall, body: GrantForm<"authorization_code">, app: App): Extension {
  needGrant(app, "code");
  const { state, nowMs } = call;
  const code = state.codes.get(body.code);
  const extension = code && state.extensions.get(code.extensionId);
  if (code?.appId !== app.id || extension === undefined || code.expiresMs <= nowMs) {
    return refuse(400, "OAU-213", { oauthError: "invalid_grant", message: "Authorization code is unknown, used or expired" });
  }
  if (
    code.redirectUriGiven ? body.redirect_uri !== code.redirectUri : (body.redirect_uri ?? code.redirectUri) !== code.redirectUri
  ) {
    refuse(400, "OAU-109", { oauthError: "invalid_grant" });
  }
  if (code.challenge !== undefined) {
    if (body.code_verifier === undefined) return missing("code_verifier");
    const hashed = code.challengeMethod === "S256" ? hash("sha256", body.code_verifier, "base64url") : body.code_verifier;
    if (hashed !== code.challenge) refuse(400, "CMN-101", { parameterName: "code_verifier", oauthError: "invalid_grant" });
  }
  endCode(state, code.id);
  return extension;
}

function userOfJwt(call: TokenCall, body: { readonly assertion: string }, app: App): Extension {
  needGrant(app, "jwt");
  const extension = userOfAssertion(call.state, body.assertion);
  if (extension !== undefined) return extension;
  if (algorithmOf(body.assertion)?.startsWith("HS") === true) refuse(400, "OAU-347", { oauthError: "invalid_grant" });
  return refuse(400, "OAU-140", { oauthError: "invalid_grant" });
}

function sessionRequest({ body }: TokenCall, app: App, extension: Extension, grant: SessionRequest["grant"]): SessionRequest {
  needLogin(extension);
  return {
    app,
    extension,
    grant,
    scope: body.scope?.split(/\s+/).filter((name) => name !== ""),
    endpointId: body.endpoint_id,
    accessTtlS: body.access_token_ttl,
    refreshTtlS: body.refresh_token_ttl,
  };
}

function needLogin(extension: Extension | undefined): void {
  if (extension === undefined || !mayLogIn(extension)) refuse(400, "OAU-236", { oauthError: "invalid_grant" });
}

function needGrant(app: App, grant: Grant): void {
  if (!app.grants.includes(grant)) refuse(400, "OAU-251", { oauthError: "unauthorized_client" });
}

// Where nobody is named the owner of the first account logs in: there is no page to ask on.
function userOfHint(state: State, hint: string | undefined): Extension | undefined {
  const people = state.extensions.find({ type: ["User", "VirtualUser", "DigitalUser", "FlexibleUser", "FaxUser", "Limited"] });
  if (hint === undefined) return people.find(({ id, accountId }) => id === accountId) ?? people[0];
  const wanted = hint.toLowerCase();
  return people.find(({ id, extensionNumber, contact }) => [id, extensionNumber, contact?.email?.toLowerCase()].includes(wanted));
}

function mayLogIn({ status }: Extension): boolean {
  return status === "Enabled" || status === "NotActivated";
}

function publicApp(state: State, id: string): App | undefined {
  const app = state.apps.get(id);
  return app?.clientSecret === undefined ? app : undefined;
}

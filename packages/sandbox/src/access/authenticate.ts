import { refuse } from "../http/refusal.ts";
import type { WireRequest } from "../http/wire.ts";
import { accessTokenTrouble } from "../oauth/tokens.ts";
import type { State } from "../state/state.ts";
import { type Caller, callerOf } from "./caller.ts";
import { rolesOf } from "./role-grants.ts";

/**
 * Who calls, by the access token in the header or the query.
 *
 * @param nowMs - on the sandbox's clock
 */
export function authenticate(state: State, request: WireRequest, nowMs: number): Caller {
  const token = tokenOf(request);
  const record = state.tokens.get(token);
  const trouble = accessTokenTrouble(token, record, nowMs);
  const session = record && state.sessions.get(record.sessionId);
  if (trouble !== undefined || session === undefined) return refuse(401, trouble ?? "OAU-213");
  const extension = state.extensions.get(session.extensionId);
  const account = state.accounts.get(session.accountId);
  const app = state.apps.get(session.appId);
  if (extension === undefined || account === undefined || app === undefined) return refuse(401, "OAU-136");
  if (extension.status === "Disabled" || extension.status === "Frozen") refuse(401, "OAU-141");
  if (account.status === "Disabled") refuse(401, "OAU-142");
  // When the new token is used for the first time, the old refresh token has seconds left.
  if (session.firstUsedMs === undefined) state.sessions.update(session.id, { firstUsedMs: nowMs });
  return callerOf({ session, app, account, extension }, rolesOf(state, extension));
}

function tokenOf(request: WireRequest): string {
  const header = request.header("authorization");
  if (header === undefined) return request.query.get("access_token") ?? refuse(401, "AGW-401");
  const [scheme = "", token = "", ...rest] = header.trim().split(/\s+/);
  // A word alone is no way of authorization; any way but this one is none that the operations take.
  if (scheme.toLowerCase() !== "bearer") return refuse(401, token === "" ? "OAU-134" : "OAU-151");
  return token === "" || rest.length > 0 ? refuse(401, "OAU-123") : token;
}

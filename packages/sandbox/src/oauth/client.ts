import { refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { App } from "../state/types.ts";
import { subjectOf } from "./assertion.ts";

/** The fields of a form in which a client can say who it is. */
export interface ClientFields {
  readonly client_id?: string | undefined;
  readonly client_assertion?: string | undefined;
}

/** What a request says of its client. */
export interface ClientClaim {
  readonly id: string;
  readonly secret: string | undefined;
}

/**
 * The client that a request claims to be: by a Basic header, a signed assertion or a bare id.
 *
 * @param authorization - the Authorization header
 * @returns undefined where nothing says so, or a Basic header cannot be read
 */
export function clientClaim(authorization: string | undefined, fields: ClientFields): ClientClaim | undefined {
  const { client_id: id, client_assertion: assertion } = fields;
  if (/^basic\b/i.test(authorization ?? "")) return basicClaim(authorization ?? "");
  // No app has a key that it could be signed with: whatever it says is no proof.
  if (assertion !== undefined) return { id: id ?? subjectOf(assertion) ?? "", secret: assertion };
  return id === undefined || id === "" ? undefined : { id, secret: undefined };
}

/** The app that a request proves to be; undefined where it is unknown or its proof is wrong. */
export function appOf(state: State, authorization: string | undefined, fields: ClientFields): App | undefined {
  const claim = clientClaim(authorization, fields);
  const app = claim && state.apps.get(claim.id);
  return app !== undefined && isProved(app, claim) ? app : undefined;
}

/** The app that a request for tokens proves to be; one that does not is refused. */
export function needApp(state: State, authorization: string | undefined, fields: ClientFields): App {
  const claim = clientClaim(authorization, fields);
  const app = claim && needKnownApp(state, claim.id);
  if (app !== undefined && isProved(app, claim)) return app;
  // The service looks for a secret in the header alone.
  if ((claim?.secret ?? "") !== "") return refuse(400, "OAU-146", { oauthError: "invalid_client" });
  return refuse(400, "OAU-123", { message: "Client authentication is required", oauthError: "invalid_client" });
}

/** The app of this id; without one the request is refused. */
export function needKnownApp(state: State, clientId: string): App {
  const message = `Invalid client: ${clientId}`;
  const parameter = { parameterName: "client_id", parameterValue: clientId };
  return state.apps.get(clientId) ?? refuse(400, "OAU-153", { message, ...parameter, oauthError: "invalid_client" });
}

function basicClaim(authorization: string): ClientClaim | undefined {
  const basic = /^basic\s+([\w+/=-]+)\s*$/i.exec(authorization)?.[1];
  if (basic === undefined) return undefined;
  const text = Buffer.from(basic, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0 ? undefined : { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) };
}

// An app with a secret must show it, a public one has none to show.
function isProved({ clientSecret }: App, claim: ClientClaim | undefined): boolean {
  return clientSecret === (claim?.secret || undefined);
}

// RFC 6749 2.3.1 has both parts form-encoded; what is not stays as it is.
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

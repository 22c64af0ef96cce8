import type { State } from "../state/state.ts";
import type { App } from "../state/types.ts";

/** What a request says of its client. */
export interface ClientClaim {
  readonly id: string;
  readonly secret: string | undefined;
}

/**
 * The client that a request claims to be: by a Basic header, or by a bare id.
 *
 * @param authorization - the Authorization header
 * @param clientId - the form's or query's `client_id`
 */
export function clientClaim(authorization: string | undefined, clientId: string | undefined): ClientClaim | undefined {
  const basic = /^basic\s+([\w+/=-]+)\s*$/i.exec(authorization ?? "")?.[1];
  if (basic === undefined) return clientId === undefined || clientId === "" ? undefined : { id: clientId, secret: undefined };
  const text = Buffer.from(basic, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 0) return undefined;
  return { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) };
}

/** The app that a request proves to be; undefined where it is unknown or its proof is wrong. */
export function appOf(state: State, authorization: string | undefined, clientId: string | undefined): App | undefined {
  const claim = clientClaim(authorization, clientId);
  const app = claim && state.apps.get(claim.id);
  // An app with a secret must show it, a public one has none to show.
  return app !== undefined && app.clientSecret === (claim?.secret || undefined) ? app : undefined;
}

// RFC 6749 2.3.1 has both parts form-encoded; what is not stays as it is.
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

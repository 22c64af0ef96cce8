import type { Session } from "../auth/auth.ts";
import { ApiError } from "../errors/api-error.ts";
import { parseEnvelope } from "../errors/parse-envelope.ts";
import { serviceErrors } from "../errors/service-errors.ts";
import type { CallContext, Layer } from "../onion.ts";
import { headerList, type Reply, readAsFarAsItComes } from "../reply.ts";

/**
 * Puts the right credentials on a request: the session's token, the app's own, or none; never the caller's. A 401 for
 * the token is answered once with a fresh one; the second stands.
 *
 * @param session - the client's
 * @throws ApiError for a redirect: credentials do not follow one
 * @throws AuthError when there is no token to be had
 */
export function authLayer(session: Session): Layer {
  return async (context, next) => {
    const { credentials } = context.operation;
    if (credentials !== undefined) {
      delete context.headers["authorization"];
      if (credentials === "none") return next(context);
      if (session.clientAuthorization) context.headers["authorization"] = session.clientAuthorization;
      return refuseRedirect(context, await next(context));
    }
    const token = await session.accessToken(context.signal);
    context.headers["authorization"] = `Bearer ${token}`;
    const response = refuseRedirect(context, await next(context));
    if (response.status !== 401) return response;
    const body = await readAsFarAsItComes(response);
    context.signal.throwIfAborted();
    const { status, statusText, headers } = response;
    const refusal = new Response(body, { status, statusText, headers: headerList(headers) });
    if (!blamesToken(new TextDecoder().decode(body))) return refusal;

    session.discard(token);
    const renewed = await session.accessToken(context.signal);
    if (renewed === token) return refusal;
    context.headers["authorization"] = `Bearer ${renewed}`;
    return refuseRedirect(context, await next(context));
  };
}

// Expired, corrupted, unparsable, unknown. (The vendor's guide, "Error handling".)
const tokenCodes = new Set(["OAU-128", "OAU-129", "OAU-149", "OAU-213", "AGW-401", "AGW-402", "TokenExpired", "TokenInvalid"]);

// A 401 for another reason, such as CMN-405, would be the same with a new token, and the Auth budget is small. One that says
// nothing that can be read is taken to be about the token.
function blamesToken(text: string): boolean {
  const codes = serviceErrors(parseEnvelope(text)).map(({ errorCode }) => errorCode);
  return codes.length === 0 || codes.some((code) => tokenCodes.has(code));
}

const redirects = new Set([301, 302, 303, 307, 308]);

function refuseRedirect({ operation, url }: CallContext, response: Reply): Reply {
  // A browser hides a redirect's status and Location.
  if (response.type !== "opaqueredirect" && !redirects.has(response.status)) return response;
  const location = response.headers.get("location");
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url).origin : "another address";
  response.body?.cancel().catch(() => {}); // nobody reads it
  throw new ApiError(`${operation.id}: the service redirects to ${target}, and credentials do not follow; check \`server\``, {
    operation: operation.id,
    requestId: response.headers.get("rcrequestid") ?? undefined,
    status: response.status,
    errors: [],
  });
}

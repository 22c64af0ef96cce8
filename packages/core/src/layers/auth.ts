import type { Session, TokenLoan } from "../auth/auth.ts";
import { lendToken } from "../auth/lend-token.ts";
import { ApiError } from "../errors/api-error.ts";
import { serviceErrors } from "../errors/service-errors.ts";
import type { CallContext, Layer, Next } from "../onion.ts";
import { headerList, type Reply } from "../reply.ts";

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
    const loan = await lendToken(session, context);
    const response = await sendWith(loan, context, next);
    if (response.status !== 401) return response;
    const text = await response.text().catch(() => ""); // without a body, it is taken to be about the token
    const { status, statusText, headers } = response;
    const refusal = new Response(text, { status, statusText, headers: headerList(headers) });
    if (!blamesToken(text)) return refusal;

    session.discard(loan.token);
    const renewed = await lendToken(session, context);
    if (renewed.token !== loan.token) return sendWith(renewed, context, next);
    renewed.end();
    return refusal;
  };
}

// The token is needed until the service has looked at it, which its answer shows; the body may take its time.
async function sendWith(loan: TokenLoan, context: CallContext, next: Next): Promise<Reply> {
  context.headers["authorization"] = `Bearer ${loan.token}`;
  try {
    return refuseRedirect(context, await next(context));
  } finally {
    loan.end();
  }
}

// Expired, corrupted, unparsable, unknown. (The vendor's guide, "Error handling".)
const tokenCodes = new Set(["OAU-128", "OAU-129", "OAU-149", "OAU-213", "AGW-401", "AGW-402", "TokenExpired", "TokenInvalid"]);

// A 401 for another reason, such as CMN-405, would be the same with a new token, and the Auth budget is small.
function blamesToken(text: string): boolean {
  const codes = serviceErrors(parseJson(text)).map(({ errorCode }) => errorCode);
  return codes.length === 0 || codes.some((code) => tokenCodes.has(code));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no body, or a proxy's page
  }
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

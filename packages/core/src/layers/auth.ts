import type { Session, TokenLoan } from "../auth/auth.ts";
import { lendToken } from "../auth/lend-token.ts";
import type { CallContext, Layer, Next } from "../call/onion.ts";
import { refuseRedirect } from "../call/redirect.ts";
import { type Reply, readAsFarAsItComes, responseOf } from "../call/reply.ts";
import { parseEnvelope } from "../errors/parse-envelope.ts";
import { serviceErrors } from "../errors/service-errors.ts";

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
      const authorization = session.clientAuthorization();
      if (authorization !== undefined) authorize(context, authorization);
      return unlessRedirect(context, await next(context));
    }
    const loan = await lendToken(session, context);
    const response = await sendWith(loan, context, next);
    if (response.status !== 401) return response;
    const body = await readAsFarAsItComes(response);
    context.signal.throwIfAborted();
    const refusal = responseOf(response, body.buffer);
    if (!blamesToken(new TextDecoder().decode(body))) return refusal;

    session.discard(loan.token);
    const renewed = await lendToken(session, context);
    if (renewed.token !== loan.token) return sendWith(renewed, context, next);
    renewed.end();
    return refusal;
  };
}

// The token is needed until the service has looked at it, which its answer shows; the body may take its time.
async function sendWith(loan: TokenLoan, context: CallContext, next: Next): Promise<Reply> {
  authorize(context, `Bearer ${loan.token}`);
  try {
    return unlessRedirect(context, await next(context));
  } finally {
    loan.end();
  }
}

function authorize({ headers, secrets }: CallContext, authorization: string): void {
  headers["authorization"] = authorization;
  secrets.addAuthorization(authorization);
}

// Expired, corrupted, unparsable, unknown. (The vendor's guide, "Error handling".)
const tokenCodes = new Set(["OAU-128", "OAU-129", "OAU-149", "OAU-213", "AGW-401", "AGW-402", "TokenExpired", "TokenInvalid"]);

// A 401 for another reason, such as CMN-405, would be the same with a new token, and the Auth budget is small. One that says
// nothing that can be read is taken to be about the token.
function blamesToken(text: string): boolean {
  const codes = serviceErrors(parseEnvelope(text)).map(({ errorCode }) => errorCode);
  return codes.length === 0 || codes.some((code) => tokenCodes.has(code));
}

// A call by path may ask whether something has changed.
function unlessRedirect(context: CallContext, response: Reply): Reply {
  if (response.status !== 304) refuseRedirect(context, response);
  return response;
}

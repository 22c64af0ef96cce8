import type { Session, TokenLoan } from "../auth/auth.ts";
import { lendToken } from "../auth/lend-token.ts";
import type { Failures } from "../call/failures.ts";
import type { CallContext, Layer, Next } from "../call/onion.ts";
import { leadsElsewhere } from "../call/redirect.ts";
import { type Reply, readAsFarAsItComes, responseOf } from "../call/reply.ts";
import type { ApiError } from "../errors/api-error.ts";

/**
 * Puts the right credentials on a request: the session's token, the app's own, or none; never the caller's. A 401 for
 * the token is answered once with a fresh one; the second stands. One that says nothing that can be read may be about the token
 * or about something else, such as a proxy that guards one path. So it costs the token only where no other call had an answer
 * with it meanwhile, and where the token itself was not got after such a one.
 *
 * @param session - the client's
 * @param failures - makes the errors, and reads refusals
 * @throws ApiError for a redirect: credentials do not follow one
 * @throws AuthError when there is no token to be had
 */
export function authLayer(session: Session, failures: Failures): Layer {
  let answered = 0;
  let good: { readonly token: string; readonly turn: number } | undefined;
  let gotForSilence: string | undefined; // the token that came after a 401 that said nothing

  function mayBeToken(token: string, sinceTurn: number): boolean {
    const provedGood = good !== undefined && good.token === token && good.turn > sinceTurn;
    return token !== gotForSilence && !provedGood;
  }

  // A call by path may ask whether something has changed.
  function unlessRedirect(context: CallContext, reply: Reply): Reply | Promise<never> {
    const isRefused = reply.status !== 304 && leadsElsewhere(context, reply);
    return isRefused ? failures.throw(context, { kind: "redirected", reply }) : reply;
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
    const sinceTurn = answered;
    const response = await sendWith(loan, context, next);
    if (response.status !== 401) {
      good = { token: loan.token, turn: ++answered };
      return response;
    }
    const body = await readAsFarAsItComes(response);
    context.signal.throwIfAborted();
    const refusal = responseOf(response, body.buffer);
    const text = new TextDecoder().decode(body);
    const explainer = await failures.ready();
    const reason = reasonOf(explainer.codesIn(context, text));
    if (reason === "other" || (reason === "unknown" && !mayBeToken(loan.token, sinceTurn))) return refusal;

    session.discard(loan.token, explainer.explain(context, { kind: "refused", reply: response, text }) as ApiError);
    const renewed = await lendToken(session, context);
    if (renewed.token !== loan.token) {
      if (reason === "unknown") gotForSilence = renewed.token;
      return sendWith(renewed, context, next);
    }
    renewed.end();
    return refusal;
  };
}

function authorize({ headers, secrets }: CallContext, authorization: string): void {
  headers["authorization"] = authorization;
  secrets.addAuthorization(authorization);
}

// Expired, corrupted, unparsable, unknown. (The vendor's guide, "Error handling".)
const tokenCodes = new Set(["OAU-128", "OAU-129", "OAU-149", "OAU-213", "AGW-401", "AGW-402", "TokenExpired", "TokenInvalid"]);

// A 401 for another reason, such as CMN-405, would be the same with a new token, and the Auth budget is small.
function reasonOf(codes: readonly string[]): "token" | "other" | "unknown" {
  if (codes.length === 0) return "unknown";
  return codes.some((code) => tokenCodes.has(code)) ? "token" : "other";
}

import type { Session } from "../auth/auth.ts";
import type { Layer } from "../onion.ts";

/**
 * Puts the right credentials on a request: the session's token, the app's own, or none. A 401 is answered once with a
 * fresh token; the second stands.
 */
export function authLayer(session: Session): Layer {
  return async (context, next) => {
    const { credentials } = context.operation;
    if (credentials === "none") return next(context);
    if (credentials === "client") {
      if (session.clientAuthorization) context.headers.set("authorization", session.clientAuthorization);
      return next(context);
    }
    const token = await session.accessToken(context.signal);
    context.headers.set("authorization", `Bearer ${token}`);
    const response = await next(context);
    if (response.status !== 401) return response;

    session.discard(token);
    const renewed = await session.accessToken(context.signal);
    if (renewed === token) return response;
    await response.body?.cancel();
    context.headers.set("authorization", `Bearer ${renewed}`);
    return next(context);
  };
}

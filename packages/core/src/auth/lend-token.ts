import type { CallContext } from "../call/onion.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Session, TokenLoan } from "./auth.ts";

/**
 * Lends a session's token to a call, and notes on the call that it waits for one meanwhile.
 *
 * @param session - the client's
 * @param context - the call
 * @throws what the session throws
 */
export async function lendToken(session: Session, context: CallContext): Promise<TokenLoan> {
  context.waitsForLogin = true;
  const loan =
    session.lend === undefined
      ? { token: await session.accessToken(context.signal), end: endNothing }
      : await session.lend(context);
  context.waitsForLogin = false;
  return loan;
}

function endNothing(): void {}

/**
 * Makes the error of a call whose time is up while it waits for a token: it names the login, whose own trouble is the cause.
 *
 * @param session - the client's
 * @param timeout - says how long the call was allowed to take
 */
export function loginLate(session: Session, timeout: TimeoutError): TimeoutError {
  const cause = session.trouble?.();
  const { message, operation, timeoutMs } = timeout;
  const reason = cause === undefined ? "" : `: ${cause.message}`;
  return new TimeoutError(`${message}; it waited for the login${reason}`, { operation, timeoutMs, cause });
}

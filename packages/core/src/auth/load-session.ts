import { NetworkError } from "../errors/network-error.ts";
import { basicAuthorization } from "./app.ts";
import type { AuthConnection, Session } from "./auth.ts";
import type { RenewingSession, RenewingSessionOptions } from "./renewing-session.ts";
import { untilAbort } from "./until-abort.ts";

/**
 * A session that renews itself, whose code is loaded with the first call that needs a token: a page shows, and a process starts,
 * before it logs in.
 *
 * @param options - who logs in, how, and where the tokens are kept
 * @param connection - the client's
 * @returns the session; what it is asked for throws a NetworkError where a page cannot load its code, and the next call tries again
 */
export function loadSession(options: RenewingSessionOptions, connection: AuthConnection): Session {
  const { app } = options;
  let session: RenewingSession | undefined;
  let loading: Promise<RenewingSession> | undefined;

  async function load(): Promise<RenewingSession> {
    try {
      const { renewingSession } = await import("./renewing-session.ts");
      session = renewingSession(options, connection);
      return session;
    } catch (cause) {
      loading = undefined;
      throw new NetworkError("The code that logs in could not be loaded", { cause });
    }
  }

  function loaded(signal: AbortSignal | undefined): Promise<RenewingSession> {
    loading ??= load();
    return untilAbort(loading, signal);
  }

  return {
    get owner() {
      return session?.owner ?? `app:${app.clientId}`;
    },
    clientAuthorization: () => basicAuthorization(app),
    accessToken: async (signal) => (session ?? (await loaded(signal))).accessToken(signal),
    lend: async (call) => (session ?? (await loaded(call.signal))).lend(call),
    discard: (token, refusal) => session?.discard(token, refusal), // nobody has a token of it before
    trouble: () => session?.trouble(),
    logout: async (signal) => (session ?? (await loaded(signal))).logout(signal),
  };
}

import { NetworkError } from "../errors/network-error.ts";
import type { App } from "./app.ts";
import type { AttemptOptions, AuthConnection } from "./auth.ts";
import type { TokenService } from "./token-service.ts";

/**
 * Loads what speaks OAuth, with the first call that needs a login: it is two fifths of the code for one, and a page shows,
 * and a process starts, before it logs in.
 *
 * @throws NetworkError when a page cannot load it; the next call tries again
 */
export async function loadTokenService(app: App, connection: AuthConnection, attempt: AttemptOptions): Promise<TokenService> {
  const { tokenService } = await import("./token-service.ts").catch((cause: unknown) => {
    throw new NetworkError("The code that logs in could not be loaded", { cause });
  });
  return tokenService(app, connection, attempt);
}

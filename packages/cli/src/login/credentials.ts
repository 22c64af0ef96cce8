import { createHash } from "node:crypto";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";

/** What the environment says of an app. Secrets come from there and nowhere else: arguments show in lists of processes. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret?: string;
}

/** An app, and a user's JWT. */
export interface JwtCredentials extends AppCredentials {
  readonly jwt: string;
}

/** The app of the environment: `RC_CLIENT_ID` and `RC_CLIENT_SECRET`; undefined where it names none. */
export function appOf({ RC_CLIENT_ID, RC_CLIENT_SECRET }: World["env"]): AppCredentials | undefined {
  if (!RC_CLIENT_ID) return undefined;
  return { clientId: RC_CLIENT_ID, ...(RC_CLIENT_SECRET ? { clientSecret: RC_CLIENT_SECRET } : {}) };
}

/**
 * The login of the environment: an app and `RC_JWT`.
 *
 * @returns undefined where there is no JWT
 * @throws UsageError for a JWT without an app
 */
export function jwtCredentialsOf(env: World["env"]): JwtCredentials | undefined {
  const { RC_JWT: jwt } = env;
  if (!jwt) return undefined;
  const app = appOf(env);
  if (app === undefined)
    throw new UsageError("RC_JWT is set and RC_CLIENT_ID is not: set both, and RC_CLIENT_SECRET where the app has one");
  return { ...app, jwt };
}

/** What tells one JWT from another, and cannot be turned back into it. */
export function jwtHash(jwt: string): string {
  return createHash("sha256").update(jwt).digest("hex");
}

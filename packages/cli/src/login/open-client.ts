import {
  type Auth,
  AuthError,
  type Client,
  codeAuth,
  createClient,
  type Fetch,
  type Hooks,
  jwtAuth,
  memoryTokenStore,
  type TokenStore,
  type Tokens,
  tokenAuth,
} from "@ringwright/core";
import { fileTokenStore } from "@ringwright/core/file-token-store";
import { type GlobalOptions, timeLimit } from "../global-options.ts";
import { verboseHooks } from "../output/verbose-hooks.ts";
import { waitHooks } from "../output/wait-hooks.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import { appOf, type JwtCredentials, jwtCredentialsOf, jwtHash } from "./credentials.ts";
import { defaultProfile, type Profile, readProfile, tokensFile } from "./profile.ts";

/** Where calls go when nothing else is said. */
export const realService = "https://platform.ringcentral.com";

/** A client, and whose session it has. */
export interface OpenClient {
  readonly client: Client;
  /** The profile whose session it is; undefined where the environment logs in. */
  readonly profile: string | undefined;
  /** The app that is logged in. */
  readonly clientId: string | undefined;
  /** Whether the session goes on by itself when its token ends. */
  readonly renews: boolean;
  /** What the profile has kept; undefined without a profile. */
  readonly tokens: () => Promise<Tokens | undefined>;
  /** The app's permissions, as the service told them with the token; undefined where it has not. */
  readonly granted: () => Promise<readonly string[] | undefined>;
}

/** What a command needs of a client. */
export interface ClientNeeds {
  /** For operations that are called without a session. */
  readonly withoutToken?: boolean;
  /** How often a call may fail; the client's own patience when left out. */
  readonly attempts?: number;
  /** What sends its requests; the platform's fetch when left out. */
  readonly fetch?: Fetch;
}

/**
 * Makes a client with the session of a profile, or with that of the environment. A profile that is named goes before the
 * environment, and the environment before the profile `default`.
 *
 * @param world - whose environment
 * @param options - which profile and server, how long a call may take, whether to tell of calls
 * @param needs - see `ClientNeeds`
 * @throws UsageError for a profile of another server, AuthError where nobody is logged in
 */
export async function openClient(world: World, options: GlobalOptions, needs: ClientNeeds = {}): Promise<OpenClient> {
  const { env } = world;
  const named = options.profile ?? (env["RINGWRIGHT_PROFILE"] || undefined);
  const name = named ?? defaultProfile;
  const profile = await readProfile(env, name);
  const server = serverOf(world, options) ?? profile?.server ?? realService;
  const retry = needs.attempts === undefined ? {} : { retry: { attempts: needs.attempts } };
  const fetch = needs.fetch === undefined ? {} : { fetch: needs.fetch };
  const connect = (auth: Auth): Client => createClient({ ...clientOptions(world, options), ...retry, ...fetch, server, auth });

  if (needs.withoutToken) {
    // A login that never happens: it proves the app where an operation wants that.
    const client = connect(codeAuth(appOf(env) ?? { clientId: profile?.clientId ?? "ringwright" }));
    return {
      client,
      profile: undefined,
      clientId: undefined,
      renews: false,
      tokens: async () => undefined,
      granted: async () => undefined,
    };
  }
  // What a named profile does not need may be incomplete.
  const jwt = named === undefined || appOf(env) !== undefined ? jwtCredentialsOf(env) : undefined;
  if (jwt !== undefined && named === undefined && !isLoginOf(profile, jwt, server)) {
    const store = memoryTokenStore();
    const client = connect(jwtAuth({ ...jwt, store }));
    return {
      client,
      profile: undefined,
      clientId: jwt.clientId,
      renews: true,
      tokens: async () => undefined,
      granted: () => grantedIn(store),
    };
  }
  if (profile === undefined) throw nobody(name, named !== undefined);
  if (server !== profile.server) {
    throw new UsageError(
      `Profile ${name} is logged in at ${profile.server}, and its session is for nobody else: leave out ${server}, or log in there with --profile and another name`,
    );
  }
  const store = fileTokenStore(tokensFile(env, name));
  const renewing = renewingAuth(world, profile, store, jwt);
  const auth = renewing ?? (await storedAuth(store, profile, name));
  const tokens = (): Promise<Tokens | undefined> => store.load();
  return {
    client: connect(auth),
    profile: name,
    clientId: profile.clientId,
    renews: renewing !== undefined,
    tokens,
    granted: () => grantedIn(store),
  };
}

async function grantedIn(store: TokenStore): Promise<readonly string[] | undefined> {
  const names = (await store.load())?.scope?.split(/[\s,]+/).filter((name) => name !== "");
  return names?.length === 0 ? undefined : names;
}

/** What all clients of the command have in common. */
export function clientOptions(
  { stderr }: World,
  options: GlobalOptions,
): { readonly userAgent: string; readonly timeoutMs?: number; readonly hooks: Hooks } {
  return {
    userAgent: `ringwright/${version}`,
    ...timeLimit(options),
    hooks: options.verbose ? verboseHooks(stderr) : waitHooks(stderr),
  };
}

/** The server that the options or the environment name, without a slash at its end. */
export function serverOf({ env }: Pick<World, "env">, { server }: GlobalOptions): string | undefined {
  return (server ?? env["RINGWRIGHT_SERVER"])?.replace(/\/+$/, "") || undefined;
}

function isLoginOf(profile: Profile | undefined, { clientId, jwt }: JwtCredentials, server: string): boolean {
  return profile?.clientId === clientId && profile.server === server && profile.jwtHash === jwtHash(jwt);
}

function renewingAuth({ env }: World, profile: Profile, store: TokenStore, jwt: JwtCredentials | undefined): Auth | undefined {
  const { clientId, way, hasSecret } = profile;
  if (way === "jwt") {
    return jwt !== undefined && isLoginOf(profile, jwt, profile.server) ? jwtAuth({ ...jwt, store }) : undefined;
  }
  const app = appOf(env);
  if (!hasSecret) return codeAuth({ clientId, store });
  return app?.clientId === clientId && app.clientSecret !== undefined ? codeAuth({ ...app, store }) : undefined;
}

// What a login needs is kept in the environment alone. Without it the session is good for as long as its token is.
async function storedAuth(store: TokenStore, { clientId, way }: Profile, name: string): Promise<Auth> {
  const needed = way === "jwt" ? "RC_CLIENT_SECRET and RC_JWT" : "RC_CLIENT_SECRET";
  const again = `set RC_CLIENT_ID=${clientId}, ${needed}, or log in again: ringwright login --profile ${name}`;
  const tokens = await store.load();
  if (tokens === undefined) throw new AuthError(`Profile ${name} has no session; ${again}`);
  if (tokens.expiresAtMs <= Date.now()) {
    throw new AuthError(`The session of profile ${name} ended at ${new Date(tokens.expiresAtMs).toISOString()}; ${again}`);
  }
  return tokenAuth(tokens.accessToken, tokens.ownerId === undefined ? {} : { ownerId: tokens.ownerId });
}

function nobody(name: string, isNamed: boolean): AuthError {
  const option = isNamed ? ` --profile ${name}` : "";
  return new AuthError(
    `Nobody is logged in${isNamed ? ` as profile ${name}` : ""}: run ringwright login${option}, with RC_CLIENT_ID, RC_CLIENT_SECRET and RC_JWT in the environment or --browser`,
  );
}

import { mkdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { type Client, codeAuth, createClient, jwtAuth, startAuthorization, TimeoutError } from "@ringwright/core";
import { fileTokenStore } from "@ringwright/core/file-token-store";
import type { GlobalOptions } from "../global-options.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { listenForRedirect } from "./await-redirect.ts";
import { appOf, jwtCredentialsOf, jwtHash } from "./credentials.ts";
import { clientOptions, realService, serverOf } from "./open-client.ts";
import { openPage } from "./open-page.ts";
import { defaultProfile, type Profile, profileFolder, saveProfile, tokensFile } from "./profile.ts";
import { printWho } from "./whoami.ts";

/** Options of `ringwright login`. */
export interface LoginCommandOptions extends GlobalOptions {
  readonly browser?: boolean;
  readonly clientId?: string;
  readonly redirectUri: string;
  readonly loginHint?: string;
}

const browserTimeoutMs = 300_000;

/**
 * Logs in with the JWT of the environment or in a browser, and keeps the session in a profile. A login that fails leaves the
 * profile as it was.
 *
 * @param world - where from
 * @param options - see `LoginCommandOptions`
 * @throws UsageError where what a login needs is not there; what core throws for a login that is refused
 */
export async function login(world: World, options: LoginCommandOptions): Promise<void> {
  const { env } = world;
  const name = options.profile ?? (env["RINGWRIGHT_PROFILE"] || defaultProfile);
  const server = serverOf(world, options) ?? realService;
  await mkdir(profileFolder(env, name), { recursive: true, mode: 0o700 });
  const { client, profile } = options.browser
    ? await inBrowser(world, options, name, server)
    : withJwt(world, options, name, server);
  await client.session.accessToken(world.signal);
  await saveProfile(env, name, profile);
  await printWho(world, { client, profile: name, renews: true, tokens: () => fileTokenStore(tokensFile(env, name)).load() });
}

interface Login {
  readonly client: Client;
  readonly profile: Profile;
}

function withJwt(world: World, options: LoginCommandOptions, name: string, server: string): Login {
  const credentials = jwtCredentialsOf(world.env);
  if (credentials === undefined) {
    throw new UsageError(
      "There is no RC_JWT in the environment: set RC_CLIENT_ID, RC_CLIENT_SECRET and RC_JWT, or log in with --browser",
    );
  }
  const { clientId, clientSecret, jwt } = credentials;
  const auth = jwtAuth({ ...credentials, store: fileTokenStore(tokensFile(world.env, name)) });
  return {
    client: createClient({ ...clientOptions(world, options), server, auth }),
    profile: { server, clientId, way: "jwt", hasSecret: clientSecret !== undefined, jwtHash: jwtHash(jwt) },
  };
}

async function inBrowser(world: World, options: LoginCommandOptions, name: string, server: string): Promise<Login> {
  const { env, stderr, signal } = world;
  const environment = appOf(env);
  const clientId = options.clientId ?? environment?.clientId;
  if (clientId === undefined) throw new UsageError("--browser: name the app with --client-id, or set RC_CLIENT_ID");
  const app = environment?.clientId === clientId ? environment : { clientId };
  const { redirectUri, loginHint } = options;
  const request = await startAuthorization({
    clientId,
    redirectUri,
    server,
    ...(loginHint === undefined ? {} : { loginHint }),
  });
  await using listener = await listenForRedirect(redirectUri, request.state);
  stderr.write(`Log in on this page, which opens in the browser:\n  ${request.url}\n`);
  await openPage(env, request.url);
  const callbackUrl = await inTime(listener.arrived, options.timeout ?? browserTimeoutMs, signal);
  const auth = codeAuth({ ...app, callback: { request, callbackUrl }, store: fileTokenStore(tokensFile(env, name)) });
  return {
    client: createClient({ ...clientOptions(world, options), server, auth }),
    profile: { server, clientId, way: "browser", hasSecret: app.clientSecret !== undefined },
  };
}

async function inTime<T>(work: Promise<T>, timeoutMs: number, signal: AbortSignal): Promise<T> {
  const over = new AbortController();
  try {
    const end = delay(timeoutMs, undefined, { signal: AbortSignal.any([signal, over.signal]) }).then(() => {
      throw new TimeoutError(`Nobody came back from the login page in ${timeoutMs / 1000} s; run ringwright login again`, {
        timeoutMs,
      });
    });
    return await Promise.race([work, end]);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    over.abort();
  }
}

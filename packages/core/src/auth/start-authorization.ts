import { InputError } from "../errors/input-error.ts";
import { authorizeOperation } from "../operations.gen.ts";
import { checkServer, defaultServer } from "../request/server.ts";
import { checkCredential } from "./app.ts";

/** Where a user is sent to log in, and how. */
export interface StartAuthorizationOptions {
  readonly clientId: string;
  /** Where the user comes back to: one of the app's registered redirect URIs, to the letter. */
  readonly redirectUri: string;
  /** The service's address. `https://platform.ringcentral.com` when left out. */
  readonly server?: string;
  /** Which steps to show, separated by spaces: `login`, `sso`, `consent`, `none`. `login sso` when left out. */
  readonly prompt?: string;
  /** What to fill in as the user's login. */
  readonly loginHint?: string;
  /** The page's languages in order of preference, separated by spaces. */
  readonly uiLocales?: string;
  /** The kind of login page. `page` when left out. */
  readonly display?: "page" | "popup" | "touch" | "mobile";
  /** The brand whose login page to show. */
  readonly brandId?: string;
}

/** A login that has begun: plain data. Keep it in the user's own session until the user comes back; it is good for one login. */
export interface AuthorizationRequest {
  /** Send the user's browser there. */
  readonly url: string;
  /** Comes back with the user, and shows that the answer is to this login. */
  readonly state: string;
  /** A secret that only who began the login knows (PKCE, RFC 7636). */
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/**
 * Begins a login with an authorization code and PKCE. Nothing is sent; `codeAuth` does the second half.
 *
 * @param options - see `StartAuthorizationOptions`
 * @returns the login page's URL, and what `codeAuth` needs when the user comes back
 * @throws InputError for a client id, redirect URI or server that cannot be right
 */
export async function startAuthorization(options: StartAuthorizationOptions): Promise<AuthorizationRequest> {
  const { clientId, redirectUri } = options;
  checkCredential("clientId", clientId, "copy it from the app's page in the developer console");
  if (!URL.canParse(redirectUri)) {
    throw new InputError("redirectUri: is no URL; write it as it is registered, such as https://app.example/callback");
  }
  // Loaded when needed, as by the other half of the login.
  const { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } = await import("oauth4webapi");
  const state = generateRandomState();
  const codeVerifier = generateRandomCodeVerifier();
  const url = new URL(`${checkServer(options.server ?? defaultServer)}${authorizeOperation.path}`);
  const parameters = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    prompt: options.prompt,
    login_hint: options.loginHint,
    ui_locales: options.uiLocales,
    display: options.display,
    brand_id: options.brandId,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return { url: url.href, state, codeVerifier, redirectUri };
}

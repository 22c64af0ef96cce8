import {
  type AuthorizationRequest,
  type Client,
  codeAuth,
  createClient,
  memoryTokenStore,
  RingwrightError,
  startAuthorization,
} from "@ringwright/core";
import { browserBudgetStore, browserTokenStore, tabsCanShare } from "@ringwright/core/browser";

/** A public app: it has no secret. */
export interface App {
  readonly clientId: string;
  /** The service's address. */
  readonly server: string;
}

/** Who is logged in, in all tabs. */
export interface Session {
  /** Calls as the user; undefined where nobody is logged in. */
  readonly client: Client | undefined;
  /** Why the login that the user comes back from came to nothing. */
  readonly trouble?: string;
  /** Sends the user to the login page. */
  login(): Promise<void>;
}

/**
 * Takes up the session that the tabs share, or begins one where the user comes back from the login page. When another tab logs in or
 * out, the page is loaded anew.
 */
export async function openSession({ clientId, server }: App): Promise<Session> {
  const share = await tabsCanShare(); // else each tab is for itself, until it is loaded anew
  const store = share ? browserTokenStore({ name: "user" }) : memoryTokenStore();
  const callback = takeCallback();
  const isLoggedIn = async () => (await store.load()) !== undefined;

  async function login(): Promise<void> {
    const request = await startAuthorization({ clientId, server, redirectUri: `${location.origin}/callback` });
    sessionStorage.setItem("login", JSON.stringify(request)); // of this tab alone
    location.assign(request.url);
  }

  if (callback === undefined && !(await isLoggedIn())) {
    store.watch?.(async () => (await isLoggedIn()) && location.reload());
    return { client: undefined, login };
  }
  const client = createClient({
    server,
    auth: codeAuth({ clientId, store, ...(callback && { callback }) }),
    ...(share && { rateLimits: { store: browserBudgetStore() } }),
  });
  try {
    if (callback !== undefined) await client.session.accessToken(); // the code lives 60 seconds
  } catch (error) {
    if (!RingwrightError.is(error)) throw error;
    return { client: undefined, trouble: error.message, login };
  }
  store.watch?.(async () => (await isLoggedIn()) || location.reload());
  return { client, login };
}

// The code leaves the address, so that it is in no history and no reload sends it again.
function takeCallback() {
  const callbackUrl = location.href;
  if (location.pathname !== "/callback") return undefined;
  history.replaceState(null, "", "/");
  const login = sessionStorage.getItem("login");
  sessionStorage.removeItem("login");
  return login === null ? undefined : { request: JSON.parse(login) as AuthorizationRequest, callbackUrl };
}

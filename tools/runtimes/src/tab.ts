// What runs in one of several tabs of a web app: a client that shares its session and its budgets with the others.
import { ApiError, type AuthorizationCallback, codeAuth, createClient } from "@ringwright/core";
import { browserBudgetStore, browserTokenStore, tabsCanShare } from "@ringwright/core/browser";
import { readDevice } from "@ringwright/devices";
import { StillClock } from "./still-clock.ts";

export { browserTokenStore, tabsCanShare };

/** What a tab is told. */
export interface TabOptions {
  /** The service's address. */
  readonly server: string;
  /** The login that has just taken place, in the tab where it did. */
  readonly callback?: AuthorizationCallback;
  /** The time, in milliseconds since the epoch. */
  readonly nowMs: number;
}

/** A tab of the app. */
export interface Tab {
  /** Reads a device, and says what came of it. */
  read(timeoutMs?: number): Promise<string>;
  /** The access token, or the error. */
  token(): Promise<string>;
  logout(): Promise<void>;
  readonly clock: StillClock;
  /** Waits for the other tabs to say that something changed, and says whether there is a session then. */
  heard(): Promise<"session" | "none">;
  readonly store: ReturnType<typeof browserTokenStore>;
}

/** Opens a tab's part of the app. */
export function openTab({ server, callback, nowMs }: TabOptions): Tab {
  const clock = new StillClock(nowMs);
  // What the browser is about to answer is not late because a test has moved the clock on.
  const store = browserTokenStore({ name: "user", clock, timeoutMs: 600_000 });
  const news: string[] = [];
  let wake = (): void => {};
  store.watch?.(() => {
    news.push("changed");
    wake();
  });
  const client = createClient({
    server,
    auth: codeAuth({ clientId: "tidewater-onboarding", store, ...(callback === undefined ? {} : { callback }) }),
    rateLimits: { store: browserBudgetStore({ clock }) },
    retry: { attempts: 1 },
    clock,
  });
  return {
    store,
    clock,
    read: (timeoutMs = 30_000) =>
      outcome(readDevice(client, { deviceId: "804111004" }, { timeoutMs }).then(({ type, id }) => `${type} ${id}`)),
    token: () => outcome(client.session.accessToken()),
    logout: () => client.session.logout(),
    async heard() {
      while (news.shift() === undefined) await new Promise<void>((resolve) => (wake = resolve));
      return (await store.load()) === undefined ? "none" : "session";
    },
  };
}

async function outcome(call: Promise<string>): Promise<string> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError) return `${error.name} ${error.status} ${error.code}`;
    return String(error);
  }
}

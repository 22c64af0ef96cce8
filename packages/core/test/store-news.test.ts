import { describe, expect, test } from "vitest";
import type { Session } from "../src/auth/auth.ts";
import { codeAuth } from "../src/auth/code-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import { startAuthorization } from "../src/auth/start-authorization.ts";
import type { TokenStore } from "../src/auth/token-store.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { type TokenService, tokenService } from "./support/token-service.ts";

const app = { clientId: "tidewater" };
const redirectUri = "https://onboarding.tidewater.example/oauth/callback";

/** Stores over one memory, as tabs have them: each hears of what the others do. */
function tellingStores(count: number): TokenStore[] {
  const memory = memoryTokenStore();
  const listeners: Set<() => void>[] = Array.from({ length: count }, () => new Set());
  const tellOthers = (own: number): void => {
    for (const [nth, heard] of listeners.entries()) if (nth !== own) for (const listener of heard) listener();
  };
  return listeners.map((heard, own) => ({
    ...memory,
    save: (tokens) => memory.save(tokens).then(() => tellOthers(own)),
    clear: () => memory.clear().then(() => tellOthers(own)),
    watch(listener) {
      heard.add(listener);
      return () => void heard.delete(listener);
    },
  }));
}

async function connect(service: TokenService, clock: FakeClock, stores: readonly TokenStore[]): Promise<Session[]> {
  const request = await startAuthorization({ ...app, redirectUri });
  const callback = { request, callbackUrl: `${redirectUri}?code=PLANTED-CODE&state=${request.state}` };
  const sessions = stores.map((store, nth) =>
    codeAuth({ ...app, store, ...(nth === 0 ? { callback } : {}) }).connect(service.connection(clock)),
  );
  for (const session of sessions) await session.accessToken();
  return sessions;
}

describe("a session whose store tells of the others", () => {
  test("has their new token at once, at no cost", async () => {
    await using service = await tokenService();
    const [one, other] = await connect(service, new FakeClock(), tellingStores(2));
    one?.discard("ACCESS-1");
    await one?.accessToken();
    await settle();
    expect(await other?.accessToken()).toBe("ACCESS-2");
    expect(service.requests).toHaveLength(2);
  });

  test("is over when one of them logged out, and asks nobody", async () => {
    await using service = await tokenService();
    const [one, other] = await connect(service, new FakeClock(), tellingStores(2));
    await one?.logout();
    await settle();
    await expect(other?.accessToken()).rejects.toThrow("There is no session: send the user to the login page");
    expect(service.requests.map(({ url }) => url)).toEqual(["/restapi/oauth/token", "/restapi/oauth/revoke"]);
  });

  test("goes on with what it holds when the store fails", async () => {
    await using service = await tokenService();
    const [first, second] = tellingStores(2);
    let fails = false;
    const failing: TokenStore = {
      ...(second as TokenStore),
      load: async () => (fails ? Promise.reject(new Error("The disk is gone")) : second?.load()),
    };
    const [one, other] = await connect(service, new FakeClock(), [first as TokenStore, failing]);
    fails = true;
    one?.discard("ACCESS-1");
    await one?.accessToken();
    await settle();
    expect(await other?.accessToken()).toBe("ACCESS-1");
  });

  test("does not put an older token before a newer one, when the store answers late", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const [first, second] = tellingStores(2);
    let release = (): void => {};
    let slow = false;
    const late: TokenStore = {
      ...(second as TokenStore),
      async load() {
        const stored = await second?.load();
        if (slow) await new Promise<void>((resolve) => (release = resolve));
        return stored;
      },
    };
    const [one, other] = await connect(service, clock, [first as TokenStore, late]);
    slow = true;
    one?.discard("ACCESS-1");
    await one?.accessToken(); // the other begins to load the second token
    await settle();
    slow = false;
    one?.discard("ACCESS-2");
    await one?.accessToken();
    await settle();
    expect(await other?.accessToken()).toBe("ACCESS-3");
    release();
    await settle();
    expect(await other?.accessToken()).toBe("ACCESS-3");
    expect(service.requests).toHaveLength(3);
  });
});

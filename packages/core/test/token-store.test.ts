import { describe, expect, test } from "vitest";
import type { Session } from "../src/auth/auth.ts";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import type { TokenStore } from "../src/auth/token-store.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { clientSecret, jwt, type TokenService, tokenService } from "./support/token-service.ts";

const minuteMs = 60_000;

function connect(
  service: TokenService,
  clock: FakeClock,
  store: TokenStore,
  own: { jwt?: string; clientId?: string } = {},
): Session {
  return jwtAuth({ clientId: "tidewater", clientSecret, jwt, store, ...own }).connect(service.connection(clock));
}

describe("clients that share a store", () => {
  test("share one login", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const sessions = Array.from({ length: 20 }, () => connect(service, clock, store));
    const tokens = await Promise.all(sessions.map((session) => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(["ACCESS-1"]));
    expect(service.requests).toHaveLength(1);
    expect(sessions.map(({ owner }) => owner)).toEqual(sessions.map(() => "2719404004"));
  });

  test("know what the app may do, also after a refresh that does not say it", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const session = connect(service, clock, store);
    await session.accessToken();
    expect((await store.load())?.scope).toBe("ReadAccounts");
    service.answers.push((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: "NEW", token_type: "bearer", expires_in: 3600 }));
    });
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("NEW");
    expect((await store.load())?.scope).toBe("ReadAccounts");
  });

  test("share one refresh: a refresh token works once", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const sessions = Array.from({ length: 20 }, () => connect(service, clock, store));
    await Promise.all(sessions.map((session) => session.accessToken()));
    await clock.advance(60 * minuteMs);
    const tokens = await Promise.all(sessions.map((session) => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(["ACCESS-2"]));
    expect(service.requests).toHaveLength(2);
  });

  test("take the other's new token after a 401 for the old one, without a refresh of their own", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const one = connect(service, clock, store);
    const other = connect(service, clock, store);
    const old = await one.accessToken();
    await other.accessToken();
    one.discard(old);
    await one.accessToken();
    other.discard(old);
    expect(await other.accessToken()).toBe("ACCESS-2");
    expect(service.requests).toHaveLength(2);
  });

  test.each([
    ["user", { jwt: `${jwt}-of-another` }],
    ["app", { clientId: "another" }],
  ])("never act with the tokens of another %s", async (_name, own) => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    await connect(service, clock, store).accessToken();
    expect(await connect(service, clock, store, own).accessToken()).toBe("ACCESS-2");
  });

  test("never send tokens to another server", async () => {
    await using service = await tokenService();
    await using elsewhere = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    await connect(service, clock, store).accessToken();
    await connect(elsewhere, clock, store).accessToken();
    expect(elsewhere.forms.map((form) => form["assertion"])).toEqual([jwt]);
  });
});

test("the store holds no JWT and no client secret", async () => {
  await using service = await tokenService();
  const store = memoryTokenStore();
  await connect(service, new FakeClock(), store).accessToken();
  const saved = JSON.stringify(await store.load());
  expect(saved).toContain("ACCESS-1");
  expect(saved).not.toMatch(/PLANTED/);
});

test("tokens that could not be saved are not lost: the call hears of it, the next one goes on with them", async () => {
  await using service = await tokenService();
  const memory = memoryTokenStore();
  const clock = new FakeClock();
  let full = false;
  let unreadable = false;
  const store: TokenStore = {
    ...memory,
    load: () => (unreadable ? Promise.reject(new Error("the disk is gone")) : memory.load()),
    save: (tokens) => (full ? Promise.reject(new Error("no space left on the device")) : memory.save(tokens)),
  };
  const session = connect(service, clock, store);
  await session.accessToken();
  await clock.advance(60 * minuteMs);
  full = true;
  await expect(session.accessToken()).rejects.toThrow("no space left");
  expect(await session.accessToken()).toBe("ACCESS-2");
  full = false;
  unreadable = true; // what the store holds is older anyway
  await clock.advance(60 * minuteMs);
  expect(await session.accessToken()).toBe("ACCESS-3");
  unreadable = false;
  expect(service.forms.map((form) => form["refresh_token"])).toEqual([undefined, "REFRESH-1", "REFRESH-2"]);
  expect(await memory.load()).toMatchObject({ accessToken: "ACCESS-3", refreshToken: "REFRESH-3" });
});

test("a store that holds a token which cannot be sent is an error that does not show it", async () => {
  await using service = await tokenService();
  const store = memoryTokenStore();
  const clock = new FakeClock();
  await connect(service, clock, store).accessToken();
  const saved = await store.load();
  if (saved) await store.save({ ...saved, accessToken: "PLANTED\n" });
  const error = await connect(service, clock, store)
    .accessToken()
    .catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/AuthError: The token store holds a token that cannot be sent/);
  expect(String(error)).not.toMatch(/PLANTED/);
});

test("exclusive work goes one at a time, and a failure does not stop the next", async () => {
  const store = memoryTokenStore();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    if (name === "a") throw new Error("a failed");
    return name;
  };
  const results = await Promise.allSettled([store.exclusive(work("a")), store.exclusive(work("b"))]);
  expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});

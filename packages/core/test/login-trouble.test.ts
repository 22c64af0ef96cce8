import { describe, expect, test } from "vitest";
import { codeAuth } from "../src/auth/code-auth.ts";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import { startAuthorization } from "../src/auth/start-authorization.ts";
import type { TokenStore } from "../src/auth/token-store.ts";
import { ApiError } from "../src/errors/api-error.ts";
import { AuthError } from "../src/errors/auth-error.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { StoreError } from "../src/errors/store-error.ts";
import { TimeoutError } from "../src/errors/timeout-error.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { errors, longestMs, minuteMs, steadily, untilLeft, type World, world } from "./support/login-world.ts";
import { hang, reset } from "./support/oauth-service.ts";
import { clientSecret, jwt, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const never = (): Promise<never> => new Promise(() => {});
const expired = (here: World): Promise<void> => untilLeft(here, 0);

describe("a token request that is never answered", () => {
  test("is made anew after ten seconds, for as long as the calls that wait have time", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(hang, hang);
    for (let call = 0; call < 19; call++) here.call();
    await here.pass(30_000);
    expect(errors(here)).toEqual([]);
    expect(here.outcomes).toHaveLength(19);
    expect(longestMs(here)).toBeLessThan(23_000);
    expect(here.service.grants).toHaveLength(4);
    expect(here.clock.sleeping).toBe(0);
  });

  test("is made anew after the time that an option says", async () => {
    const here = world({ auth: { tokenTimeoutMs: 2000 } });
    await expired(here);
    here.service.troubles.push(hang);
    here.call();
    await here.pass(5000);
    expect(longestMs(here)).toBeLessThan(5000);
    expect(errors(here)).toEqual([]);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("cannot be given %d ms", (tokenTimeoutMs) => {
    const message = `tokenTimeoutMs must be a number of milliseconds above 0, not ${tokenTimeoutMs}`;
    expect(() => jwtAuth({ clientId: "tidewater", jwt, tokenTimeoutMs })).toThrow(message);
    expect(() => codeAuth({ clientId: "tidewater", tokenTimeoutMs })).toThrow(message);
  });

  test("stops calls of ten seconds, one after the other, for no longer than its own time", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(hang);
    for (let call = 0; call < 19; call++) {
      here.call(undefined, { timeoutMs: 10_000 });
      await here.pass(10_000);
    }
    expect(errors(here)).toHaveLength(1);
  });

  test("never costs more than the Auth budget", async () => {
    const here = world({ client: { timeoutMs: 15_000 } });
    await expired(here);
    here.service.troubles.push(...Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? hang : reset)));
    await here.pass(5 * minuteMs, steadily(here));
    const { grantedAtMs } = here.service;
    for (const [at, sinceMs] of grantedAtMs.entries()) {
      expect(grantedAtMs.slice(at).filter((atMs) => atMs < sinceMs + minuteMs).length).toBeLessThanOrEqual(5);
    }
    expect(grantedAtMs.length).toBeGreaterThan(20); // it is asked as often as it may be
  });

  test("is not waited for while the token is good", async () => {
    const here = world();
    await untilLeft(here, minuteMs);
    here.service.troubles.push(hang, hang, hang, hang);
    const sinceMs = here.clock.elapsedMs();
    await here.pass(38_000, steadily(here));
    expect(errors(here)).toEqual([]);
    expect(longestMs(here)).toBeLessThan(6500); // those that it seemed to be worth to be held back for
    const later = here.outcomes.filter(({ atMs }) => atMs >= sinceMs + 5500);
    expect(later.length).toBeGreaterThan(60);
    expect(Math.max(...later.map(({ tookMs }) => tookMs))).toBeLessThan(1500);
    expect(await here.client.session.accessToken()).toBe("ACCESS-1");
    expect(here.service.refused).toBe(0);
  });

  test("takes no more than a third of its time from a call while the token is good", async () => {
    const here = world();
    await untilLeft(here, minuteMs);
    here.service.troubles.push(hang);
    await here.pass(7000, steadily(here, { timeoutMs: 4000 }));
    await here.pass(5000);
    expect(errors(here)).toEqual([]);
    expect(longestMs(here)).toBeLessThan(2900);
  });

  test("is not sent again with a code, which works once", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const request = await startAuthorization({ clientId: "tidewater", redirectUri: "https://app.example/cb" });
    const callbackUrl = `https://app.example/cb?code=PLANTED-CODE&state=${request.state}`;
    const auth = codeAuth({ clientId: "tidewater", clientSecret, callback: { request, callbackUrl } });
    const session = auth.connect(service.connection(clock));
    service.answers.push(() => {});
    const failed = session.accessToken(new AbortController().signal).catch((error: unknown) => error);
    while (service.requests.length === 0) await settle();
    await clock.advance(180_000);
    expect(await failed).toBeInstanceOf(AuthError);
    expect(String(await failed)).toContain("a code works once: send the user to the login page again");
    expect((await failed) as Error).toMatchObject({ cause: { name: "TimeoutError" } });
    await expect(session.accessToken()).rejects.toBe(await failed);
    expect(service.requests).toHaveLength(1);
  });
});

describe("the error of a call whose time is up while it waits for the login", () => {
  async function failure(here: World, timeoutMs: number): Promise<TimeoutError> {
    here.call(undefined, { timeoutMs });
    await here.pass(timeoutMs + 100);
    expect(errors(here)[0]).toBeInstanceOf(TimeoutError);
    return errors(here)[0] as TimeoutError;
  }

  test("says so, and since when the token service has not answered", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(hang);
    const error = await failure(here, 8000);
    expect(error.message).toMatch(
      /^readThing: no answer within 8000 ms; it waited for the login: requestToken: no answer for (79|80)\d\d ms so far$/,
    );
    expect(error).toMatchObject({ operation: "readThing", timeoutMs: 8000 });
    expect(error.cause).toBeInstanceOf(NetworkError);
  });

  test("has the login's own trouble as its cause", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(hang, hang);
    const error = await failure(here, 15_000);
    expect(error.message).toContain("it waited for the login: requestToken: no answer within 10000 ms");
    expect(error.cause).toMatchObject({ name: "TimeoutError", operation: "requestToken", timeoutMs: 10_000 });
  });

  test("says that the login was throttled", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(async () => new Response("{}", { status: 429, headers: { "retry-after": "60" } }));
    const error = await failure(here, 15_000);
    expect(error.message).toContain("it waited for the login: requestToken: 429, to be tried again in 60000 ms");
    expect(error.cause).toBeInstanceOf(ApiError);
  });

  test("says that the token store's lock was not to be had", async () => {
    const here = world({ auth: { store: { ...memoryTokenStore(), exclusive: never } } });
    const error = await failure(here, 8000);
    expect(error.message).toMatch(/it waited for the login: The token store's lock is not to be had, for (79|80)\d\d ms so far$/);
    expect(error.cause).toBeInstanceOf(StoreError);
  });

  test("is the caller's own reason when the caller aborts", async () => {
    const here = world();
    await expired(here);
    here.service.troubles.push(hang);
    const controller = new AbortController();
    here.call(undefined, { signal: controller.signal });
    await here.pass(5000);
    const reason = new DOMException("The user left", "AbortError");
    controller.abort(reason);
    await here.pass(100);
    expect(errors(here)).toEqual([reason]);
    await here.pass(10_000);
    expect(here.clock.sleeping).toBe(0);
  });

  test("is an ordinary one for a call that has its token", async () => {
    const here = world();
    await untilLeft(here, 30 * minuteMs);
    here.latencyMs["/thing"] = 60_000;
    const error = await failure(here, 8000);
    expect(error.message).toBe("readThing: no answer within 8000 ms");
    expect(error.cause).toBeUndefined();
  });
});

describe("a store that does not answer", () => {
  const hanging: readonly (readonly [string, (store: TokenStore, isHung: () => boolean) => Partial<TokenStore>])[] = [
    ["gives no turn", (store, isHung) => ({ exclusive: (work) => (isHung() ? never() : store.exclusive(work)) })],
    [
      "does not take a turn back",
      (store, isHung) => ({ exclusive: (work) => (isHung() ? work().then(never, never) : store.exclusive(work)) }),
    ],
    ["does not read", (store, isHung) => ({ load: () => (isHung() ? never() : store.load()) })],
    ["does not write", (store, isHung) => ({ save: (tokens) => (isHung() ? never() : store.save(tokens)) })],
    [
      "does not say who calls",
      (_store, isHung) => {
        const hung = async <T>(value: T): Promise<T> => (isHung() ? never() : value);
        return { join: () => ({ tell: () => hung(undefined), othersCall: () => hung(false), isTaken: () => hung(false) }) };
      },
    ],
  ];

  test.each(hanging)("(it %s) delays calls, and stops none when it answers again", async (_what, make) => {
    let isHung = false;
    const memory = memoryTokenStore();
    const store: TokenStore = { ...memory, ...make(memory, () => isHung) };
    const here = world({ auth: { store } });
    await untilLeft(here, minuteMs);
    isHung = true;
    await here.pass(65_000, steadily(here)); // its last minute, and beyond
    isHung = false;
    await here.pass(60_000, steadily(here));
    await here.pass(20_000);
    expect(errors(here)).toEqual([]);
    expect(longestMs(here)).toBeLessThan(40_000);
    const last = here.outcomes.at(-1);
    expect(last?.tookMs).toBeLessThan(1500);
  });

  test("and gives a turn when nobody waits for it any more, has it refused", async () => {
    const memory = memoryTokenStore();
    const late: (() => Promise<unknown>)[] = [];
    const store: TokenStore = {
      ...memory,
      exclusive: (work) => {
        late.push(work);
        return never();
      },
    };
    const here = world({ auth: { store } });
    here.call(undefined, { timeoutMs: 15_000 });
    await here.pass(30_000);
    expect(errors(here)).toHaveLength(1);
    expect(late).toHaveLength(1); // it kept its place in the queue
    await expect((async () => late[0]?.())()).rejects.toThrow("Nobody waits for the renewal");
    expect(here.service.grants).toEqual([]);
  });
});

describe("a logout", () => {
  test("is over in time when the service does not answer, and forgets the tokens", async () => {
    const here = world();
    await untilLeft(here, 30 * minuteMs);
    here.latencyMs["/restapi/oauth/revoke"] = 86_400_000;
    const failed = here.client.session.logout().catch((error: unknown) => error);
    await here.pass(10_500);
    expect(await failed).toMatchObject({ name: "TimeoutError", operation: "revokeToken", timeoutMs: 10_000 });
    expect(await here.store.load()).toBeUndefined();
    expect(here.clock.sleeping).toBe(0);
  });

  test.each([
    ["gives no turn", { exclusive: never }],
    ["cannot give one", { exclusive: () => Promise.reject(new StoreError("the disk is full")) }],
  ])("ends the session also when the store %s", async (_what, trouble) => {
    const memory = memoryTokenStore();
    const store = { ...memory };
    const here = world({ auth: { store } });
    await untilLeft(here, 30 * minuteMs);
    Object.assign(store, trouble);
    here.latencyMs["/restapi/oauth/revoke"] = 100;
    const done = here.client.session.logout();
    await here.pass(11_000);
    await done;
    expect(here.service.revoked).toEqual(["REFRESH-1"]);
    expect(await memory.load()).toBeUndefined();
  });
});

import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { Session } from "../src/auth/auth.ts";
import { type JwtAuthOptions, jwtAuth } from "../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import { parseTokens } from "../src/auth/parse-tokens.ts";
import { ApiError } from "../src/errors/api-error.ts";
import { AuthError } from "../src/errors/auth-error.ts";
import { InputError } from "../src/errors/input-error.ts";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { json } from "./support/loopback-server.ts";
import { clientSecret, jwt, refuse, type TokenService, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const app = { clientId: "tide_water-onboarding.1", clientSecret, jwt };
const minuteMs = 60_000;

function connect(service: TokenService, clock: FakeClock, options: Partial<JwtAuthOptions> = {}): Session {
  return jwtAuth({ ...app, ...options }).connect(service.connection(clock));
}

function grants(service: TokenService): string[] {
  return service.forms.map((form) => form["grant_type"]?.split(":").at(-1) ?? "revoke");
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe("logging in", () => {
  test("sends the JWT with the app's credentials by HTTP Basic", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    expect(await session.accessToken()).toBe("ACCESS-1");
    expect(service.forms).toEqual([{ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt }]);
    const basic = service.requests[0]?.headers.authorization;
    expect(basic).toBe(`Basic ${btoa(`tide_water-onboarding.1:${clientSecret}`)}`);
    expect(session.clientAuthorization()).toBe(basic);
  });

  test("form-encodes what HTTP Basic could not carry", () => {
    const session = jwtAuth({ ...app, clientId: "a:b", clientSecret: "p%+/&" }).connect({
      server: "https://service.example",
      clock: new FakeClock(),
      fetch: () => Promise.reject(new Error("nothing is sent")),
    });
    expect(atob(session.clientAuthorization()?.slice("Basic ".length) ?? "")).toBe("a%3Ab:p%25%2B%2F%26");
  });

  test("sends a public client's id in the form, and no Authorization", async () => {
    await using service = await tokenService();
    const session = jwtAuth({ clientId: "public", jwt }).connect(service.connection(new FakeClock()));
    await session.accessToken();
    expect(service.forms[0]).toMatchObject({ client_id: "public" });
    expect(service.requests[0]?.headers.authorization).toBeUndefined();
    expect(session.clientAuthorization()).toBeUndefined();
  });

  test("happens once for any number of calls at the same time", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    const tokens = await Promise.all(Array.from({ length: 200 }, () => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(["ACCESS-1"]));
    expect(grants(service)).toEqual(["jwt-bearer"]);
  });

  test("names the token's owner, and a stand-in before", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    expect(session.owner).toBe("app:tide_water-onboarding.1");
    await session.accessToken();
    expect(session.owner).toBe("2719404004");
  });

  test("takes an answer that holds an id token, which nobody asked for", async () => {
    await using service = await tokenService();
    service.answers.push((_request, response) =>
      json(response, 200, { access_token: "A", token_type: "bearer", expires_in: 3600, id_token: "not.even.valid" }),
    );
    expect(await connect(service, new FakeClock()).accessToken()).toBe("A");
  });

  test.each([
    ["clientId", { clientId: "" }],
    ["clientSecret", { clientSecret: " " }],
    ["jwt", { jwt: `${jwt}\n` }],
    ["jwt", { jwt: undefined as never }],
  ])("refuses a wrong %s before anything is sent, without showing it", (name, wrong) => {
    const make = () => jwtAuth({ ...app, ...wrong });
    expect(make).toThrow(InputError);
    expect(make).toThrow(new RegExp(`^${name}: `));
    expect(make).not.toThrow(/PLANTED/);
  });
});

describe("renewing", () => {
  test("refreshes once for 200 calls that find the token expired", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(60 * minuteMs);
    const tokens = await Promise.all(Array.from({ length: 200 }, () => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(["ACCESS-2"]));
    expect(grants(service)).toEqual(["jwt-bearer", "refresh_token"]);
    expect(service.forms[1]?.["refresh_token"]).toBe("REFRESH-1");
  });

  test("refreshes beside the calls from five minutes before the end, without making them wait", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(54 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-1");
    expect(grants(service)).toEqual(["jwt-bearer"]);
    await clock.advance(minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-1");
    await until(() => service.accessToken === "ACCESS-2");
    await until(() => clock.sleeping === 0);
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(grants(service)).toEqual(["jwt-bearer", "refresh_token"]);
  });

  test("makes calls wait for it in the token's last minute", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(59 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-2");
  });

  test("tries again in the background only every 30 seconds, and harms no call when it fails", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(56 * minuteMs);
    service.answers.push((_request, response) => json(response, 500, {}));
    expect(await session.accessToken()).toBe("ACCESS-1");
    await until(() => service.requests.length === 2 && clock.sleeping === 0);
    await clock.advance(29_000);
    expect(await session.accessToken()).toBe("ACCESS-1");
    await settle();
    expect(clock.sleeping).toBe(0); // no request is under way
    await clock.advance(1_000);
    expect(await session.accessToken()).toBe("ACCESS-1");
    await until(() => service.requests.length === 3 && clock.sleeping === 0);
    expect(await session.accessToken()).toBe("ACCESS-2");
  });

  test("does not renew a short-lived token with every call", async () => {
    await using service = await tokenService({ expiresIn: 40 });
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(20_000);
    await session.accessToken();
    expect(service.requests).toHaveLength(1);
  });

  test("logs in again where the app may not refresh", async () => {
    await using service = await tokenService({ refresh: false });
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(grants(service)).toEqual(["jwt-bearer", "jwt-bearer"]);
  });

  test("keeps a refresh token that the answer does not replace", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    service.answers.push((_request, response) =>
      json(response, 200, { access_token: "A", token_type: "bearer", expires_in: 3600 }),
    );
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("A");
    await clock.advance(60 * minuteMs);
    await session.accessToken();
    expect(service.forms.map((form) => form["refresh_token"])).toEqual([undefined, "REFRESH-1", "REFRESH-1"]);
  });

  test("does not keep a spent refresh token when the new login gives none", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    service.answers.push(
      (_request, response) => refuse(response, 400, "invalid_grant", "OAU-213"),
      (_request, response) => json(response, 200, { access_token: "A", token_type: "bearer", expires_in: 3600 }),
    );
    await clock.advance(60 * minuteMs);
    await session.accessToken();
    await clock.advance(60 * minuteMs);
    await session.accessToken();
    expect(grants(service)).toEqual(["jwt-bearer", "refresh_token", "jwt-bearer", "jwt-bearer"]);
  });

  test("logs in again when the refresh token is spent", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    service.endSession();
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(grants(service)).toEqual(["jwt-bearer", "refresh_token", "jwt-bearer"]);
  });

  test.each([500, 502, 503, 429])(
    "keeps the session when a refresh is answered %i: the waiting calls fail, the next one goes on",
    async (status) => {
      await using service = await tokenService();
      const clock = new FakeClock();
      const session = connect(service, clock);
      await session.accessToken();
      await clock.advance(60 * minuteMs);
      service.answers.push((_request, response) =>
        json(response, status, { error: "slow_down", errorCode: "CMN-201", message: "down" }),
      );
      const results = await Promise.allSettled([session.accessToken(), session.accessToken()]);
      for (const result of results) {
        expect(result).toMatchObject({ status: "rejected", reason: { name: "ApiError", status, code: "CMN-201" } });
      }
      expect(await session.accessToken()).toBe("ACCESS-2");
      expect(grants(service)).toEqual(["jwt-bearer", "refresh_token", "refresh_token"]);
    },
  );

  test("keeps the session when the answer to a refresh breaks off", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    await clock.advance(60 * minuteMs);
    service.answers.push((_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("{", () => response.destroy());
    });
    await expect(session.accessToken()).rejects.toMatchObject({ name: "NetworkError", operation: "requestToken" });
    expect(await session.accessToken()).toBe("ACCESS-2");
  });

  test("gives up on an answer that stalls, so that later calls are not held up by it", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    service.answers.push((_request, response) => {
      response.writeHead(200);
      response.write("{");
    });
    const session = connect(service, clock);
    const stalled = expect(session.accessToken()).rejects.toMatchObject({ name: "TimeoutError" });
    await until(() => service.requests.length === 1);
    await clock.advance(180_000);
    await stalled;
    expect(await session.accessToken()).toBe("ACCESS-1");
    expect(clock.sleeping).toBe(0);
  });

  test("a caller's abort ends its wait alone, and leaves no listener", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    const controller = new AbortController();
    const reason = new Error("enough");
    const aborted = session.accessToken(controller.signal);
    const patient = new AbortController();
    const other = session.accessToken(patient.signal);
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(await other).toBe("ACCESS-1");
    expect(getEventListeners(patient.signal, "abort")).toEqual([]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(service.requests).toHaveLength(1);
  });

  test("goes on in the background when its only caller has aborted, and its failure is nobody's unhandled rejection", async () => {
    await using service = await tokenService();
    service.answers.push((_request, response) => json(response, 500, {}));
    const session = connect(service, new FakeClock());
    const controller = new AbortController();
    const aborted = session.accessToken(controller.signal);
    await until(() => service.requests.length === 1);
    controller.abort(new Error("enough"));
    await expect(aborted).rejects.toThrow("enough");
    expect(await session.accessToken().catch(() => session.accessToken())).toBe("ACCESS-1");
  });

  test("does not begin for a caller who has aborted beforehand", async () => {
    await using service = await tokenService();
    const signal = AbortSignal.abort(new Error("before it began"));
    await expect(connect(service, new FakeClock()).accessToken(signal)).rejects.toThrow("before it began");
    await settle();
    expect(service.requests).toHaveLength(0);
  });
});

describe("a token that the service refused", () => {
  test("is renewed although its time is not up", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    session.discard(await session.accessToken());
    expect(await session.accessToken()).toBe("ACCESS-2");
  });

  test("does not take the newer one with it", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    const old = await session.accessToken();
    session.discard(old);
    await session.accessToken();
    session.discard(old);
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(service.requests).toHaveLength(2);
  });

  test("stays refused when a late answer refuses an older one", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    const first = await session.accessToken();
    session.discard(first);
    const second = await session.accessToken();
    session.discard(second);
    session.discard(first);
    expect(await session.accessToken()).toBe("ACCESS-3");
  });
});

describe("a clock that jumps an hour", () => {
  test.each([-60, 60])("by %i minutes neither renews a good token nor keeps a dead one", async (minutes) => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = connect(service, clock);
    await session.accessToken();
    clock.jump(minutes * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-1");
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-2");
  });

  test("cannot make stored tokens live longer than they were given out for", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    await connect(service, clock, { store }).accessToken();
    clock.jump(-24 * 60 * minuteMs);
    const session = connect(service, clock, { store });
    expect(await session.accessToken()).toBe("ACCESS-1");
    await clock.advance(60 * minuteMs);
    expect(await session.accessToken()).toBe("ACCESS-2");
  });
});

describe("an odd answer of the token service", () => {
  test("whose lifetime is beyond all bounds is believed for a year", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const text = '{"access_token":"A","token_type":"bearer","expires_in":1e306}';
    service.answers.push((_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end(text));
    await connect(service, new FakeClock(), { store }).accessToken();
    const tokens = await store.load();
    expect(tokens?.lifetimeMs).toBe(366 * 24 * 60 * minuteMs);
    expect(parseTokens(JSON.stringify(tokens))).toEqual({ ...tokens, refreshToken: undefined });
  });

  test("that is nested beyond any stack gives its tokens all the same", async () => {
    await using service = await tokenService();
    const text = `{"access_token":"A","token_type":"bearer","expires_in":3600,"x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    service.answers.push((_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end(text));
    expect(await connect(service, new FakeClock()).accessToken()).toBe("A");
  });
});

describe("a login that the service refuses", () => {
  test("is one AuthError that says what to do, and is not tried again", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    service.answers.push((_request, response) => refuse(response, 400, "unauthorized_client", "OAU-251"));
    const first = await session.accessToken().catch((error: unknown) => error);
    expect(first).toBeInstanceOf(AuthError);
    expect(first).toMatchObject({
      message: expect.stringMatching(
        /unauthorized_client OAU-251; the app may not log in this way; turn it on .*; request req-1/,
      ),
      requestId: "req-1",
    });
    await expect(session.accessToken()).rejects.toBe(first);
    expect(service.requests).toHaveLength(1);
  });

  test.each([
    [401, "invalid_client", "OAU-153", /check the app's client id and secret/],
    [400, "invalid_client", "OAU-123", /the app has a secret, which was not sent: give clientSecret/],
    [400, "invalid_grant", "OAU-140", /check that the JWT is whole/],
    [400, "invalid_grant", "OAU-347", /make one in the developer console/],
    [400, "invalid_grant", "OAU-236", /disabled or frozen; ask the account's administrator/],
    [403, "invalid_client", "OAU-167", /lets nobody in from here; ask its administrator/],
    [400, "invalid_request", "OAU-250", /does not know this way of logging in; check that `server`/],
  ])("%i %s %s", async (status, error, code, advice) => {
    await using service = await tokenService();
    service.answers.push((_request, response) => refuse(response, status, error, code));
    await expect(connect(service, new FakeClock()).accessToken()).rejects.toThrow(advice);
  });

  test("with a code of the service alone is a refusal too", async () => {
    await using service = await tokenService();
    const body = { errors: [{ errorCode: "OAU-140", message: "" }] };
    service.answers.push((_request, response) => json(response, 401, body));
    await expect(connect(service, new FakeClock()).accessToken()).rejects.toThrow(/refused: OAU-140; check that the JWT/);
  });

  test.each([
    [404, { error: "not_found" }],
    [403, { error: "forbidden" }],
    [408, { error: "request_timeout" }],
    [404, { error: "invalid_grant" }],
    [400, { error: "temporarily_unavailable" }],
    [400, { error: "invalid_request" }],
    [400, { error: "invalid_grant", errors: [{ errorCode: "OAU-147" }] }],
    [401, { errors: [{ errorCode: "OAU-148" }] }],
    [400, { error: "constructor" }],
  ])("by %i %j may pass: it is an ApiError, the refresh token stays, and is tried again", async (status, body) => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    session.discard(await session.accessToken());
    service.answers.push((_request, response) => json(response, status, body));
    await expect(session.accessToken()).rejects.toMatchObject({ name: "ApiError", status });
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(service.forms.map((form) => form["grant_type"]).slice(1)).toEqual(["refresh_token", "refresh_token"]);
  });

  test("because the user is locked out says to wait", async () => {
    await using service = await tokenService();
    service.answers.push((_request, response) => refuse(response, 400, "invalid_grant", "OAU-147"));
    await expect(connect(service, new FakeClock()).accessToken()).rejects.toThrow(
      /invalid_grant OAU-147; the user is locked out; wait/,
    );
  });

  test("by a page that is no OAuth answer is an ApiError, and is tried again", async () => {
    await using service = await tokenService();
    service.answers.push((_request, response) => {
      response.writeHead(403, { "content-type": "text/html" });
      response.end("<h1>Forbidden</h1>");
    });
    const session = connect(service, new FakeClock());
    await expect(session.accessToken()).rejects.toBeInstanceOf(ApiError);
    expect(await session.accessToken()).toBe("ACCESS-1");
  });

  test("by a redirect is an ApiError: credentials do not follow", async () => {
    await using service = await tokenService();
    await using elsewhere = await tokenService();
    service.answers.push((_request, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/restapi/oauth/token` });
      response.end();
    });
    const session = jwtAuth(app).connect({
      ...service.connection(new FakeClock()),
      fetch: (_operation, url, init) => fetch(url, { ...init, redirect: "manual" }),
    });
    await expect(session.accessToken()).rejects.toThrow(/307 a redirect, which credentials do not follow/);
    expect(elsewhere.requests).toHaveLength(0);
  });

  test.each([
    ["no token set", {}],
    ["a token with a line break", { access_token: "PLANTED\r\nx", token_type: "bearer" }],
  ])("by an answer that is %s says so without showing it", async (_name, body) => {
    await using service = await tokenService();
    service.answers.push((_request, response) => json(response, 200, body));
    const error = await connect(service, new FakeClock())
      .accessToken()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RingwrightError);
    expect(String(error)).toMatch(/no tokens that can be used/);
    expect(String(error)).not.toMatch(/PLANTED/);
  });
});

describe("logging out", () => {
  test("ends the session at the service and the client's use of it", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const session = connect(service, new FakeClock(), { store });
    await session.accessToken();
    const logout = session.logout();
    await expect(session.accessToken()).rejects.toThrow(/logged out/);
    await logout;
    expect(service.requests[1]?.url).toBe("/restapi/oauth/revoke");
    expect(service.forms[1]).toEqual({ token: "REFRESH-1" });
    expect(await store.load()).toBeUndefined();
    await expect(session.accessToken()).rejects.toThrow(/logged out; make a new one/);
    await session.logout();
    expect(service.requests).toHaveLength(2);
  });

  test("waits for a renewal that is under way, and ends what it gave", async () => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    let answer = (): void => {};
    service.answers.push((_request, response) => {
      answer = () => json(response, 200, { access_token: "A", token_type: "bearer", expires_in: 3600, refresh_token: "R" });
    });
    const login = session.accessToken();
    await until(() => service.requests.length === 1);
    const logout = session.logout();
    answer();
    expect(await login).toBe("A");
    await logout;
    expect(service.forms[1]).toEqual({ token: "R" });
    await expect(session.accessToken()).rejects.toThrow(AuthError);
  });

  test.each([
    ["invalid_token", "OAU-213"],
    ["invalid_grant", "OAU-211"],
  ])("takes a session that is already over for ended: %s %s", async (error, code) => {
    await using service = await tokenService();
    const session = connect(service, new FakeClock());
    await session.accessToken();
    service.answers.push((_request, response) => refuse(response, 400, error, code));
    await session.logout();
    expect(service.requests).toHaveLength(2);
  });

  test("forgets the tokens also when the service cannot be told, and says so", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const session = connect(service, new FakeClock(), { store });
    await session.accessToken();
    service.answers.push((_request, response) => json(response, 503, {}));
    await expect(session.logout()).rejects.toMatchObject({ name: "ApiError", status: 503, operation: "revokeToken" });
    expect(await store.load()).toBeUndefined();
  });

  test("sends nothing where nobody has logged in", async () => {
    await using service = await tokenService();
    await connect(service, new FakeClock()).logout();
    expect(service.requests).toHaveLength(0);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type CodeAuthOptions, codeAuth } from "../src/auth/code-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import { type AuthorizationRequest, startAuthorization } from "../src/auth/start-authorization.ts";
import { AuthError } from "../src/errors/auth-error.ts";
import { InputError } from "../src/errors/input-error.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { clientSecret, refuse, type TokenService, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const app = { clientId: "tidewater", clientSecret };
const redirectUri = "https://onboarding.tidewater.example/oauth/callback";

function connect(service: TokenService, clock: FakeClock, options: Partial<CodeAuthOptions>) {
  return codeAuth({ ...app, ...options }).connect(service.connection(clock));
}

function comeBack(request: AuthorizationRequest, query: Record<string, string> = {}) {
  const callbackUrl = `${redirectUri}?${new URLSearchParams({ code: "PLANTED-CODE", state: request.state, expires_in: "60", ...query })}`;
  return { request, callbackUrl };
}

describe("the first half", () => {
  test("makes the login page's URL with state and PKCE", async () => {
    const request = await startAuthorization({
      clientId: "tide+water&",
      redirectUri,
      server: "http://127.0.0.1:4010/",
      prompt: "login consent",
      loginHint: "nora@tidewater.example",
    });
    const url = new URL(request.url);
    expect(url.href).toMatch(/^http:\/\/127\.0\.0\.1:4010\/restapi\/oauth\/authorize\?/);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "tide+water&",
      redirect_uri: redirectUri,
      state: request.state,
      code_challenge: createHash("sha256").update(request.codeVerifier).digest("base64url"),
      code_challenge_method: "S256",
      prompt: "login consent",
      login_hint: "nora@tidewater.example",
    });
    expect(request.url).not.toContain(request.codeVerifier);
  });

  test("gives each login its own state and verifier, as plain data", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => startAuthorization({ clientId: "a", redirectUri })));
    expect(one?.state).not.toBe(other?.state);
    expect(one?.codeVerifier).not.toBe(other?.codeVerifier);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  test("refuses a redirect URI that is no URL, and a server that is not safe", async () => {
    await expect(startAuthorization({ clientId: "a", redirectUri: "/callback" })).rejects.toThrow(/^redirectUri: is no URL/);
    await expect(startAuthorization({ clientId: "a", redirectUri, server: "http://example.com" })).rejects.toThrow(InputError);
  });
});

describe("the second half", () => {
  test("exchanges the code with its verifier, once for all calls", async () => {
    await using service = await tokenService();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri, server: service.url });
    const session = connect(service, new FakeClock(), { callback: comeBack(request) });
    const tokens = await Promise.all([session.accessToken(), session.accessToken()]);
    expect(tokens).toEqual(["ACCESS-1", "ACCESS-1"]);
    expect(service.forms).toEqual([
      { grant_type: "authorization_code", code: "PLANTED-CODE", redirect_uri: redirectUri, code_verifier: request.codeVerifier },
    ]);
  });

  test("renews the session with the refresh token afterwards", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri });
    const session = connect(service, clock, { callback: comeBack(request) });
    await session.accessToken();
    await clock.advance(3_600_000);
    expect(await session.accessToken()).toBe("ACCESS-2");
    expect(service.forms[1]).toEqual({ grant_type: "refresh_token", refresh_token: "REFRESH-1" });
  });

  test.each([
    ["another state", { state: "forged" }, /its state is missing or another one/],
    ["no state", { state: "" }, /its state is missing or another one/],
    [
      "a refusal of the login page",
      { error: "access_denied" },
      /The login page answered access_denied; send the user to it again/,
    ],
  ])("sends nothing for %s", async (_name, query, message) => {
    await using service = await tokenService();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri });
    const session = connect(service, new FakeClock(), { callback: comeBack(request, query) });
    const error = await session.accessToken().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain("PLANTED");
    await expect(session.accessToken()).rejects.toBe(error);
    expect(service.requests).toHaveLength(0);
  });

  test("does not repeat a code that the service refused", async () => {
    await using service = await tokenService();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri });
    const session = connect(service, new FakeClock(), { callback: comeBack(request) });
    service.answers.push((_request, response) => refuse(response, 400, "invalid_grant", "OAU-108"));
    await expect(session.accessToken()).rejects.toThrow(/invalid_grant OAU-108; the code works once and for 60 seconds/);
    await expect(session.accessToken()).rejects.toThrow(AuthError);
    expect(service.requests).toHaveLength(1);
  });

  test("keeps a code whose exchange did not get through", async () => {
    await using service = await tokenService();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri });
    const session = connect(service, new FakeClock(), { callback: comeBack(request) });
    service.answers.push((_request, response) => void response.writeHead(503).end());
    await expect(session.accessToken()).rejects.toMatchObject({ status: 503 });
    expect(await session.accessToken()).toBe("ACCESS-1");
  });

  test("refuses a callback without an origin, without showing it", () => {
    const request = { url: "", state: "", codeVerifier: "", redirectUri };
    const make = () => codeAuth({ ...app, callback: { request, callbackUrl: "/callback?code=PLANTED" } });
    expect(make).toThrow(/^callback\.callbackUrl: is no URL/);
    expect(make).not.toThrow(/PLANTED/);
  });
});

describe("a session in a store", () => {
  test("goes on without a new login", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const request = await startAuthorization({ clientId: app.clientId, redirectUri });
    await connect(service, clock, { store, callback: comeBack(request) }).accessToken();
    expect(await connect(service, clock, { store }).accessToken()).toBe("ACCESS-1");
    expect(service.requests).toHaveLength(1);
  });

  test("gives way to a login that has just taken place", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    for (const expected of ["ACCESS-1", "ACCESS-2"]) {
      const request = await startAuthorization({ clientId: app.clientId, redirectUri });
      const session = connect(service, clock, { store, callback: comeBack(request) });
      expect(await session.accessToken()).toBe(expected);
    }
  });

  test("that is over is one AuthError, and one attempt, until somebody logs in again", async () => {
    await using service = await tokenService();
    const store = memoryTokenStore();
    const clock = new FakeClock();
    const first = await startAuthorization({ clientId: app.clientId, redirectUri });
    const session = connect(service, clock, { store, callback: comeBack(first) });
    await session.accessToken();
    service.endSession();
    await clock.advance(3_600_000);

    const errors = await Promise.all(Array.from({ length: 50 }, () => session.accessToken().catch((error: unknown) => error)));
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ name: "AuthError", message: expect.stringContaining("the session is over; log in again") });
    for (let call = 0; call < 10; call++) await expect(session.accessToken()).rejects.toBe(errors[0]);
    expect(service.requests).toHaveLength(2);

    const again = await startAuthorization({ clientId: app.clientId, redirectUri });
    await connect(service, clock, { store, callback: comeBack(again) }).accessToken();
    expect(await session.accessToken()).toBe(service.accessToken);
    expect(service.requests).toHaveLength(3);
  });

  test("that is empty says how to get one", async () => {
    await using service = await tokenService();
    await expect(connect(service, new FakeClock(), {}).accessToken()).rejects.toThrow(
      /There is no session: send the user to the login page/,
    );
    expect(service.requests).toHaveLength(0);
  });
});

import { describe, expect, test } from "vitest";
import type { Session } from "../src/auth/auth.ts";
import { codeAuth } from "../src/auth/code-auth.ts";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../src/auth/memory-token-store.ts";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { type Client, type ClientOptions, createClient } from "../src/client.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { type Answer, json } from "./support/loopback-server.ts";
import { clientSecret, jwt, type TokenService, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const app = { clientId: "tidewater", clientSecret };
const operation: Operation = {
  id: "readThing",
  method: "GET",
  path: "/restapi/v1.0/thing",
  group: "NoThrottling",
  retry: "safe",
};

function connect(service: TokenService, options: Partial<ClientOptions> = {}): Client {
  return createClient({ server: service.url, auth: jwtAuth({ ...app, jwt }), clock: new FakeClock(), ...options });
}

// Good for the newest token alone, as at the service: a renewal kills the token before it.
function guarded(service: () => TokenService): Answer {
  return (request, response) => {
    if (request.headers.authorization === `Bearer ${service().accessToken}`) json(response, 200, { ok: true });
    else json(response, 401, { errors: [{ errorCode: "OAU-213", message: "Token not found" }] });
  };
}

const authorizations = (service: TokenService) =>
  service.requests.filter(({ url }) => url === operation.path).map(({ headers }) => headers.authorization);
const logins = (service: TokenService) => service.forms.length;

describe("credentials", () => {
  test("are the session's token, and never the caller's", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    await connect(service).send(operation, {}, { headers: { Authorization: "Bearer mine", "x-trace": "1" } });
    expect(authorizations(service)).toEqual(["Bearer ACCESS-1"]);
    expect(service.requests.at(-1)?.headers["x-trace"]).toBe("1");
  });

  test("are the app's own where the contract says so, and no login is needed", async () => {
    await using service = await tokenService({ api: (_request, response) => json(response, 200, {}) });
    await connect(service).send({ ...operation, credentials: "client" });
    expect(authorizations(service)).toEqual([`Basic ${btoa(`tidewater:${clientSecret}`)}`]);
    expect(logins(service)).toBe(0);
  });

  test.each(["client", "none"] as const)("are none for a public app's call with credentials %s", async (credentials) => {
    await using service = await tokenService({ api: (_request, response) => json(response, 200, {}) });
    const client = connect(service, { auth: jwtAuth({ clientId: "public", jwt }) });
    await client.send({ ...operation, credentials }, {}, { headers: { authorization: "Bearer mine" } });
    expect(authorizations(service)).toEqual([undefined]);
  });

  test("do not follow a redirect: it is an error that names where it led, without its query", async () => {
    await using elsewhere = await tokenService({ api: (_request, response) => json(response, 200, {}) });
    await using service = await tokenService({
      api: (_request, response) => void response.writeHead(302, { location: `${elsewhere.url}/steal?PLANTED` }).end(),
    });
    const error = await connect(service)
      .send(operation)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ApiError", status: 302, code: "HTTP-302" });
    expect(String(error)).toContain(`the service redirects to ${elsewhere.url}, and credentials do not follow`);
    expect(String(error)).not.toContain("PLANTED");
    expect(elsewhere.requests).toHaveLength(0);
  });

  test("were not sent where the contract's answer is a redirect, and it is given back", async () => {
    await using service = await tokenService({
      api: (_request, response) => void response.writeHead(302, { location: "https://app.example/cb?code=1" }).end(),
    });
    expect(await connect(service).send({ ...operation, credentials: "none", answer: "location" })).toBe(
      "https://app.example/cb?code=1",
    );
  });
});

describe("a 401", () => {
  test("for a dead token is answered once with a fresh one", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const client = connect(service);
    await client.send(operation);
    service.answers.push((_request, response) =>
      json(response, 401, { errors: [{ errorCode: "OAU-129", message: "corrupted" }] }),
    );
    expect(await client.send(operation)).toEqual({ ok: true });
    expect(authorizations(service)).toEqual(["Bearer ACCESS-1", "Bearer ACCESS-1", "Bearer ACCESS-2"]);
  });

  test("that 200 calls get at once is one refresh", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const store = memoryTokenStore();
    const client = connect(service, { auth: jwtAuth({ ...app, jwt, store }) });
    await client.send(operation);
    // Somebody else has renewed the session: the service knows only ACCESS-2, and refuses REFRESH-1.
    await connect(service).send(operation);
    const answers = await Promise.all(Array.from({ length: 200 }, () => client.send(operation)));
    expect(answers).toHaveLength(200);
    expect(service.forms.slice(2).map((form) => form["grant_type"]?.split(":").at(-1))).toEqual(["refresh_token", "jwt-bearer"]);
  });

  test("that stays with a fresh token stands", async () => {
    await using service = await tokenService({
      api: (_request, response) => json(response, 401, { errors: [{ errorCode: "OAU-128", message: "expired" }] }),
    });
    await expect(connect(service).send(operation)).rejects.toMatchObject({ name: "ApiError", status: 401, code: "OAU-128" });
    expect(authorizations(service)).toEqual(["Bearer ACCESS-1", "Bearer ACCESS-2"]);
  });

  test("that is not about the token costs no renewal", async () => {
    await using service = await tokenService({
      api: (_request, response) => json(response, 401, { errors: [{ errorCode: "CMN-405", message: "log in as an extension" }] }),
    });
    await expect(connect(service).send(operation)).rejects.toMatchObject({ status: 401, code: "CMN-405" });
    expect(logins(service)).toBe(1);
    expect(authorizations(service)).toHaveLength(1);
  });

  test("without a body that can be read is taken to be about the token", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const client = connect(service);
    await client.send(operation);
    service.answers.push((_request, response) => void response.writeHead(401).end("<h1>no</h1>"));
    expect(await client.send(operation)).toEqual({ ok: true });
  });

  test("that says nothing and comes again costs one renewal, and is the caller's", async () => {
    await using service = await tokenService({ api: (_request, response) => void response.writeHead(401).end("<h1>no</h1>") });
    const client = connect(service);
    for (let calls = 0; calls < 3; calls++) {
      await expect(client.send(operation)).rejects.toMatchObject({ name: "ApiError", status: 401 });
    }
    expect(logins(service)).toBe(2);
    expect(authorizations(service)).toEqual(["Bearer ACCESS-1", "Bearer ACCESS-2", "Bearer ACCESS-2", "Bearer ACCESS-2"]);
  });

  test("that says nothing costs no token that another call has used with success meanwhile", async () => {
    const guardedPath: Operation = { ...operation, id: "readGuarded", path: "/restapi/v1.0/guarded" };
    let refuse = (): void => {};
    await using service: TokenService = await tokenService({
      api(request, response) {
        if (request.url === operation.path) json(response, 200, { ok: true });
        else refuse = () => void response.writeHead(401).end("<h1>no</h1>");
      },
    });
    const client = connect(service);
    await client.send(operation);
    const guardedCall = client.send(guardedPath).catch((error: unknown) => error);
    while (service.requests.length < 3) await settle();
    await client.send(operation);
    refuse();
    expect(await guardedCall).toMatchObject({ name: "ApiError", status: 401 });
    expect(logins(service)).toBe(1);
  });

  test("that says nothing does not end a session that cannot be renewed", async () => {
    await using service = await tokenService({ api: (_request, response) => json(response, 200, { ok: true }) });
    const client = connect(service, { auth: tokenAuth("GIVEN") });
    service.answers.push((_request, response) => void response.writeHead(401).end("<h1>no</h1>"));
    await expect(client.send(operation)).rejects.toMatchObject({ name: "ApiError", status: 401 });
    expect(await client.send(operation)).toEqual({ ok: true });
  });

  test("that ends a session tells with its error what the service said", async () => {
    await using service = await tokenService({
      api: (_request, response) =>
        json(response, 401, { errors: [{ errorCode: "OAU-213", message: "not found" }] }, { rcrequestid: "R-1" }),
    });
    await expect(connect(service, { auth: tokenAuth("GIVEN") }).send(operation)).rejects.toMatchObject({
      name: "AuthError",
      operation: "readThing",
      requestId: "R-1",
      message: expect.stringMatching(
        /^The service refused the token \(readThing: 401 OAU-213 .*\); check that it is of this `server`/,
      ),
      cause: { status: 401, code: "OAU-213" },
    });
  });

  test("is not asked for again with the token that it refuses", async () => {
    await using service = await tokenService({
      api: (_request, response) => json(response, 401, { errors: [{ errorCode: "OAU-129", message: "corrupted" }] }),
    });
    const discarded: string[] = [];
    const session: Session = {
      owner: "2719404004",
      clientAuthorization: () => undefined,
      accessToken: async () => "SAME",
      discard: (token) => void discarded.push(token),
      logout: async () => {},
    };
    const client = connect(service, { auth: { connect: () => session } });
    await expect(client.send(operation)).rejects.toMatchObject({ name: "ApiError", status: 401, code: "OAU-129" });
    expect(authorizations(service)).toEqual(["Bearer SAME"]);
    expect(discarded).toEqual(["SAME"]);
  });

  test("for a ready token says what to do", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const client = connect(service, { auth: tokenAuth("SPENT") });
    await expect(client.send(operation)).rejects.toMatchObject({
      name: "AuthError",
      message: expect.stringContaining("get a new one"),
    });
  });
});

describe("through the client's layers", () => {
  test("200 calls at the token's expiry make one refresh", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const clock = new FakeClock();
    const client = connect(service, { clock });
    await client.send(operation);
    await clock.advance(3_600_000);
    await Promise.all(Array.from({ length: 200 }, () => client.send(operation)));
    expect(service.forms.map((form) => form["grant_type"]?.split(":").at(-1))).toEqual(["jwt-bearer", "refresh_token"]);
    expect(clock.sleeping).toBe(0);
  });

  test("a 429 of the token service is waited out", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const clock = new FakeClock();
    service.answers.push((_request, response) => json(response, 429, {}, { "retry-after": "60" }));
    const waits: number[] = [];
    const call = connect(service, { clock, hooks: { onWait: ({ waitMs }) => waits.push(waitMs) } }).send(operation);
    while (waits.length === 0) await settle();
    await clock.advance(59_000);
    expect(logins(service)).toBe(1);
    await clock.advance(2_000);
    expect(await call).toEqual({ ok: true });
    expect(logins(service)).toBe(2);
  });

  test("a session that is over sends nothing more, however many calls are made", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const client = connect(service, { auth: codeAuth(app) });
    const errors = await Promise.all(Array.from({ length: 100 }, () => client.send(operation).catch((error: unknown) => error)));
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ name: "AuthError" });
    expect(service.requests).toHaveLength(0);
  });

  test("hooks hear of logins by their operation, and see no secret", async () => {
    await using service: TokenService = await tokenService({ api: guarded(() => service) });
    const told: string[] = [];
    const hooks = {
      onRequest: (event: object) => void told.push(JSON.stringify(event)),
      onResponse: (event: object) => void told.push(JSON.stringify(event)),
    };
    const client = connect(service, { hooks });
    await client.send(operation);
    await client.session.logout();
    expect(told.filter((text) => text.includes('"requestToken"'))).toHaveLength(2);
    expect(told.filter((text) => text.includes('"revokeToken"'))).toHaveLength(2);
    expect(told.join()).not.toMatch(/PLANTED|ACCESS-|REFRESH-/);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { provisioning, type Refused, send, serviceOf, verdict } from "./support/service.ts";
import { requestToken } from "./support/tokens.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
const exampleJwt = "eyJraWQiOiI4NzYyZjU5OGQwNTk0NGRiODZiZjVjYTk3ODA0NzYwOCIsImFsZyI6IlJTMjU2In0.e30.c2lnbmF0dXJl";
const basic = (id: string, secret: string) => ({ Authorization: `Basic ${btoa(`${id}:${secret}`)}` });

const assertionOf = (clientId: string) => ({
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  client_assertion: `${btoa('{"alg":"RS256"}')}.${btoa(JSON.stringify({ iss: clientId, sub: clientId }))}.c2lnbmF0dXJl`,
});

const token = (fields: Record<string, string>, headers?: Record<string, string>) => requestToken(sandbox, fields, headers);

function revoke(fields: Record<string, string>, headers: Readonly<Record<string, string>> = provisioning) {
  return send(sandbox, "POST", "/oauth/revoke", { body: new URLSearchParams(fields), headers });
}

async function call(accessToken: string) {
  return verdict(await send(sandbox, "GET", "/v1.0/account/~", { headers: { Authorization: `Bearer ${accessToken}` } }));
}

describe("login with a JWT", () => {
  test("with one that the seed gives a user", async () => {
    const { status, body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: "bearer",
      expires_in: 3600,
      refresh_token_expires_in: 604_800,
      owner_id: "2719404004",
      scope: "EditAccounts EditExtensions ReadAccounts RoleManagement ReadAuditTrail",
    });
    expect(await call(body.access_token)).toEqual([200, undefined, undefined]);
  });

  test("with one of the sandbox's own; lifetimes are cut to what the service gives", async () => {
    const { credentials, extensionId } = sandbox.auth("103");
    const fields = { grant_type: jwtGrant, assertion: credentials().jwt, access_token_ttl: "60", refresh_token_ttl: "99999999" };
    const { body } = await token(fields);
    expect(body).toMatchObject({ owner_id: extensionId, expires_in: 600, refresh_token_expires_in: 2_592_000 });
  });

  // RFC 6749, 3.2.
  test("a field without a value counts as left out", async () => {
    const nothing = { access_token_ttl: "", refresh_token_ttl: "", scope: "", endpoint_id: "", client_id: "" };
    const { status, body } = await token({ grant_type: jwtGrant, assertion: exampleJwt, ...nothing });
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 3600, refresh_token_expires_in: 604_800 });
    expect(body.scope).toBe("EditAccounts EditExtensions ReadAccounts RoleManagement ReadAuditTrail");
    expect(body.endpoint_id).not.toBe("");
  });

  test("an app without the refresh grant gets no refresh token, and only its own permissions", async () => {
    const { body } = await token(
      { grant_type: jwtGrant, assertion: exampleJwt, scope: "ReadAccounts EditAccounts" },
      basic("tidewater-directory", "tidewater-directory-secret"),
    );
    expect(body.scope).toBe("ReadAccounts");
    expect(body).not.toHaveProperty("refresh_token");
  });

  test.each([
    [
      "a wrong secret",
      { grant_type: jwtGrant, assertion: exampleJwt },
      basic("tidewater-provisioning", "wrong"),
      "invalid_client",
      "OAU-146",
    ],
    ["an unknown client", { grant_type: jwtGrant, assertion: exampleJwt }, basic("xx", "xx"), "invalid_client", "OAU-153"],
    ["a client without a name", { grant_type: jwtGrant, assertion: exampleJwt }, basic("", ""), "invalid_client", "OAU-153"],
    [
      "no secret",
      { grant_type: jwtGrant, assertion: exampleJwt, client_id: "tidewater-provisioning" },
      {},
      "invalid_client",
      "OAU-123",
    ],
    // What Activepieces and others sent at first.
    [
      "a secret in the form",
      {
        grant_type: jwtGrant,
        assertion: exampleJwt,
        client_id: "tidewater-provisioning",
        client_secret: "tidewater-provisioning-secret",
      },
      {},
      "invalid_client",
      "OAU-123",
    ],
    ["no client", { grant_type: jwtGrant, assertion: exampleJwt }, {}, "invalid_client", "OAU-123"],
    [
      "a Basic header without a colon",
      { grant_type: jwtGrant },
      { Authorization: "Basic bm9ib2R5" },
      "invalid_client",
      "OAU-123",
    ],
    ["a client's assertion", { ...assertionOf("tidewater-directory"), grant_type: jwtGrant }, {}, "invalid_client", "OAU-146"],
    ["an unknown client's assertion", { ...assertionOf("xx"), grant_type: jwtGrant }, {}, "invalid_client", "OAU-153"],
    // The client is judged before the grant and its fields (the vendor's documents, pull request 33).
    ["no client and an unknown grant", { grant_type: "jwt" }, {}, "invalid_client", "OAU-123"],
    ["no client and no JWT", { grant_type: jwtGrant }, {}, "invalid_client", "OAU-123"],
    ["an unknown client and a grant of old", { grant_type: "password" }, basic("xx", "xx"), "invalid_client", "OAU-153"],
    [
      "an unknown JWT",
      { grant_type: jwtGrant, assertion: "eyJhbGciOiJSUzI1NiJ9.e30.x" },
      provisioning,
      "invalid_grant",
      "OAU-140",
    ],
    [
      "a JWT signed with HS256",
      { grant_type: jwtGrant, assertion: "eyJhbGciOiJIUzI1NiJ9.e30.x" },
      provisioning,
      "invalid_grant",
      "OAU-347",
    ],
    ["no JWT", { grant_type: jwtGrant }, provisioning, "invalid_request", "CMN-100"],
    ["no grant", {}, provisioning, "invalid_request", "CMN-100"],
    // What the service answers, as people report it (StackOverflow 47692828, community question 8088).
    ["a grant that no app has any more", { grant_type: "password" }, provisioning, "unauthorized_client", "OAU-251"],
    ["one of partners", { grant_type: "client_credentials" }, provisioning, "unauthorized_client", "OAU-251"],
    ["one of devices", { grant_type: deviceGrant }, provisioning, "unauthorized_client", "OAU-251"],
    ["one of guests", { grant_type: "guest" }, provisioning, "unauthorized_client", "OAU-251"],
    ["an unknown grant", { grant_type: "jwt" }, provisioning, "invalid_request", "OAU-250"],
    ["a grant without a value", { grant_type: "", assertion: exampleJwt }, provisioning, "invalid_request", "CMN-100"],
    [
      "a grant that the app may not use",
      { grant_type: jwtGrant, assertion: exampleJwt, client_id: "tidewater-onboarding" },
      {},
      "unauthorized_client",
      "OAU-251",
    ],
  ])("refuses %s", async (_, fields, headers, error, code) => {
    const answer = await token(fields as unknown as Record<string, string>, headers as Record<string, string>);
    const body = answer.body as unknown as Refused & { error: string };
    expect([answer.status, body.error, body.errors[0]?.errorCode]).toEqual([400, error, code]);
  });

  // As it was captured in 2017 (zengfenfei/ringcentral-ts, RestClient.spec.ts).
  test("tells which client it does not know, in the body and in a header", async () => {
    const answer = await token({ grant_type: jwtGrant, assertion: exampleJwt }, basic("xx", "xx"));
    expect(answer.body).toEqual({
      error: "invalid_client",
      error_description: "Invalid client: xx",
      errors: [
        {
          errorCode: "OAU-153",
          message: "Invalid client: xx",
          parameters: [{ parameterName: "client_id", parameterValue: "xx" }],
        },
      ],
    });
    expect(answer.headers.get("www-authenticate")).toBe(
      'Bearer realm="RingCentral REST API", error="invalid_client", error_description="Invalid client: xx"',
    );
    const odd = await token({ grant_type: jwtGrant, assertion: exampleJwt, client_id: '"\r\nü' }, {});
    expect(odd.headers.get("www-authenticate")).toContain('error_description="Invalid client: ????"');
  });

  test("names a field that is refused in `parameters` alone", async () => {
    const { body } = await token({ grant_type: jwtGrant });
    expect(body).toEqual({
      error: "invalid_request",
      error_description: "Parameter [assertion] is mandatory",
      errors: [
        { errorCode: "CMN-100", message: "Parameter [assertion] is mandatory", parameters: [{ parameterName: "assertion" }] },
      ],
    });
  });

  test("refuses a field that stands twice", async () => {
    const body = `grant_type=${encodeURIComponent(jwtGrant)}&assertion=a&assertion=b`;
    const headers = { ...provisioning, "Content-Type": "application/x-www-form-urlencoded" };
    expect(verdict(await send(sandbox, "POST", "/oauth/token", { body, headers }))).toEqual([400, "CMN-101", "assertion"]);
  });

  test("refuses a user who is disabled, and ends what they have", async () => {
    const before = sandbox.auth("103").accessToken();
    sandbox.state.extensions.update("2719502004", { status: "Disabled" });
    expect(await call(before)).toEqual([401, "OAU-141", undefined]);
    const answer = await token({ grant_type: jwtGrant, assertion: sandbox.auth("103").credentials().jwt });
    expect(verdict(answer)).toEqual([400, "OAU-236", undefined]);
  });

  test("keeps five sessions of a user and app; the oldest goes", async () => {
    const tokens: string[] = [];
    for (let login = 0; login < 6; login += 1) {
      tokens.push((await token({ grant_type: jwtGrant, assertion: exampleJwt })).body.access_token);
    }
    const codes = await Promise.all(tokens.map(async (one) => (await call(one))[1]));
    expect(codes).toEqual(["OAU-213", undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("access tokens", () => {
  test.each([
    ["no header", {}, "AGW-401"],
    ["another way of authorization", { Authorization: "Basic abc" }, "OAU-151"],
    ["no way of authorization", { Authorization: "abc" }, "OAU-134"],
    ["no token", { Authorization: "Bearer" }, "OAU-123"],
    ["no token of the service", { Authorization: "Bearer made-up" }, "OAU-149"],
    ["a refresh token", undefined, "OAU-149"],
  ])("%s: 401", async (_, headers, code) => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    const used = headers ?? { Authorization: `Bearer ${body.refresh_token}` };
    expect(verdict(await send(sandbox, "GET", "/v1.0/account/~", { headers: used as Record<string, string> }))).toEqual([
      401,
      code,
      undefined,
    ]);
  });

  test("run out on the sandbox's clock", async () => {
    const access = sandbox.auth("admin").accessToken();
    sandbox.clock.advance(3_599_999);
    expect(await call(access)).toEqual([200, undefined, undefined]);
    sandbox.clock.advance(1);
    expect(await call(access)).toEqual([401, "OAU-128", undefined]);
  });

  test("may stand in the query", async () => {
    const { status } = await send(sandbox, "GET", `/v1.0/account/~?access_token=${sandbox.auth("admin").accessToken()}`);
    expect(status).toBe(200);
  });

  test("leave nothing behind when their session has run out", async () => {
    sandbox.auth("admin").accessToken();
    sandbox.clock.advance(604_800_000);
    await send(sandbox, "GET", "");
    expect([sandbox.state.sessions.count(), sandbox.state.tokens.count()]).toEqual([0, 0]);
  });
});

describe("refresh", () => {
  const renew = (refreshToken: string) => token({ grant_type: "refresh_token", refresh_token: refreshToken });

  test("gives a new pair; the old access token is corrupted for ten seconds, then unknown", async () => {
    const { body: first } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    const { body: second } = await renew(first.refresh_token);
    expect(second.session_id).toBe(first.session_id);
    expect(await call(second.access_token)).toEqual([200, undefined, undefined]);
    expect(await call(first.access_token)).toEqual([401, "OAU-129", undefined]);
    sandbox.clock.advance(10_000);
    expect(await call(first.access_token)).toEqual([401, "OAU-213", undefined]);
  });

  test("repeated in time gives the same pair; ten seconds after its first use the old token is spent", async () => {
    const { body: first } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    const { body: second } = await renew(first.refresh_token);
    sandbox.clock.advance(30 * 60_000);
    expect((await renew(first.refresh_token)).body).toMatchObject({
      access_token: second.access_token,
      refresh_token: second.refresh_token,
      expires_in: 1800,
    });
    await call(second.access_token);
    sandbox.clock.advance(9_999);
    expect((await renew(first.refresh_token)).status).toBe(200);
    sandbox.clock.advance(1);
    const spent = await renew(first.refresh_token);
    expect(verdict(spent)).toEqual([400, "OAU-213", undefined]);
    expect(spent.body).toMatchObject({ error: "invalid_grant" });
  });

  test("the old token is spent after an hour, even when the new one was never used", async () => {
    const { body: first } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    await renew(first.refresh_token);
    sandbox.clock.advance(3_600_000);
    expect(verdict(await renew(first.refresh_token))).toEqual([400, "OAU-213", undefined]);
  });

  test("is not for a user who has been disabled since", async () => {
    const { body: pair } = await token({ grant_type: jwtGrant, assertion: sandbox.auth("103").credentials().jwt });
    sandbox.state.extensions.update("2719502004", { status: "Disabled" });
    const refused = await renew(pair.refresh_token);
    expect(verdict(refused)).toEqual([400, "OAU-236", undefined]);
    expect(refused.body).toMatchObject({ error: "invalid_grant" });
    sandbox.state.extensions.update("2719502004", { status: "Enabled" });
    expect((await renew(pair.refresh_token)).status).toBe(200);
  });

  test("belongs to the app that logged in", async () => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    const fields = { grant_type: "refresh_token", refresh_token: body.refresh_token, client_id: "tidewater-onboarding" };
    expect(verdict(await token(fields, {}))).toEqual([400, "OAU-213", undefined]);
  });

  test("keeps a session alive beyond its first tokens", async () => {
    let { body: pair } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    for (let day = 0; day < 10; day += 1) {
      sandbox.clock.advance(86_400_000);
      pair = (await renew(pair.refresh_token)).body;
    }
    expect(await call(pair.access_token)).toEqual([200, undefined, undefined]);
  });
});

describe("revoke", () => {
  test.each(["access_token", "refresh_token"] as const)("with the %s ends the session", async (which) => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    expect((await revoke({ token: body[which] })).status).toBe(200);
    expect(await call(body.access_token)).toEqual([401, "OAU-213", undefined]);
    const refused = await token({ grant_type: "refresh_token", refresh_token: body.refresh_token });
    expect(verdict(refused)).toEqual([400, "OAU-211", undefined]);
    // As the vendor's widgets expect it (ringcentral-js-widgets, mocks of the token service).
    expect(refused.body).toMatchObject({ error: "invalid_grant", error_description: "Token revoked" });
  });

  test("is remembered for as long as the refresh token would have lived, and told to its app alone", async () => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    await revoke({ token: body.access_token });
    const renew = (fields: Record<string, string>, headers?: Record<string, string>) =>
      token({ grant_type: "refresh_token", refresh_token: body.refresh_token, ...fields }, headers);
    expect(verdict(await renew({ client_id: "tidewater-onboarding" }, {}))[1]).toBe("OAU-213");
    sandbox.clock.advance(604_799_999);
    expect(verdict(await renew({}))[1]).toBe("OAU-211");
    sandbox.clock.advance(1);
    expect(verdict(await renew({}))[1]).toBe("OAU-213");
    expect(sandbox.state.revokedTokens.count()).toBe(0);
  });

  test("takes the token from the query, and an unknown token as done", async () => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    expect((await send(sandbox, "POST", `/oauth/revoke?token=${body.access_token}`, { headers: provisioning })).status).toBe(200);
    expect((await call(body.access_token))[0]).toBe(401);
    expect((await revoke({ token: "unknown" })).status).toBe(200);
  });

  test("refuses an empty token, a wrong client, and another app's session", async () => {
    const { body } = await token({ grant_type: jwtGrant, assertion: exampleJwt });
    expect(verdict(await revoke({ token: "" }))).toEqual([400, "CMN-101", "token"]);
    expect(verdict(await revoke({ token: body.access_token }, basic("tidewater-provisioning", "wrong")))[1]).toBe("OAU-164");
    expect(verdict(await revoke({ token: body.access_token, client_id: "tidewater-onboarding" }, {}))[1]).toBe("OAU-164");
    expect((await call(body.access_token))[0]).toBe(200);
  });
});

test("users come in with the ordinary app that may do most, unless another one is named", async () => {
  expect(sandbox.auth("admin").clientId).toBe("tidewater-provisioning");
  expect(sandbox.auth("admin", { app: "tidewater-internal" }).clientId).toBe("tidewater-internal");
  const yaml = `now: 2026-04-20T16:00:00.000Z
account: { id: 11004, company: Small }
roles: [{ id: 1, key: admin, displayName: Admin, admin: true }]
apps:
  - { clientId: vendors, name: V, access: internal, permissions: [EditAccounts, NumberLookup], grants: [jwt] }
  - { clientId: reviewed, name: R, access: advanced, permissions: [ReadAccounts], grants: [jwt] }
extensions: [{ id: 11004, extensionNumber: "101", type: User, role: admin, contact: { firstName: A, email: a@small.example } }]`;
  await using small = await createSandbox({ seed: { yaml } });
  expect(small.auth("admin").clientId).toBe("reviewed");
});

test("users come in by role, number, id or mail address; a wrong name says what there is", () => {
  expect(sandbox.auth("manager").extensionId).toBe("2719503004");
  expect(sandbox.auth("2719502004").extensionId).toBe("2719502004");
  expect(() => sandbox.auth("boss")).toThrow(/"boss".*admin, manager, user.*101, 102, 103/);
  expect(() => sandbox.auth("admin", { app: "none" })).toThrow(/no app none; there are tidewater-provisioning/);
  expect(serviceOf(sandbox, "102").token).not.toBe(serviceOf(sandbox, "102").token);
});

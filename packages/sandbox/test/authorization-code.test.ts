import { hash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type Refused, send, serviceOf, verdict } from "./support/service.ts";
import { requestToken } from "./support/tokens.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const redirectUri = "https://onboarding.tidewater.example/oauth/callback";
const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = hash("sha256", verifier, "base64url");

async function authorize(query: Record<string, string> = {}) {
  const search = new URLSearchParams({
    response_type: "code",
    client_id: "tidewater-onboarding",
    redirect_uri: redirectUri,
    code_challenge: challenge,
    code_challenge_method: "S256",
    state: "st",
    ...query,
  });
  const answer = await send<Refused>(sandbox, "GET", `/oauth/authorize?${search}`);
  const location = answer.headers.get("location");
  return { answer, back: location === null ? undefined : new URL(location) };
}

const exchange = (code: string, fields: Record<string, string> = {}) =>
  requestToken(
    sandbox,
    {
      grant_type: "authorization_code",
      client_id: "tidewater-onboarding",
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...fields,
    },
    {},
  );

test("logs the hinted user in at once, and is exchanged with PKCE once", async () => {
  const { answer, back } = await authorize({ login_hint: "ines.okafor@tidewater.example" });
  expect(answer.status).toBe(302);
  expect(back?.origin).toBe("https://onboarding.tidewater.example");
  expect([back?.searchParams.get("state"), back?.searchParams.get("expires_in")]).toEqual(["st", "60"]);
  const code = back?.searchParams.get("code") ?? "";
  expect(verdict(await exchange(code, { code_verifier: "wrong" }))).toEqual([400, "CMN-101", "code_verifier"]);
  expect((await exchange(code)).body.owner_id).toBe("2719501004");
  expect(verdict(await exchange(code))[1]).toBe("OAU-213");
});

test("is gone with its user, and nothing waits for its end", async () => {
  const before = sandbox.snapshot().image["due"];
  const { back } = await authorize({ login_hint: "ines.okafor@tidewater.example" });
  expect(sandbox.snapshot().image["due"]).toHaveLength((before?.length ?? 0) + 1);
  await serviceOf(sandbox).call("DELETE", "/v1.0/account/~/extension/2719501004");
  expect(verdict(await exchange(back?.searchParams.get("code") ?? ""))[1]).toBe("OAU-213");
  expect(JSON.stringify(sandbox.snapshot().image["due"])).not.toContain("code-end");
});

test("lives sixty seconds", async () => {
  const { back } = await authorize();
  sandbox.clock.advance(60_000);
  expect(verdict(await exchange(back?.searchParams.get("code") ?? ""))[1]).toBe("OAU-213");
  expect(sandbox.state.codes.count()).toBe(0);
});

test("needs the redirect URI of its request", async () => {
  const { back } = await authorize();
  const answer = await exchange(back?.searchParams.get("code") ?? "", { redirect_uri: "https://elsewhere.example/" });
  expect(verdict(answer)).toEqual([400, "OAU-109", undefined]);
});

// The vendor's guide, "Using access tokens": all sessions established with that credential.
test("begins a session that a new password of its user ends; one of a JWT stays", async () => {
  const { back } = await authorize({ login_hint: "ines.okafor@tidewater.example" });
  const { body: pair } = await exchange(back?.searchParams.get("code") ?? "");
  const [byJwt, admin] = [serviceOf(sandbox, "102"), serviceOf(sandbox)];
  const ask = (token: string) => send(sandbox, "GET", "/v1.0/account/~", { headers: { Authorization: `Bearer ${token}` } });
  await admin.call("PUT", "/v1.0/account/~/extension/2719501004", { body: { contact: { jobTitle: "Surveyor" } } });
  expect((await ask(pair.access_token)).status).toBe(200);
  await admin.call("PUT", "/v1.0/account/~/extension/2719502004", { body: { password: "Somebody-else-1" } });
  expect((await ask(pair.access_token)).status).toBe(200);
  await admin.call("PUT", "/v1.0/account/~/extension/2719501004", { body: { password: "Tide7water" } });
  expect(verdict(await ask(pair.access_token))).toEqual([401, "OAU-213", undefined]);
  const fields = { grant_type: "refresh_token", refresh_token: pair.refresh_token, client_id: "tidewater-onboarding" };
  expect(verdict(await requestToken(sandbox, fields, {}))).toEqual([400, "OAU-211", undefined]);
  expect((await ask(byJwt.token)).status).toBe(200);
});

// RFC 6749, 3.1; the vendor's own JavaScript SDK sends them.
test("takes parameters without a value as left out", async () => {
  const { back } = await authorize({ display: "", prompt: "", ui_locales: "", brand_id: "" });
  expect(back?.searchParams.get("code")).toMatch(/.+/);
});

// The service declares a scope here and ignores it; the token's is what the app may do.
test("gives no narrower token for a scope, and keeps a nonce to itself", async () => {
  const { back } = await authorize({ scope: "ReadAccounts", nonce: "n-0S6_WzA2Mj" });
  expect(back?.href).not.toContain("n-0S6_WzA2Mj");
  const { body } = await exchange(back?.searchParams.get("code") ?? "");
  const permissions = sandbox.state.apps.get("tidewater-onboarding")?.permissions;
  expect([body.scope.split(" "), "id_token" in body]).toEqual([permissions, false]);
});

test("sends a user who is not known back with an error", async () => {
  const { back } = await authorize({ login_hint: "nobody@tidewater.example" });
  expect([back?.searchParams.get("error"), back?.searchParams.get("code")]).toEqual(["access_denied", null]);
});

test.each([
  ["an unknown client", { client_id: "nobody" }, [400, "invalid_client", "OAU-153"]],
  ["a redirect URI that is not registered", { redirect_uri: "https://evil.example/" }, [403, "invalid_grant", "OAU-109"]],
  ["an app without this grant", { client_id: "tidewater-directory" }, [400, "unauthorized_client", "OAU-251"]],
  ["another response type", { response_type: "token" }, [400, "invalid_request", "CMN-101"]],
])("refuses %s without a redirect", async (_, query, expected) => {
  const { answer, back } = await authorize(query);
  const { error, errors } = answer.body as Refused & { error: string };
  expect([answer.status, error, errors[0]?.errorCode, back]).toEqual([...expected, undefined]);
});

// Seen with this status and error when the app of a widget had none.
test("refuses an app without a redirect URI", async () => {
  sandbox.state.apps.update("tidewater-onboarding", { redirectUris: [] });
  const { answer } = await authorize({ redirect_uri: "" });
  expect(verdict(answer)).toEqual([403, "OAU-113", undefined]);
  expect(answer.body).toMatchObject({ error: "invalid_client" });
});

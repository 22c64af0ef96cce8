import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { send, serviceOf, verdict } from "./support/service.ts";

const list = "/v1.0/account/~";
const heavy = "/v1.0/account/~/phone-number";

function budget(headers: Headers): Record<string, string | null> {
  const names = ["Group", "Limit", "Remaining", "Window"];
  return Object.fromEntries(names.map((name) => [name.toLowerCase(), headers.get(`X-Rate-Limit-${name}`)]));
}

describe("rate limits", () => {
  test("are told on each answer, the group in lower case", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const { headers } = await serviceOf(sandbox).call("GET", list);
    expect(budget(headers)).toEqual({ group: "light", limit: "50", remaining: "49", window: "60" });
  });

  test("are not told to callers without a token, nor where there are none", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const anonymous = await send(sandbox, "GET", list);
    const versions = await send(sandbox, "GET", "");
    expect([anonymous.headers.has("X-Rate-Limit-Group"), versions.headers.has("X-Rate-Limit-Group")]).toEqual([false, false]);
    await using unlimited = await createSandbox({ limits: "off" });
    expect((await serviceOf(unlimited).call("GET", list)).headers.has("X-Rate-Limit-Group")).toBe(false);
  });

  test("slide: a call fits again when the oldest of the window is past", async () => {
    await using sandbox = await createSandbox({ limits: { light: 3 } });
    const admin = serviceOf(sandbox);
    for (let call = 0; call < 3; call += 1) {
      expect((await admin.call("GET", list)).status).toBe(200);
      sandbox.clock.advance(20_000);
    }
    const { status, headers } = await admin.call("GET", list);
    expect([status, budget(headers)["remaining"]]).toEqual([200, "0"]);
  });

  test("over the limit: 429 CMN-301 with Retry-After; a call during the penalty starts it again", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const admin = serviceOf(sandbox);
    for (let call = 0; call < 10; call += 1) expect((await admin.call("GET", heavy)).status).not.toBe(429);
    const refused = await admin.call("GET", heavy);
    expect(verdict(refused)).toEqual([429, "CMN-301", undefined]);
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(budget(refused.headers)).toEqual({ group: "heavy", limit: "10", remaining: "0", window: "60" });

    sandbox.clock.advance(59_999);
    expect((await admin.call("GET", heavy)).status).toBe(429);
    sandbox.clock.advance(59_999);
    expect((await admin.call("GET", heavy)).status).toBe(429);
    sandbox.clock.advance(60_000);
    expect((await admin.call("GET", heavy)).status).not.toBe(429);
  });

  test("belong to a user, an app and a group", async () => {
    await using sandbox = await createSandbox({ limits: { light: 1, medium: 1 } });
    const admin = serviceOf(sandbox);
    await admin.call("GET", list);
    expect((await admin.call("GET", list)).status).toBe(429);
    const again = serviceOf(sandbox);
    expect((await again.call("GET", list)).status).toBe(429);
    expect((await serviceOf(sandbox, "admin", "tidewater-directory").call("GET", list)).status).toBe(200);
    expect((await serviceOf(sandbox, "102").call("GET", "/v1.0/account/~/extension/~/device")).status).toBe(200);
    expect((await admin.call("PUT", "/v1.0/account/~/device/804111004", { body: {} })).status).toBe(200);
  });

  test("count refused calls as well, and do nothing when spent", async () => {
    await using sandbox = await createSandbox({ limits: { medium: 1 } });
    const admin = serviceOf(sandbox);
    expect((await admin.call("PUT", "/v1.0/account/~/device/999", { body: {} })).status).toBe(404);
    expect((await admin.call("PUT", "/v1.0/account/~/device/804111004", { body: { name: "Changed" } })).status).toBe(429);
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Ines at the window");
  });

  test("hold for logins, by the user whom the grant stands for", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const login = async (who: string) => {
      const { clientId, clientSecret, jwt } = sandbox.auth(who).credentials();
      const body = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt });
      const headers = { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
      return send(sandbox, "POST", "/oauth/token", { body, headers });
    };
    for (let call = 0; call < 5; call += 1) expect((await login("admin")).status).toBe(200);
    expect((await login("admin")).status).toBe(429);
    expect((await login("102")).status).toBe(200);
  });

  test("show as gauges that drain and refill", async () => {
    await using sandbox = await createSandbox({ limits: { light: 2 } });
    const admin = serviceOf(sandbox);
    await admin.call("GET", list);
    expect(sandbox.budgets).toEqual([
      {
        extensionId: "2719404004",
        appId: "tidewater-provisioning",
        group: "light",
        limit: 2,
        remaining: 1,
        penaltyEndsMs: undefined,
      },
    ]);
    await admin.call("GET", list);
    await admin.call("GET", list);
    expect(sandbox.budgets[0]).toMatchObject({ remaining: 0, penaltyEndsMs: sandbox.clock.now() + 60_000 });
    sandbox.clock.advance(60_000);
    expect(sandbox.budgets[0]).toMatchObject({ remaining: 2, penaltyEndsMs: undefined });
  });
});

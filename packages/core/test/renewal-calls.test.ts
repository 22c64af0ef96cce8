import { describe, expect, test } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { createClient } from "../src/client.ts";
import { errors, longestMs, minuteMs, read, steadily, untilLeft, type World, world } from "./support/login-world.ts";
import { seededRandom } from "./support/simulated-service.ts";
import { jwt } from "./support/token-service.ts";

const slow: Operation = { ...read, id: "readSlowThing", path: "/slow" };

describe("500 calls under way when the token must be renewed", () => {
  test.each([
    ["from five minutes before its end", 5 * minuteMs],
    ["in its last minute", minuteMs],
  ])("%s: one renewal, and no 401", async (_when, leftMs) => {
    const random = seededRandom(7);
    const here = world();
    await untilLeft(here, leftMs + 1000);
    here.latencyMs["/thing"] = 0;
    const spread = (): void => {
      here.latencyMs["/thing"] = random() * 2000;
    };
    for (let call = 0; call < 500; call++) {
      spread();
      here.call();
      if (call % 5 === 4) await here.pass(20);
    }
    await here.pass(20_000);
    expect(here.outcomes).toHaveLength(500);
    expect(errors(here)).toEqual([]);
    expect(here.service).toMatchObject({ grants: ["jwt-bearer", "refresh_token"], served: 500, refused: 0 });
    expect(here.clock.sleeping).toBe(0);
  });
});

describe("a slow call", () => {
  test("puts the renewal off, and holds the others back for a twentieth of the token's time at most", async () => {
    const here = world();
    await untilLeft(here, 5 * minuteMs + 1000);
    here.latencyMs["/slow"] = 50_000;
    here.call(slow);
    await here.pass(150_000, steadily(here));
    await here.pass(2000);
    expect(errors(here)).toEqual([]);
    expect(here.service).toMatchObject({ grants: ["jwt-bearer", "refresh_token"], refused: 0 });
    here.outcomes.sort((a, b) => b.tookMs - a.tookMs);
    expect(here.outcomes[0]?.tookMs).toBeGreaterThanOrEqual(100_000); // the slow one
    expect(here.outcomes[1]?.tookMs).toBeGreaterThan(10_000);
    expect(here.outcomes[1]?.tookMs).toBeLessThanOrEqual(16_000);
  });

  test("that does not come home is waited for a quarter of the token's last minute, and no longer", async () => {
    const here = world();
    await untilLeft(here, 5 * minuteMs + 1000);
    const sinceMs = here.clock.elapsedMs();
    here.latencyMs["/slow"] = 86_400_000;
    const controller = new AbortController();
    here.call(slow, { timeoutMs: 86_400_000, signal: controller.signal });
    await here.pass(5 * minuteMs, steadily(here));
    await here.pass(2000);
    expect(errors(here)).toEqual([]);
    expect(here.service).toMatchObject({ grants: ["jwt-bearer", "refresh_token"], refused: 0 });
    expect((here.service.grantedAtMs[1] ?? 0) - sinceMs).toBeGreaterThan(4 * minuteMs + 15_000);
    expect((here.service.grantedAtMs[1] ?? 0) - sinceMs).toBeLessThan(4 * minuteMs + 20_000);
    expect(longestMs(here)).toBeLessThanOrEqual(17_000);
    controller.abort();
    await here.pass(100);
    expect(here.clock.sleeping).toBe(0);
  });

  test("takes no more than a third of their time from the calls that are held back", async () => {
    const here = world();
    await untilLeft(here, 5 * minuteMs + 1000);
    here.latencyMs["/slow"] = 50_000;
    here.call(slow);
    await here.pass(60_000, steadily(here, { timeoutMs: 4000 }));
    await here.pass(50_000);
    expect(errors(here)).toEqual([]);
    expect(here.service.refused).toBe(0);
    here.outcomes.sort((a, b) => b.tookMs - a.tookMs);
    expect(here.outcomes[1]?.tookMs).toBeLessThanOrEqual(2900);
  });

  test("that waits for another call of the client cannot lock it up", async () => {
    const outer: Operation = { ...read, id: "readThingTwice", path: "/outer" };
    const here: World = world({
      client: {
        fetch: async (url, init) => {
          if (!url.endsWith("/outer")) return here.service.fetch(url, init);
          await here.clock.sleep(2000);
          await here.client.send(read);
          return here.service.fetch(url, init);
        },
      },
    });
    await untilLeft(here, 5 * minuteMs + 1000);
    here.call(outer);
    await here.pass(60_000, steadily(here));
    await here.pass(2000);
    expect(errors(here)).toEqual([]);
    expect(here.service.grants).toEqual(["jwt-bearer", "refresh_token"]);
    expect(longestMs(here)).toBeLessThanOrEqual(18_000);
  });
});

test("clients that share a store let each other's calls come home", async () => {
  const here = world();
  const { fetch, grants } = here.service;
  const auth = jwtAuth({ clientId: "tidewater", jwt, store: here.store });
  const other = createClient({ server: "https://service.example", auth, fetch, clock: here.clock });
  await untilLeft(here, 5 * minuteMs + 10_000);
  const calls = [steadily(here), steadily(here, {}, other)];
  here.latencyMs["/slow"] = 4000;
  await here.pass(9500, () => {
    for (const call of calls) call();
  });
  here.call(slow, {}, other); // the other client's, and home when the first one is long ready to renew
  await here.pass(15_000, calls[0]);
  expect(errors(here)).toEqual([]);
  expect(grants).toEqual(["jwt-bearer", "refresh_token"]);
  expect(here.service.refused).toBe(0);
});

test("a renewal by a new login ends no token, and holds nobody back", async () => {
  const here = world({ refresh: false });
  await untilLeft(here, 5 * minuteMs + 1000);
  here.latencyMs["/restapi/oauth/token"] = 5000;
  await here.pass(20_000, steadily(here));
  await here.pass(2000);
  expect(errors(here)).toEqual([]);
  expect(here.service).toMatchObject({ grants: ["jwt-bearer", "jwt-bearer"], refused: 0 });
  expect(longestMs(here)).toBeLessThan(1500);
});

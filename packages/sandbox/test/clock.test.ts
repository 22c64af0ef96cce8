import { createClient, type Operation, systemClock } from "@ringwright/core";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { serviceOf } from "./support/service.ts";

describe("the clock", () => {
  test("stands still where the seed says, and is moved on by hand", async () => {
    await using sandbox = await createSandbox();
    const { clock } = sandbox;
    expect([clock.now(), clock.elapsedMs(), clock.frozen]).toEqual([Date.parse("2026-04-20T16:00:00Z"), 0, true]);
    clock.advance(1500);
    expect(clock.elapsedMs()).toBe(1500);
    expect(() => clock.advance(-1)).toThrow("time goes forward");
  });

  test("follows real time from where it stands, and stops again", async () => {
    await using sandbox = await createSandbox();
    const { clock } = sandbox;
    clock.follow();
    await systemClock.sleep(5);
    const passedMs = clock.elapsedMs();
    clock.freeze();
    expect(passedMs).toBeGreaterThanOrEqual(4);
    const stoppedMs = clock.elapsedMs();
    await systemClock.sleep(5);
    expect(clock.elapsedMs()).toBe(stoppedMs);
  });

  test("starts at the machine's own time when it shall", async () => {
    await using sandbox = await createSandbox({ time: "real" });
    expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(5000);
  });

  test("waits cost no real time, and end in their order", async () => {
    await using sandbox = await createSandbox();
    const { clock } = sandbox;
    const ended: string[] = [];
    const wait = async (name: string, delayMs: number) => {
      await clock.sleep(delayMs);
      ended.push(`${name} ${clock.elapsedMs()}`);
    };
    await Promise.all([wait("hour", 3_600_000), wait("minute", 60_000), wait("nothing", 0)]);
    expect(ended).toEqual(["nothing 0", "minute 60000", "hour 3600000"]);
  });

  test("a wait that is no whole number of milliseconds ends too", async () => {
    await using sandbox = await createSandbox();
    await sandbox.clock.sleep(130.38);
    expect(sandbox.clock.elapsedMs()).toBe(131);
  });

  test("time beyond which no date can be written is refused, and nothing is changed", async () => {
    await using sandbox = await createSandbox();
    const { clock } = sandbox;
    for (const byMs of [9e15, 8e15, 253_402_300_800_000]) {
      expect(() => clock.advance(byMs)).toThrow(
        new RangeError(`clock.advance(${byMs}): the clock goes from the year 1 to the year 9989`),
      );
    }
    await expect(clock.sleep(9e15)).rejects.toThrow(RangeError);
    expect(clock.elapsedMs()).toBe(0);
    clock.advance(Date.UTC(9989, 0, 1) - clock.now());
    expect((await serviceOf(sandbox).call("GET", "/v1.0/account/~")).status).toBe(200);
  });

  test("a wait that is given up does not move time", async () => {
    await using sandbox = await createSandbox();
    const given = AbortSignal.abort(new Error("enough"));
    await expect(sandbox.clock.sleep(1000, given)).rejects.toThrow("enough");
    const controller = new AbortController();
    const waiting = sandbox.clock.sleep(1000, controller.signal);
    controller.abort(new Error("later"));
    await expect(waiting).rejects.toThrow("later");
    await new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
    expect(sandbox.clock.elapsedMs()).toBe(0);
  });

  test("a client with this clock waits for its rate limit at once", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const { clock } = sandbox;
    const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth: sandbox.auth("admin"), clock });
    const path = "/restapi/v1.0/account/{accountId}/device/{deviceId}";
    const operation: Operation = { id: "readDevice", method: "GET", path, group: "Light", retry: "safe" };
    for (let call = 0; call < 60; call += 1) {
      const device = await client.send(operation, { accountId: "~", deviceId: "804111004" }, { timeoutMs: 300_000 });
      expect(device).toMatchObject({ id: "804111004" });
    }
    expect(clock.elapsedMs()).toBeGreaterThanOrEqual(60_000);
    expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

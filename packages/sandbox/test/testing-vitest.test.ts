import { createClient, type Operation } from "@ringwright/core";
import { describe, expect } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { test } from "../src/testing/vitest.ts";

const updateDevice: Operation = {
  id: "updateDevice",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: { accountId: "~" },
  group: "Medium",
  retry: "safe",
  body: "json",
};
const pilots = `now: 2026-01-02T03:04:05Z
account: { id: 4004, company: Harbour Pilots }
roles:
  - { id: 1, key: boss, displayName: Boss, admin: true }
  - { id: 2, key: pilot, displayName: Pilot }
apps:
  - { clientId: app, name: App, permissions: [ReadAccounts], grants: [jwt] }
  - { clientId: logbook, name: Logbook, permissions: [EditAccounts], grants: [jwt] }
extensions:
  - { id: 4004, extensionNumber: "101", type: User, role: boss }
  - { id: 2719510004, extensionNumber: "102", type: User, role: pilot }
`;
const rename = { deviceId: "804111004", body: { name: "Front desk" } };

describe("each test has a sandbox of its own", () => {
  test.for([1, 2])("number %i finds the seed, and nothing of the other", async (_, { sandbox, connection }) => {
    expect(sandbox.requests).toEqual([]);
    expect(sandbox.state.devices.get("804111004")?.name).not.toBe("Front desk");
    await createClient({ ...connection }).send(updateDevice, rename);
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Front desk");
  });

  let before: Sandbox | undefined;

  test("one is there", ({ sandbox }) => {
    before = sandbox;
  });

  test("it was closed behind its test", () => {
    expect(() => before?.snapshot()).toThrow("database is not open");
  });
});

describe("the sandbox and who logs in are as a suite wants them", () => {
  test.override({
    sandboxOptions: { seed: { yaml: pilots }, limits: { medium: 1 } },
    login: { who: "102", app: "logbook" },
  });

  test.for([1, 2])("number %i has its seed, limits, user and app", async (_, { sandbox, connection }) => {
    expect(connection.auth).toMatchObject({ clientId: "logbook", extensionId: "2719510004" });
    const startMs = sandbox.clock.now();
    const client = createClient({ ...connection });
    for (let call = 0; call < 2; call += 1)
      await expect(client.send(updateDevice, rename)).rejects.toMatchObject({ status: 403 });
    expect(sandbox.clock.now() - startMs).toBeGreaterThanOrEqual(60_000);
    sandbox.reset();
    expect(sandbox.state.accounts.find()).toMatchObject([{ id: "4004", company: "Harbour Pilots" }]);
  });

  test("a seed is read once for all of them, and each may change what it has", async ({ sandbox, sandboxOptions }) => {
    sandbox.state.accounts.update("4004", { company: "Lighthouse Keepers" });
    const yaml = sandboxOptions.seed as { yaml: string };
    yaml.yaml = "no seed any more";
  });

  test("the next one does not see it", async ({ sandbox }) => {
    expect(sandbox.state.accounts.find()).toMatchObject([{ company: "Harbour Pilots" }]);
  });
});

test("a copy of everything brings back where the test was", async ({ sandbox, connection }) => {
  const before = sandbox.snapshot();
  const { name } = sandbox.state.devices.get("804111004") ?? {};
  await createClient({ ...connection }).send(updateDevice, rename);
  sandbox.clock.advance(3_600_000);
  sandbox.restore(before);
  expect([sandbox.clock.now(), sandbox.state.devices.get("804111004")?.name]).toEqual([before.nowMs, name]);
});

describe("matchers", () => {
  test("say what was called, bought and kept", async ({ sandbox, connection }) => {
    expect(sandbox).not.toHaveCalled("updateDevice");
    await createClient({ ...connection }).send(updateDevice, rename);
    expect(sandbox).toHaveCalled("updateDevice");
    expect(sandbox).toHaveCalled("updateDevice", { deviceId: "804111004", body: { name: expect.stringContaining("desk") } });
    expect(sandbox).not.toHaveCalled("updateDevice", { deviceId: "804111005" });
    expect(sandbox).toHaveCalledTimes("updateDevice", 1, rename);
    expect(sandbox).not.toHaveBought();
    expect(sandbox).toKeepTheContract();
  });

  test("fail with what a test function says", async ({ sandbox, connection }) => {
    await createClient({ ...connection }).send(updateDevice, rename);
    expect(() => expect(sandbox).toHaveCalled("updateDevice", { body: { name: expect.any(Number) } })).toThrow(
      'body.name is "Front desk", not "Any<Number>"',
    );
    expect(() => expect(sandbox).not.toHaveCalled("updateDevice")).toThrow("expected no call of updateDevice, but there is 1");
    expect(() => expect(sandbox).toHaveCalledTimes("updateDevice", 2)).toThrow(
      "expected 2 calls of updateDevice, but there is 1",
    );
    expect(() => expect(sandbox).toHaveBought()).toThrow("expected something to be bought\ncalled was updateDevice");
    expect(() => expect(connection).toHaveCalled("updateDevice")).toThrow(TypeError);
    await sandbox.fetch(`${sandbox.url}/restapi/v1.0/account/~/phones`);
    expect(() => expect(sandbox).toKeepTheContract()).toThrow("the contract has no GET /restapi/v1.0/account/~/phones");
  });
});

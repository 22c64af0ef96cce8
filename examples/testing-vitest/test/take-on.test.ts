import { createClient, OutcomeUnknownError } from "@ringwright/core";
import { test } from "@ringwright/sandbox/vitest";
import { describe, expect } from "vitest";
import { takeOn } from "../src/take-on.ts";

const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example", deviceId: "804111004" };

test("whoever is taken on has a user and a phone", async ({ sandbox, connection }) => {
  const id = await takeOn(createClient(connection), abel);

  expect(sandbox.state.devices.get(abel.deviceId)?.extensionId).toBe(id);
  expect(sandbox).toHaveCalled("createExtension", { body: { type: "User", contact: { email: abel.email } } });
  expect(sandbox).toKeepTheContract();
});

test("a second time nothing is bought", async ({ sandbox, connection }) => {
  const client = createClient(connection);
  const id = await takeOn(client, abel);

  expect(await takeOn(client, abel)).toBe(id);
  expect(sandbox).toHaveCalledTimes("createExtension", 1);
});

test("where the answer is lost, the next run finds who was made", async ({ sandbox, connection }) => {
  const client = createClient(connection);
  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });

  await expect(takeOn(client, abel)).rejects.toThrow(OutcomeUnknownError);
  await takeOn(client, abel);
  expect(sandbox).toHaveCalledTimes("createExtension", 1);
});

describe("under the service's limits", () => {
  test.override({ sandboxOptions: { limits: "real" } });

  test("thirty people take minutes of the sandbox's time, and no call is refused", async ({ sandbox, connection }) => {
    const client = createClient(connection);
    const startMs = sandbox.clock.now();
    for (let person = 1; person <= 30; person += 1)
      await takeOn(client, { ...abel, email: `person-${person}@tidewater.example` });

    expect(sandbox.clock.now() - startMs).toBeGreaterThan(60_000);
    expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

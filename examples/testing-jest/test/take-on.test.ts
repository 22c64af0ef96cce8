import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Client, createClient, OutcomeUnknownError } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalled, assertCalledTimes, assertContractKept } from "@ringwright/sandbox/testing";
import { takeOn } from "../src/take-on.ts";

const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example", deviceId: "804111004" };

let sandbox: Sandbox;
let client: Client;

beforeEach(async () => {
  sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});

afterEach(() => sandbox.close());

test("whoever is taken on has a user and a phone", async () => {
  const id = await takeOn(client, abel);

  expect(sandbox.state.devices.get(abel.deviceId)?.extensionId).toBe(id);
  assertCalled(sandbox, "createExtension", { body: { type: "User", contact: { email: expect.stringContaining("kristoff") } } });
  assertContractKept(sandbox);
});

test("a second time nothing is bought", async () => {
  const id = await takeOn(client, abel);

  expect(await takeOn(client, abel)).toBe(id);
  assertCalledTimes(sandbox, "createExtension", 1);
});

test("where the answer is lost, the next run finds who was made", async () => {
  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });

  await expect(takeOn(client, abel)).rejects.toThrow(OutcomeUnknownError);
  await takeOn(client, abel);
  assertCalledTimes(sandbox, "createExtension", 1);
});

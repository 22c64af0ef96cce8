import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, OutcomeUnknownError } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalled, assertCalledTimes, assertContractKept } from "@ringwright/sandbox/testing";
import { takeOn } from "../src/take-on.ts";

const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example", deviceId: "804111004" };

const clientOf = ({ url, fetch, clock, auth }: Sandbox) => createClient({ server: url, fetch, clock, auth: auth("admin") });

test("whoever is taken on has a user and a phone", async () => {
  await using sandbox = await createSandbox();
  const id = await takeOn(clientOf(sandbox), abel);

  assert.equal(sandbox.state.devices.get(abel.deviceId)?.extensionId, id);
  assertCalled(sandbox, "createExtension", { body: { type: "User", contact: { email: abel.email } } });
  assertContractKept(sandbox);
});

test("a second time nothing is bought", async () => {
  await using sandbox = await createSandbox();
  const client = clientOf(sandbox);
  const id = await takeOn(client, abel);

  assert.equal(await takeOn(client, abel), id);
  assertCalledTimes(sandbox, "createExtension", 1);
});

test("where the answer is lost, the next run finds who was made", async () => {
  await using sandbox = await createSandbox();
  const client = clientOf(sandbox);
  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });

  await assert.rejects(takeOn(client, abel), OutcomeUnknownError);
  await takeOn(client, abel);
  assertCalledTimes(sandbox, "createExtension", 1);
});

import assert from "node:assert/strict";
import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertContractKept, assertNothingBought } from "@ringwright/sandbox/testing";
import { unverifiedPhones } from "../src/unverified-phones.ts";
import { leaveUnverified } from "./leave-unverified.ts";

const clientOf = ({ url, fetch, clock, auth }: Sandbox) => createClient({ server: url, fetch, clock, auth: auth("admin") });

Deno.test("where all addresses are verified there is nothing to tell", async () => {
  await using sandbox = await createSandbox();
  assert.deepEqual(await Array.fromAsync(unverifiedPhones(clientOf(sandbox))), []);
  assertNothingBought(sandbox);
  assertContractKept(sandbox);
});

Deno.test("a phone whose address the provider has not verified is told of, with who has it", async () => {
  await using sandbox = await createSandbox();
  leaveUnverified(sandbox);
  assert.deepEqual(await Array.fromAsync(unverifiedPhones(clientOf(sandbox))), [
    { person: "Ines Okafor", phone: "Ines at the window", syncStatus: "ActivationProcess" },
  ]);
});

Deno.test("at the service's limits no call is refused", async () => {
  await using sandbox = await createSandbox({ limits: { light: 1 } });
  await Array.fromAsync(unverifiedPhones(clientOf(sandbox)));
  assert.deepEqual(
    sandbox.requests.filter(({ status }) => status === 429),
    [],
  );
  assert(sandbox.clock.elapsedMs() > 60_000, "it waited, on the sandbox's clock");
});
